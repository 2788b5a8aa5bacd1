package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.platform.db.Database;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be handed out, of all lines or of one. Not for the FX thread. */
public final class Releases {

    private final OutputReturnStore returns;
    private final SterileLotStore lots;
    private final Lines lines;
    private final LineSteps steps;

    private Releases(OutputReturnStore returns, SterileLotStore lots, Lines lines, LineSteps steps) {
        this.returns = returns;
        this.lots = lots;
        this.lines = lines;
        this.steps = steps;
    }

    public static Releases open(Database database, Lines lines) {
        return new Releases(new OutputReturnStore(database), new SterileLotStore(database), lines, LineSteps.open(database));
    }

    /** Every living line with what became free on {@code day} and what waits on it. */
    public Map<UUID, Released> on(LocalDate day) {
        Map<UUID, OutputReturn> made = returns.on(day).stream().collect(Collectors.toMap(OutputReturn::lineId, Function.identity()));
        Map<UUID, List<SterileLot>> waiting = lots.releasableFrom(day).stream().collect(Collectors.groupingBy(SterileLot::lineId));
        Map<UUID, LineOn> then = steps.on(day);
        Map<UUID, Released> released = new HashMap<>();
        for (Line line : lines.all()) {
            LineOn on = then.get(line.id());
            released.put(line.id(), ReleaseRule.on(
                    day, ReleaseRule.sterile(line), on == null ? null : on.stage(), made.get(line.id()), waiting.getOrDefault(line.id(), List.of())));
        }
        return released;
    }

    /** Lines of which a sterilised lot was ever entered that was made by {@code day}. */
    public Set<UUID> withLots(LocalDate day) {
        return lots.lines(day);
    }
}
