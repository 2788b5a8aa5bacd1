package io.maskline.approval;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A claim that waits for budget.
 *
 * @param place 1 for the next
 * @param amount it waits for, 元
 * @param fits whether the budget reaches for it and for all before it
 */
public record Waiting(UUID application, int place, String number, UUID firm, BigDecimal amount, boolean fits) {}
