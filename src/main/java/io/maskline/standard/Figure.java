package io.maskline.standard;

import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as standards and test sheets write it: {@code 97.0}, {@code 1,200}, {@code 14×10²}. The digits written say how
 * fine it is: 14×10² is exact to hundreds, 1400 to ones.
 */
public final class Figure {

    private static final Pattern POWER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*[×xX*]\\s*10\\^?([+-]?\\d)");
    private static final Pattern EXPONENT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)[eE]([+-]?\\d)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Figure() {}

    /** What a lab reports; empty when it is no figure. Powers of ten are written out with ×10, an E is none. */
    static Optional<BigDecimal> read(String typed) {
        return ExactDecimal.read(typed).or(() -> scaled(POWER.matcher(level(typed))));
    }

    /** The figure of a limit, for which {@code 14E2} stands as well; empty when it is none. */
    public static Optional<BigDecimal> ofLimit(String typed) {
        return read(typed).or(() -> scaled(EXPONENT.matcher(level(typed))));
    }

    private static Optional<BigDecimal> scaled(Matcher written) {
        return written.matches()
                ? Optional.of(new BigDecimal(written.group(1)).scaleByPowerOfTen(Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    private static String level(String typed) {
        StringBuilder out = new StringBuilder();
        for (char c : FullWidth.narrow(typed).strip().replace('−', '-').replace('⁻', '-').toCharArray()) {
            int digit = RAISED.indexOf(c);
            out.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return out.toString();
    }
}
