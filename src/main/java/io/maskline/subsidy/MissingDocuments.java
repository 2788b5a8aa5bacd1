package io.maskline.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an application still lacks: documents of the programme's checklist, originals not seen, machines nobody saw. */
public final class MissingDocuments {

    /** The code under which a programme asks for invoices. */
    private static final String INVOICES = "invoices";

    private MissingDocuments() {}

    /** Why something is on the list. */
    public enum Lack {
        /** 未交. */
        NOT_HANDED_IN("not-handed-in"),
        /** 原件未核. */
        ORIGINAL("original"),
        /** 发票未逐张列明: an investment is stated, and no invoice behind it. */
        NOT_LISTED("not-listed"),
        /** 未现场见到. */
        UNSEEN("unseen");

        private final String code;

        Lack(String code) {
            this.code = code;
        }

        public String labelKey() {
            return "claim.lack." + code;
        }

        /** What the firm is to do about it. */
        public String adviceKey() {
            return "claim.advice." + code;
        }
    }

    /**
     * @param what code of the document, or the serial of the machine for UNSEEN
     * @param name key of its words; in plain words what a programme names itself, and a serial
     */
    public record Missing(String what, String name, Lack lack) {}

    /**
     * @param documents codes of what the programme asks for, in its order
     * @return empty when nothing is missing
     */
    public static List<Missing> of(List<String> documents, ClaimParts parts) {
        Map<String, ClaimEvidence> there = parts.evidence().stream().collect(Collectors.toMap(ClaimEvidence::document, Function.identity(), (one, _) -> one));
        List<Missing> missing = new ArrayList<>();
        for (String document : documents) {
            ClaimEvidence evidence = there.get(document);
            boolean handedIn = evidence != null && evidence.handedIn();
            if (document.equals(INVOICES) && parts.invoices().isEmpty() && parts.purchases().isEmpty()) {
                missing.add(missing(document, Lack.NOT_LISTED));
            } else if (!handedIn) {
                missing.add(missing(document, Lack.NOT_HANDED_IN));
            } else if (!Objects.requireNonNull(evidence).originalChecked()) {
                missing.add(missing(document, Lack.ORIGINAL));
            }
        }
        for (ClaimMachine machine : parts.machines()) {
            if (!machine.seen()) {
                String serial = Objects.requireNonNullElse(machine.serial(), "—");
                missing.add(new Missing(serial, serial, Lack.UNSEEN));
            }
        }
        return List.copyOf(missing);
    }

    private static Missing missing(String document, Lack lack) {
        return new Missing(document, RequiredDocuments.KNOWN.contains(document) ? RequiredDocuments.labelKey(document) : document, lack);
    }
}
