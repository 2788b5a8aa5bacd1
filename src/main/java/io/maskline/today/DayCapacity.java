package io.maskline.today;

import io.maskline.capacity.Factor;
import io.maskline.capacity.FirmBottleneck;
import io.maskline.capacity.RollUp;
import io.maskline.line.Downtime;
import io.maskline.line.LineOn;
import io.maskline.line.LineStage;
import io.maskline.output.LineRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows of a business day besides output: what may be handed out, what holds firms up, which lines
 * stand still.
 *
 * @param releasable pieces that became free on the day; null when no return says
 * @param inDesorption sterilised pieces that still wait
 * @param capacityChange approved pieces a day more or less than the day before; null when one of both is not known
 * @param newlyProducing lines that came to full production on the day
 * @param held what holds firms up, most firms first
 * @param stopped lines that stand still, the longest first
 */
record DayCapacity(
        @Nullable Long releasable,
        @Nullable Long inDesorption,
        @Nullable Long capacityChange,
        long newlyProducing,
        List<Held> held,
        List<StoppedLine> stopped) {

    /** Firms held up by one factor, by short name. */
    record Held(Factor factor, List<String> firms) {}

    /**
     * A line that stands still.
     *
     * @param downtime why; null when only its stage says that it is stopped
     * @param minutes since it stopped; null when only the day is known
     */
    record StoppedLine(LineRow row, @Nullable Downtime downtime, @Nullable Long minutes) {

        UUID id() {
            return row.id();
        }
    }

    /** What it is worked out from, all of one day. */
    record Read(
            List<LineRow> lines, Map<UUID, LineOn> dayBefore, RollUp rollUp, Map<UUID, FirmBottleneck> bottlenecks, List<Downtime> open, LocalDateTime at) {}

    static DayCapacity of(Read read) {
        long came = read.lines().stream()
                .filter(r -> r.then().stage() == LineStage.PRODUCING && r.then().stageDate().equals(r.day()))
                .count();
        return new DayCapacity(
                read.rollUp().total().made().releasable(), read.rollUp().total().made().inDesorption(), change(read), came, held(read), stopped(read));
    }

    /** Firms held up by something. */
    int heldFirms() {
        return held.stream().mapToInt(h -> h.firms().size()).sum();
    }

    private static @Nullable Long change(Read read) {
        List<Long> before = read.lines().stream()
                .map(r -> read.dayBefore().get(r.id()))
                .map(on -> on == null ? null : on.capacity().approved())
                .filter(Objects::nonNull)
                .toList();
        Long now = read.rollUp().total().capacity().approved();
        return before.isEmpty() || now == null ? null : (Long) (now - before.stream().mapToLong(Long::longValue).sum());
    }

    private static List<Held> held(Read read) {
        Map<UUID, String> names = new HashMap<>();
        read.lines().forEach(r -> names.putIfAbsent(r.firm().id(), r.firm().shortName()));
        Map<Factor, List<String>> firms = new EnumMap<>(Factor.class);
        read.bottlenecks().forEach((firm, found) -> found.firm().binding()
                .ifPresent(b -> firms.computeIfAbsent(b.factor(), _ -> new ArrayList<>()).add(names.getOrDefault(firm, ""))));
        return firms.entrySet().stream()
                .map(e -> new Held(e.getKey(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing((Held h) -> -h.firms().size()).thenComparing(Held::factor))
                .toList();
    }

    private static List<StoppedLine> stopped(Read read) {
        Map<UUID, Downtime> open = new HashMap<>();
        read.open().forEach(d -> open.putIfAbsent(d.lineId(), d));
        return read.lines().stream()
                .filter(r -> open.containsKey(r.id()) || r.then().stage() == LineStage.STOPPED)
                .map(r -> {
                    Downtime downtime = open.get(r.id());
                    return new StoppedLine(r, downtime, downtime == null ? null : (Long) downtime.minutes(read.at()));
                })
                .sorted(Comparator.comparing(StoppedLine::minutes, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(s -> s.row().firm().number()))
                .toList();
    }
}
