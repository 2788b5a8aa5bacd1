package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Materials of all firms with their need, as grid and papers read them. Not for the FX thread. */
public final class MaterialBoard {

    private static final Comparator<MaterialRow> CRITICAL_FIRST =
            Comparator.comparing(MaterialRow::cover, Cover.CRITICAL_FIRST).thenComparing(r -> r.firm().number());

    private final Enterprises enterprises;
    private final Lines lines;
    private final LineSteps steps;
    private final Materials materials;

    public MaterialBoard(Enterprises enterprises, Lines lines, LineSteps steps, Materials materials) {
        this.enterprises = enterprises;
        this.lines = lines;
        this.steps = steps;
        this.materials = materials;
    }

    /** Every material a firm has or needs on {@code day}, the shortest cover first. */
    public List<MaterialRow> rows(LocalDate day, CoverLimits limits) {
        Map<UUID, LineOn> on = steps.on(day);
        Map<UUID, List<Line>> byFirm = lines.all().stream().collect(Collectors.groupingBy(Line::enterpriseId));
        Map<UUID, List<Holding>> holdings = materials.on(day);
        List<MaterialPrice> prices = materials.prices().upTo(day);
        List<MaterialRow> rows = new ArrayList<>();
        for (Enterprise firm : enterprises.all()) {
            List<Demand> demands = Demand.running(byFirm.getOrDefault(firm.id(), List.of()), on);
            rows.addAll(rows(firm, holdings.getOrDefault(firm.id(), List.of()), demands, limits, prices));
        }
        rows.sort(CRITICAL_FIRST);
        return rows;
    }

    /** The same of one firm. */
    public List<MaterialRow> rows(Enterprise firm, LocalDate day, CoverLimits limits) {
        List<Demand> demands = Demand.running(lines.ofEnterprise(firm.id()), steps.on(day));
        List<MaterialRow> rows = new ArrayList<>(rows(firm, materials.of(firm.id(), day), demands, limits, materials.prices().upTo(day)));
        rows.sort(CRITICAL_FIRST);
        return rows;
    }

    private static List<MaterialRow> rows(
            Enterprise firm, List<Holding> holdings, List<Demand> demands, CoverLimits limits, List<MaterialPrice> prices) {
        return holdings.stream()
                .map(h -> MaterialRow.of(firm, h, demands, limits, MaterialPrices.of(prices, h.material(), firm.id()).orElse(null)))
                .filter(MaterialRow::relevant)
                .toList();
    }
}
