package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.ExpectedDates;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.line.LineStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Capacity of the days to come. Stages and capacities are those of the business day; expected days and slips are as known
 * now. Not for the FX thread.
 */
public final class Forecasts {

    private final Enterprises enterprises;
    private final Lines lines;
    private final LineSteps steps;
    private final ExpectedDates expected;

    public Forecasts(Enterprises enterprises, Lines lines, LineSteps steps, ExpectedDates expected) {
        this.enterprises = enterprises;
        this.lines = lines;
        this.steps = steps;
        this.expected = expected;
    }

    /** From {@code day} to seven days after it, over every living line of a living firm. */
    public Forecast on(LocalDate day) {
        Set<UUID> firms = enterprises.all().stream().map(Enterprise::id).collect(Collectors.toSet());
        Map<UUID, LineOn> stages = steps.on(day);
        List<Commissioning> all = lines.all().stream()
                .filter(l -> firms.contains(l.enterpriseId()))
                .map(l -> commissioning(l, stages.get(l.id())))
                .toList();
        return Forecast.of(day, all, expected.slipsByFirm());
    }

    private static Commissioning commissioning(Line line, @Nullable LineOn on) {
        boolean producing = on != null && on.stage() == LineStage.PRODUCING;
        Long approved = on == null ? line.capacity().approved() : on.capacity().approved();
        return new Commissioning(line.id(), line.enterpriseId(), approved, producing, line.expectedOn());
    }
}
