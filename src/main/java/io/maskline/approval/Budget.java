package io.maskline.approval;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a programme as it stands, in 元: 预算 − 核定 = 可用, where what is approved is either paid or still to be paid.
 *
 * @param total null when no budget was booked: nothing is limited then, and 0 would be a lie
 * @param approved net of reversals
 * @param waiting what waits for money; not part of {@code approved}
 * @param available {@code total − approved}; below 0 after an overrun; null without a budget
 */
public record Budget(String code, @Nullable BigDecimal total, BigDecimal approved, BigDecimal waiting, @Nullable BigDecimal available) {}
