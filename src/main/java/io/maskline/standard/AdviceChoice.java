package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One answer to one of the four questions. */
public interface AdviceChoice {

    String name();

    /** The word for it in files and on the command line. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the answer in words. */
    String labelKey();

    /** The answer a typed word means, in any width and case; Invalid with the choices when there is none. */
    static <T extends AdviceChoice> T read(String question, String typed, T[] answers) {
        String wanted = FullWidth.narrow(typed).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(answers).filter(a -> a.code().equals(wanted)).findFirst()
                .orElseThrow(() -> Fault.invalid(question, "advisor.fault.choice", "--" + question, typed, choices(answers)).asException());
    }

    private static <T extends AdviceChoice> String choices(T[] answers) {
        return Arrays.stream(answers).map(AdviceChoice::code).collect(Collectors.joining(", "));
    }
}
