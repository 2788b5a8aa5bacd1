package io.maskline.material;

import java.math.BigDecimal;

/**
 * What the task force wants of the stores.
 *
 * @param daysWanted days a stock is to last; what is missing for them is the gap
 * @param warnBelow days of cover below which a material is warned of
 */
public record CoverLimits(int daysWanted, BigDecimal warnBelow) {

    public static final CoverLimits USUAL = new CoverLimits(3, BigDecimal.TWO);
}
