package io.maskline.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a limit measures and how, as far as the catalogue knows it: what has to be the same before two limits, or a result
 * and a limit of another standard, may be held against each other.
 *
 * @param item code of the item, e.g. {@code pfe}
 * @param unit e.g. {@code Pa/cm²}; null for a bare number
 * @param flow in L/min; null when not known or of no matter
 * @param aerosol e.g. {@code NaCl}; null when not known or of no matter
 * @param pressure of the blood in kPa; null when of no matter
 */
public record Measured(
        String standard,
        Kind kind,
        String item,
        @Nullable String unit,
        @Nullable BigDecimal flow,
        @Nullable String aerosol,
        @Nullable BigDecimal pressure) {}
