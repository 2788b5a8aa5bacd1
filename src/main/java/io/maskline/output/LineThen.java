package io.maskline.output;

import io.maskline.line.CapacityKind;
import io.maskline.line.Line;
import io.maskline.line.LineCapacityStep;
import io.maskline.line.LineStage;
import io.maskline.line.LineStageStep;
import io.maskline.line.LineSteps;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as it stood on a day; {@link LineSteps#on} tells the same of all lines.
 *
 * @param stage null when it had reached none by then
 */
record LineThen(@Nullable LineStage stage, Line.Capacity capacity) {

    static LineThen of(Line line, LineSteps steps, LocalDate day) {
        return new LineThen(stage(line, steps, day), capacity(line, steps.capacities(line.id()), day));
    }

    private static @Nullable LineStage stage(Line line, LineSteps steps, LocalDate day) {
        if (!line.stageDate().isAfter(day)) {
            return line.stage();
        }
        return steps.stages(line.id()).stream().filter(s -> !s.reachedOn().isAfter(day)).findFirst().map(LineStageStep::stage).orElse(null);
    }

    /** The line keeps what holds now; it held on the day as well when no other figure has come since. */
    private static Line.Capacity capacity(Line line, List<LineCapacityStep> steps, LocalDate day) {
        Line.Capacity capacity = line.capacity();
        for (CapacityKind kind : CapacityKind.values()) {
            List<LineCapacityStep> ofKind = steps.stream().filter(s -> s.kind() == kind).toList();
            if (ofKind.stream().anyMatch(s -> s.validFrom().isAfter(day))) {
                Long held = ofKind.stream().filter(s -> !s.validFrom().isAfter(day)).findFirst().map(LineCapacityStep::perDay).orElse(null);
                capacity = capacity.with(kind, held);
            }
        }
        return capacity;
    }
}
