package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.output.OutputReturns;
import io.maskline.output.Released;
import io.maskline.output.Releases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of all lines on any business day, summed up; in a fixed number of queries. Not for the FX thread. */
public final class RollUps {

    private final Enterprises enterprises;
    private final Lines lines;
    private final LineSteps steps;
    private final OutputReturns returns;
    private final Releases releases;

    public RollUps(Enterprises enterprises, Lines lines, LineSteps steps, OutputReturns returns, Releases releases) {
        this.enterprises = enterprises;
        this.lines = lines;
        this.steps = steps;
        this.returns = returns;
        this.releases = releases;
    }

    /** Every living line of a living firm. */
    public RollUp on(LocalDate day) {
        Map<UUID, Enterprise> firms = enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));
        Map<UUID, LineOn> stages = steps.on(day);
        Map<UUID, Long> made = returns.quantities(day);
        Map<UUID, Long> before = returns.quantities(day.minusDays(1));
        Map<UUID, Released> released = releases.on(day);
        List<LineDay> rows = new ArrayList<>();
        for (Line line : lines.all()) {
            Enterprise firm = firms.get(line.enterpriseId());
            if (firm != null) {
                LineDay.Output output = output(made.get(line.id()), before.get(line.id()), released.get(line.id()));
                rows.add(row(line, firm, stages.get(line.id()), output));
            }
        }
        return RollUp.of(day, rows);
    }

    private static LineDay.Output output(@Nullable Long made, @Nullable Long before, @Nullable Released released) {
        return new LineDay.Output(made, before, released == null ? null : released.flow(), released == null ? null : Long.valueOf(released.inDesorption()));
    }

    private static LineDay row(Line line, Enterprise firm, @Nullable LineOn on, LineDay.Output output) {
        Line.Capacity capacity = on == null ? line.capacity() : on.capacity();
        boolean expected = on != null && on.reports() || output.made() != null;
        return new LineDay(line.id(), firm, line.productClass(), capacity.nameplate(), capacity.approved(), output, expected);
    }
}
