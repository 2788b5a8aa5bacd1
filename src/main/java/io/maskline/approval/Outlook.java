package io.maskline.approval;

import java.math.BigDecimal;

/**
 * How long the budget lasts for the claims that are handed in: 再核 1 家即超支 64,000.00.
 *
 * @param claims counted from 1, the one that no longer fits
 * @param shortfall what is missing for it, 元
 */
public record Outlook(int claims, BigDecimal shortfall) {}
