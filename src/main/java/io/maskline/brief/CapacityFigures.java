package io.maskline.brief;

import io.maskline.capacity.FirmBottleneck;
import io.maskline.capacity.Forecast;
import io.maskline.capacity.LineDay;
import io.maskline.capacity.RollUp;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.material.MaterialRow;
import io.maskline.output.LineRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the lines by date, of what holds them up and of their stores, as the brief of one business day tells it.
 *
 * @param bottlenecks by firm
 * @param stages how every line stood on the day
 * @param slips days put off of lines not producing and machines not arrived, the newest of each, by firm
 * @param materials the shortest cover first
 * @param outputs the lines of the roll-up by id
 * @param stocks pieces every line was left with at the end of the day; lines of which it is not known are left out
 */
record CapacityFigures(
        RollUp rollUp,
        Map<UUID, FirmBottleneck> bottlenecks,
        Forecast forecast,
        Map<UUID, LineOn> stages,
        List<Slip> slips,
        List<MaterialRow> materials,
        Map<UUID, Long> stocks,
        Map<UUID, LineDay.Output> outputs) {

    CapacityFigures(
            RollUp rollUp, Map<UUID, FirmBottleneck> bottlenecks, Forecast forecast, Map<UUID, LineOn> stages, List<Slip> slips,
            List<MaterialRow> materials, Map<UUID, Long> stocks) {
        this(rollUp, bottlenecks, forecast, stages, slips, materials, stocks, rollUp.lines().stream().collect(Collectors.toMap(LineDay::line, LineDay::output)));
    }

    /**
     * A day put off.
     *
     * @param machine what is to arrive; null when the producing of the line itself was put off
     * @param times how often it was put off
     */
    record Slip(Enterprise firm, Line line, @Nullable String machine, LocalDate from, LocalDate to, int times, @Nullable String reason) {}

    /** Pieces that became free on the day; null when of none of the lines a return was made. */
    @Nullable Long releasable(Collection<LineRow> lines) {
        return sum(lines, r -> output(r).releasable());
    }

    /** Sterilised pieces that still wait. */
    @Nullable Long inDesorption(Collection<LineRow> lines) {
        return sum(lines, r -> output(r).inDesorption());
    }

    @Nullable Long stock(Collection<LineRow> lines) {
        return sum(lines, r -> stocks.get(r.id()));
    }

    private LineDay.Output output(LineRow row) {
        return outputs.getOrDefault(row.id(), LineDay.Output.NONE);
    }

    static @Nullable Long sum(Collection<LineRow> lines, Function<LineRow, @Nullable Long> figure) {
        List<Long> known = lines.stream().map(figure).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : (Long) known.stream().mapToLong(Long::longValue).sum();
    }
}
