package io.maskline.brief;

import io.maskline.brief.CapacityFigures.Slip;
import io.maskline.capacity.Bottlenecks;
import io.maskline.capacity.Forecasts;
import io.maskline.capacity.RollUps;
import io.maskline.line.EquipmentOrder;
import io.maskline.line.EquipmentOrders;
import io.maskline.line.ExpectedDateMove;
import io.maskline.line.ExpectedDates;
import io.maskline.line.LineOn;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.material.CoverLimits;
import io.maskline.material.MaterialBoard;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the figures of capacity, releases, bottlenecks, forecast and materials come from; the same services feed the screens. */
public record CapacitySources(
        LineSteps steps, OutputReturns returns, RollUps rollUps, Bottlenecks bottlenecks, Forecasts forecasts, Moves moves, MaterialBoard materials) {

    /** Days put off, and the machines they are of. */
    public record Moves(ExpectedDates expected, EquipmentOrders orders) {}

    CapacityFigures on(LocalDate day, List<LineRow> lines) {
        Map<UUID, LineOn> stages = steps.on(day);
        return new CapacityFigures(
                rollUps.on(day), bottlenecks.on(day), forecasts.on(day), stages, slips(day, lines, stages),
                materials.rows(day, CoverLimits.USUAL), returns.carriedTo(day.plusDays(1)));
    }

    /** What a day is put off of. */
    private record Subject(UUID line, @Nullable UUID machine) {}

    private List<Slip> slips(LocalDate day, List<LineRow> lines, Map<UUID, LineOn> stages) {
        Map<UUID, LineRow> byId = lines.stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
        Map<Subject, List<ExpectedDateMove>> bySubject = moves.expected().all().stream()
                .filter(m -> m.slip() && !m.movedOn().isAfter(day) && byId.containsKey(m.lineId()))
                .sorted(Comparator.comparing(ExpectedDateMove::movedOn).thenComparing(ExpectedDateMove::id))
                .collect(Collectors.groupingBy(m -> new Subject(m.lineId(), m.equipmentId()), LinkedHashMap::new, Collectors.toList()));
        List<Slip> slips = new ArrayList<>();
        bySubject.forEach((subject, own) -> {
            LineRow row = byId.get(subject.line());
            if (row != null) {
                slip(day, row, subject, own, stages.get(subject.line())).ifPresent(slips::add);
            }
        });
        slips.sort(Comparator.comparing((Slip s) -> s.firm().number()).thenComparing(s -> s.line().lineNo()));
        return List.copyOf(slips);
    }

    /** Nothing once the line produces or the machine has arrived. */
    private Optional<Slip> slip(LocalDate day, LineRow row, Subject subject, List<ExpectedDateMove> own, @Nullable LineOn on) {
        ExpectedDateMove last = own.getLast();
        if (subject.machine() == null) {
            boolean producing = on != null && on.stage() == LineStage.PRODUCING;
            return producing ? Optional.empty() : Optional.of(new Slip(row.firm(), row.line(), null, last.fromDate(), last.toDate(), own.size(), last.reason()));
        }
        return moves.orders().ofLine(row.id()).stream()
                .filter(o -> o.id().equals(subject.machine()) && !arrived(o, day))
                .findFirst()
                .map(o -> new Slip(row.firm(), row.line(), o.name(), last.fromDate(), last.toDate(), own.size(), last.reason()));
    }

    private static boolean arrived(EquipmentOrder order, LocalDate day) {
        LocalDate arrived = order.dates().arrived() == null ? order.dates().commissioned() : order.dates().arrived();
        return arrived != null && !arrived.isAfter(day);
    }
}
