package io.maskline.platform.text;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers exactly as typed: the digits after the point are kept, nothing passes through a binary float. */
public final class ExactDecimal {

    /** Plain digits, or digits in well-formed groups of three; no exponent. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private static final int MOST_CHARACTERS = 40;

    private ExactDecimal() {}

    /** The number in {@code typed}, or empty when it is none. Full-width digits and the sign − are understood. */
    public static Optional<BigDecimal> read(String typed) {
        String text = FullWidth.narrow(typed).strip().replace('−', '-');
        if (text.length() > MOST_CHARACTERS || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }

    /**
     * @param field name of the record's field, for the fault
     * @throws io.maskline.platform.error.FaultException Invalid when {@code typed} is no number
     */
    public static BigDecimal parse(String field, String typed) {
        return read(typed).orElseThrow(() -> Fault.invalid(field, "text.fault.number", typed).asException());
    }
}
