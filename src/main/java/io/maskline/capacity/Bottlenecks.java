package io.maskline.capacity;

import io.maskline.line.Downtime;
import io.maskline.line.DowntimeReason;
import io.maskline.line.Downtimes;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.line.PackUnit;
import io.maskline.line.TestReports;
import io.maskline.material.Demand;
import io.maskline.material.Holding;
import io.maskline.material.Materials;
import io.maskline.output.Released;
import io.maskline.output.Releases;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What holds up the lines and firms tomorrow (卡点), by what is known at the end of a business day. Everything is read in a
 * fixed number of queries, whatever the number of lines. Not for the FX thread.
 */
public final class Bottlenecks {

    private final Sources sources;

    public Bottlenecks(Sources sources) {
        this.sources = sources;
    }

    /** What a bottleneck is made of. */
    public record Sources(Lines lines, LineSteps steps, Downtimes downtimes, TestReports reports, Materials materials, Releases releases) {}

    /** Every firm with lines. */
    public Map<UUID, FirmBottleneck> on(LocalDate day) {
        return on(day, facts(day));
    }

    private Map<UUID, FirmBottleneck> on(LocalDate day, Facts facts) {
        Map<UUID, List<Line>> byFirm =
                sources.lines.all().stream().collect(Collectors.groupingBy(Line::enterpriseId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<Holding>> holdings = sources.materials.on(day);
        Map<UUID, FirmBottleneck> found = new LinkedHashMap<>();
        byFirm.forEach((firm, lines) -> found.put(firm, bottleneck(lines, facts, holdings.getOrDefault(firm, List.of()))));
        return found;
    }

    /** Every line of every firm. */
    public Map<UUID, Bottleneck> byLine(LocalDate day) {
        Map<UUID, Bottleneck> found = new HashMap<>();
        on(day).values().forEach(firm -> found.putAll(firm.lines()));
        return found;
    }

    /** Every line of every firm, with what it may hand out from that day on. */
    public Map<UUID, LineOutlook> outlooks(LocalDate day) {
        Facts facts = facts(day);
        Map<UUID, LineOutlook> found = new HashMap<>();
        on(day, facts).values().forEach(firm -> firm.lines().forEach((line, bottleneck) -> {
            Released released = facts.released.get(line);
            found.put(line, new LineOutlook(bottleneck, released == null ? null : released.flow()));
        }));
        return found;
    }

    /** One firm; one without lines has nothing that is known. */
    public FirmBottleneck ofFirm(UUID firm, LocalDate day) {
        return bottleneck(sources.lines.ofEnterprise(firm), facts(day), sources.materials.of(firm, day));
    }

    /** What is known of all lines on a day, by line. */
    private record Facts(
            Map<UUID, LineOn> stages,
            Map<UUID, Map<Factor, String>> stops,
            Set<UUID> inDate,
            Set<UUID> ranOut,
            Map<UUID, Released> released,
            Set<UUID> withLots,
            LocalDate tomorrow) {}

    private Facts facts(LocalDate day) {
        LocalDate tomorrow = day.plusDays(1);
        Map<UUID, Map<Factor, String>> stops = new HashMap<>();
        for (Downtime stop : sources.downtimes.open(day.atTime(LocalTime.MAX))) {
            stops.computeIfAbsent(stop.lineId(), _ -> new EnumMap<>(Factor.class)).put(factor(stop.reason()), stop.reason().labelKey());
        }
        return new Facts(
                sources.steps.on(day),
                stops,
                sources.reports.passing(tomorrow).keySet(),
                sources.reports.ranOut(tomorrow),
                sources.releases.on(day),
                sources.releases.withLots(day),
                tomorrow);
    }

    /** A stoppage holds up the factor it is for; one of the firm as a whole stops the machine. */
    private static Factor factor(DowntimeReason reason) {
        return switch (reason) {
            case MELTBLOWN -> Factor.MELTBLOWN;
            case MATERIAL -> Factor.OTHER_MATERIAL;
            case LABOUR -> Factor.LABOUR;
            case TESTING -> Factor.TESTING;
            case EQUIPMENT, POWER, EPIDEMIC, OTHER -> Factor.MACHINE;
        };
    }

    private static FirmBottleneck bottleneck(List<Line> lines, Facts facts, List<Holding> holdings) {
        return BottleneckRule.of(lines.stream().map(l -> state(l, facts)).toList(), holdings);
    }

    private static LineState state(Line line, Facts facts) {
        LineOn on = facts.stages.get(line.id());
        LineStage stage = on == null || on.stage() == null ? LineStage.INTENT : on.stage();
        Long approved = on == null ? line.capacity().approved() : on.capacity().approved();
        return new LineState(
                line.id(),
                new Demand(line.productClass(), line.packUnit() == PackUnit.KIT, approved),
                stage,
                facts.stops.getOrDefault(line.id(), Map.of()),
                new LineState.Staff(line.staffing().needed(), line.staffing().present()),
                new LineState.Quality(report(line.id(), on, facts), line.sterility().needed() ? waiting(line.id(), facts) : null));
    }

    private static LineState.Report report(UUID line, @Nullable LineOn on, Facts facts) {
        if (facts.inDate.contains(line) || on != null && on.override() != null) {
            return LineState.Report.IN_DATE;
        }
        return facts.ranOut.contains(line) ? LineState.Report.RUN_OUT : LineState.Report.UNKNOWN;
    }

    private static LineState.Waiting waiting(UUID line, Facts facts) {
        Released released = facts.released.get(line);
        Released.Next next = released == null ? null : released.next();
        if (next != null && next.day().equals(facts.tomorrow)) {
            return new LineState.Waiting(next.quantity(), next.day());
        }
        return new LineState.Waiting(facts.withLots.contains(line) ? Long.valueOf(0) : null, next == null ? null : next.day());
    }
}
