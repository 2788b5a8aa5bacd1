package io.maskline.approval;

import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling comes to.
 *
 * @param amount of the new line, with its sign
 * @param approved what then stands with the claim
 */
record Outcome(
        DecisionKind kind, BigDecimal amount, ApplicationStatus next, BigDecimal approved, @Nullable String leader, @Nullable String basis) {}
