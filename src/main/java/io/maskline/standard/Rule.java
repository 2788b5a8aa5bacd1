package io.maskline.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the values of all specimens become one verdict. Stored as its {@link #code}: {@code any}, {@code mean},
 * {@code min} or, for "so many of so many", {@code 46/50}.
 *
 * @param kind the way
 * @param required specimens that must fit, for N_OF; otherwise 0
 * @param total specimens tested, for N_OF; otherwise 0
 */
public record Rule(Kind kind, int required, int total) {

    /** Every specimen must fit; one outside fails. */
    public static final Rule ANY = new Rule(Kind.ANY, 0, 0);
    /** The mean of the specimens must fit. */
    public static final Rule MEAN = new Rule(Kind.MEAN, 0, 0);
    /** Each value is a specimen's minimum over the whole loading; every one must fit, a mean is never formed. */
    public static final Rule MIN_UNDER_LOAD = new Rule(Kind.MIN_UNDER_LOAD, 0, 0);

    private static final Pattern N_OF_CODE = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    public enum Kind {
        ANY,
        MEAN,
        N_OF,
        MIN_UNDER_LOAD
    }

    public Rule {
        if (kind == Kind.N_OF && (required < 1 || required > total)) {
            throw new IllegalArgumentException(required + " of " + total);
        }
    }

    /** At least {@code required} of {@code total} specimens must fit. */
    public static Rule atLeast(int required, int total) {
        return new Rule(Kind.N_OF, required, total);
    }

    public String code() {
        return switch (kind) {
            case ANY -> "any";
            case MEAN -> "mean";
            case MIN_UNDER_LOAD -> "min";
            case N_OF -> required + "/" + total;
        };
    }

    /** Message key of the rule in words; its arguments are {@link #required} and {@link #total}. */
    public String labelKey() {
        return switch (kind) {
            case ANY -> "standard.rule.any";
            case MEAN -> "standard.rule.mean";
            case MIN_UNDER_LOAD -> "standard.rule.min";
            case N_OF -> "standard.rule.n-of";
        };
    }

    /** The rule of a stored code, or empty when there is no such rule. */
    public static Optional<Rule> read(String code) {
        Matcher matcher = N_OF_CODE.matcher(code);
        if (matcher.matches()) {
            int required = Integer.parseInt(matcher.group(1));
            int total = Integer.parseInt(matcher.group(2));
            return required >= 1 && required <= total ? Optional.of(atLeast(required, total)) : Optional.empty();
        }
        return switch (code) {
            case "any" -> Optional.of(ANY);
            case "mean" -> Optional.of(MEAN);
            case "min" -> Optional.of(MIN_UNDER_LOAD);
            default -> Optional.empty();
        };
    }

    public static Rule of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("rule " + code));
    }
}
