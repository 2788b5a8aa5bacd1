package io.maskline.line;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What lines were on the days gone by: stages and capacities by date. A line that has no step at all is taken as it is
 * now, in its stage from the day it reached it. Not for the FX thread.
 */
public final class LineSteps {

    private final LineStageStepStore stages;
    private final LineCapacityStepStore capacities;
    private final LineOnStore lines;

    private LineSteps(Database database) {
        this.stages = new LineStageStepStore(database);
        this.capacities = new LineCapacityStepStore(database);
        this.lines = new LineOnStore(database);
    }

    public static LineSteps open(Database database) {
        return new LineSteps(database);
    }

    /** The kind of record a stage by date is, for its history and for taking over collected stages. */
    public static EntityType<LineStageStep> stageType() {
        return LineStageStepStore.TYPE;
    }

    /** The same for a capacity by date. */
    public static EntityType<LineCapacityStep> capacityType() {
        return LineCapacityStepStore.TYPE;
    }

    /** How every line of the register stood on {@code day}, by its id. */
    public Map<UUID, LineOn> on(LocalDate day) {
        return lines.on(day);
    }

    /** The stages of a line, the newest first; empty for a line of before stages were kept. */
    public List<LineStageStep> stages(UUID line) {
        return stages.ofLine(line);
    }

    /** The three capacities of a line by date, the newest first. */
    public List<LineCapacityStep> capacities(UUID line) {
        return capacities.ofLine(line);
    }
}
