package io.maskline.standard;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a limit measures and how, as far as the catalogue knows it: what has to be the same before two limits, or a result
 * and a limit of another standard, may be held against each other.
 *
 * @param item code of the item, e.g. {@code pfe}
 * @param unit e.g. {@code Pa/cm²}; null for a bare number
 * @param flow in L/min; null when not known or of no matter
 * @param aerosol what the air carries; null when not known or of no matter
 * @param pressure of the blood in kPa; null when not known or of no matter
 */
public record Measured(
        String standard,
        Kind kind,
        String item,
        @Nullable String unit,
        @Nullable BigDecimal flow,
        @Nullable Aerosol aerosol,
        @Nullable BigDecimal pressure) {

    private static final Pattern KILOPASCAL = Pattern.compile("(\\d+(?:\\.\\d+)?) ?kPa");

    /** What filters are tested with. */
    public enum Aerosol {
        SALT("advisor.aerosol.salt"),
        OIL("advisor.aerosol.oil");

        private final String labelKey;

        Aerosol(String labelKey) {
            this.labelKey = labelKey;
        }

        String labelKey() {
            return labelKey;
        }

        static @Nullable Aerosol of(@Nullable String words) {
            if (words == null) {
                return null;
            }
            return words.contains("NaCl") || words.contains("盐") ? SALT : words.contains("油") || words.contains("DOP") ? OIL : null;
        }
    }

    /** What a row of the catalogue measures. */
    public static Measured of(Standard standard, StandardLimit row) {
        Limit limit = row.limit();
        return new Measured(
                standard.code(),
                standard.kind(),
                limit.item(),
                limit.unit(),
                row.conditions().litresPerMinute(),
                Aerosol.of(row.conditions().aerosol()),
                limit.item().equals("synthetic_blood") ? pressure(limit.condition()) : null);
    }

    private static @Nullable BigDecimal pressure(@Nullable String condition) {
        Matcher found = KILOPASCAL.matcher(condition == null ? "" : condition);
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }
}
