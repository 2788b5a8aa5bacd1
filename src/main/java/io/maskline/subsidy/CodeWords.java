package io.maskline.subsidy;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.FullWidth;
import java.util.List;
import java.util.Locale;

/**
 * Codes of a rule (materials, proofs, documents, levels, classes) as words, and words typed as codes. What is not
 * known stands as it was typed, so that a rule can name things nobody thought of.
 */
public final class CodeWords {

    /** Raw materials a policy may pay for. */
    public static final List<String> MATERIALS = List.of("meltblown", "spunbond", "nose_wire", "ear_loop");
    /** What a policy may want proved. */
    public static final List<String> PROOFS = List.of("machine_rd", "meltblown_rd", "paper_refit");
    /** Levels of government. */
    public static final List<String> LEVELS = List.of("state", "province", "city", "district");
    /** Classes of masks, as lines name them. */
    public static final List<String> CLASSES =
            List.of("MEDICAL_PROTECTIVE", "SURGICAL", "MEDICAL_DISPOSABLE", "KN95", "CIVIL_PROTECTIVE", "CIVIL_HYGIENE");

    private final Messages messages;

    public CodeWords(Messages messages) {
        this.messages = messages;
    }

    public String material(String code) {
        return words(MATERIALS, "subsidy.material.", code);
    }

    public String proof(String code) {
        return words(PROOFS, "subsidy.proof.", code);
    }

    public String level(String code) {
        return words(LEVELS, "subsidy.level.", code);
    }

    public String productClass(String code) {
        return words(CLASSES, "subsidy.class.", code);
    }

    public String document(String code) {
        return words(RequiredDocuments.KNOWN, "subsidy.document.", code);
    }

    /** The code behind a material as typed, in words or as code. */
    public String materialCode(String typed) {
        return code(MATERIALS, "subsidy.material.", typed);
    }

    public String proofCode(String typed) {
        return code(PROOFS, "subsidy.proof.", typed);
    }

    public String levelCode(String typed) {
        return code(LEVELS, "subsidy.level.", typed);
    }

    public String classCode(String typed) {
        return code(CLASSES, "subsidy.class.", typed);
    }

    private String words(List<String> known, String prefix, String code) {
        return known.contains(code) ? messages.text(prefix + code) : code;
    }

    private String code(List<String> known, String prefix, String typed) {
        String wanted = FullWidth.narrow(typed).strip();
        return known.stream()
                .filter(c -> c.equalsIgnoreCase(wanted) || messages.text(prefix + c).toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(wanted);
    }
}
