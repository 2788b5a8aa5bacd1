package io.maskline.approval;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One signed line of a decision. Never changed; a reversal is another line.
 *
 * @param lineNo counts up over all claims of a programme: the order of approval, and of waiting
 * @param amount in 元 with a sign; what is approved of a claim is the sum of its lines but those of kind WAITING
 * @param checker the second person, who signed in for it
 * @param leader who answers for an overrun; null for other kinds
 * @param basis paper or reason; null where the rule is the basis
 */
public record Decision(
        UUID id,
        long version,
        UUID application,
        long lineNo,
        DecisionKind kind,
        BigDecimal amount,
        LocalDate decidedOn,
        String checker,
        @Nullable String leader,
        @Nullable String basis)
        implements Entity {}
