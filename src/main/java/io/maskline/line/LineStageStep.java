package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage a line reached, by date.
 *
 * @param reachedOn day on which it reached the stage; it is in it until the next step
 * @param setBy who said so; empty when the journal does not tell
 * @param reportNumber report that opened the gate to 达标投产; null for other stages and where a leader overrode the gate
 */
public record LineStageStep(
        UUID id,
        long version,
        UUID lineId,
        LineStage stage,
        LocalDate reachedOn,
        String setBy,
        @Nullable String reportNumber,
        @Nullable GateOverride override)
        implements Entity {}
