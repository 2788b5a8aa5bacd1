package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.inspection.Basis;
import io.maskline.inspection.Inspections;
import io.maskline.inspection.LotDraft;
import io.maskline.inspection.Product;
import io.maskline.inspection.Scheme;
import io.maskline.inspection.SchemeDraft;
import io.maskline.inspection.SchemeLine;
import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demo's inspection schemes and inspected lots, entered as people would. */
final class DemoInspection {

    private final Inspections inspections;
    private final Function<Row, UUID> firm;

    DemoInspection(Inspections inspections, Function<Row, UUID> firm) {
        this.inspections = inspections;
        this.firm = firm;
    }

    void load() {
        Map<String, List<SchemeLine>> lines = DemoFile.read("inspection_lines").stream()
                .collect(Collectors.groupingBy(r -> r.text("scheme"), Collectors.mapping(DemoInspection::line, Collectors.toList())));
        Map<String, Product> products = new HashMap<>();
        for (Row row : DemoFile.read("inspection_schemes")) {
            Product product = new Product(firm.apply(row), row.text("product"), row.text("standard"));
            products.put(row.text("scheme"), product);
            SchemeDraft draft = new SchemeDraft(product, row.day("valid_from"), row.textOrNull("note"), lines.getOrDefault(row.text("scheme"), List.of()));
            Scheme scheme = inspections.schemes().draft(draft, actor(row.text("drafted_by"), row.day("drafted_on")));
            LocalDate approved = row.dayOrNull("approved_on");
            if (approved != null) {
                inspections.schemes().approve(scheme.head(), actor(row.text("approved_by"), approved));
            }
        }
        for (Row row : DemoFile.read("inspected_lots")) {
            Product product = products.get(row.text("scheme"));
            LocalDate day = row.day("inspected_on");
            inspections.lots().begin(
                    new LotDraft(product, row.text("lot_number"), row.count("lot_size"), day, row.flag("resubmitted"), row.textOrNull("remark"), found(row)),
                    DemoLedger.actor(day));
        }
    }

    private static Actor actor(String name, LocalDate day) {
        return new Actor(name, DemoLedger.actor(day).department(), day);
    }

    private static SchemeLine line(Row row) {
        String level = row.text("level");
        Draw draw = level.isEmpty() ? Draw.fixed(row.countOrNull("count")) : Draw.of(InspectionLevel.valueOf(level), row.text("aql"));
        Basis basis = Basis.of(row.text("basis"));
        return new SchemeLine(
                Ids.next(), 0, new UUID(0, 0), 0, new Item(row.text("item"), row.text("item_name")), Kind.valueOf(row.text("kind")), draw,
                row.textOrNull("occasion"), new Grounds(basis, row.textOrNull("source"), Confidence.of(row.text("confidence"))));
    }

    private static Map<String, Long> found(Row row) {
        return Arrays.stream(row.text("found").split(";")).map(f -> f.split("=")).collect(Collectors.toMap(f -> f[0], f -> Long.valueOf(f[1])));
    }
}
