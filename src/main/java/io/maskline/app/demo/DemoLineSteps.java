package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.line.CapacityFormula;
import io.maskline.line.CapacityKind;
import io.maskline.line.Downtime;
import io.maskline.line.DowntimeReason;
import io.maskline.line.EquipmentOrder;
import io.maskline.line.GateOverride;
import io.maskline.line.Line;
import io.maskline.line.LineCapacityStep;
import io.maskline.line.LineReasons;
import io.maskline.line.LineStage;
import io.maskline.line.LineStageStep;
import io.maskline.line.LineSteps;
import io.maskline.line.PackUnit;
import io.maskline.line.ProductClass;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the demo's lines went through: stages, capacities, machines, expected days that moved, downtime. */
final class DemoLineSteps {

    private final DemoServices services;
    private final Function<Row, UUID> line;
    private final Map<String, EquipmentOrder> machines = new HashMap<>();

    DemoLineSteps(DemoServices services, Function<Row, UUID> line) {
        this.services = services;
        this.line = line;
    }

    /** Terms of the lines by firm and line number, joined with a slash. */
    static Map<String, Line.Terms> terms(List<Row> lineRows) {
        Map<String, ProductClass> classes = new HashMap<>();
        lineRows.forEach(r -> classes.put(key(r), ProductClass.valueOf(r.text("product_class"))));
        Map<String, Line.Terms> terms = new HashMap<>();
        for (Row row : DemoFile.read("line_terms")) {
            String unit = row.textOrNull("pack_unit");
            terms.put(key(row), new Line.Terms(
                    unit == null ? Line.Pack.PIECE : new Line.Pack(PackUnit.valueOf(unit), row.countOrNull("filters_per_kit")),
                    new Line.Sterility(sterile(row, Objects.requireNonNull(classes.get(key(row)), key(row))), row.countOrNull("desorption_days")),
                    new Line.Staffing(row.countOrNull("workers_needed"), row.countOrNull("workers_present")),
                    row.dayOrNull("expected_on")));
        }
        return terms;
    }

    /** As its class is as a rule, unless the data says so of the line. */
    private static boolean sterile(Row row, ProductClass product) {
        return row.textOrNull("sterile") == null ? product.medical() : row.flag("sterile");
    }

    void load() {
        List<LineStageStep> stages = DemoFile.read("line_steps").stream().map(this::stage).toList();
        List<LineCapacityStep> capacities = DemoFile.read("line_capacities").stream().map(this::capacity).toList();
        services.ledger().seal(Title.of("app.demo.step.lineSteps", stages.size(), capacities.size()), DemoLedger.actor(DemoLedger.DAY), tx -> {
            tx.insertAll(LineSteps.stageType(), stages);
            tx.insertAll(LineSteps.capacityType(), capacities);
            return stages.size();
        });
        List<Row> equipment = DemoFile.read("equipment");
        equipment.forEach(this::order);
        DemoFile.read("expected_moves").forEach(this::move);
        equipment.forEach(this::arrive);
        DemoFile.read("downtimes").forEach(this::stop);
    }

    private LineStageStep stage(Row row) {
        String leader = row.textOrNull("override_by");
        return new LineStageStep(
                Ids.next(), 0, line.apply(row), LineStage.valueOf(row.text("stage")), row.day("reached_on"), row.text("set_by"),
                row.textOrNull("report_number"), leader == null ? null : new GateOverride(leader, row.text("override_reason")));
    }

    private LineCapacityStep capacity(Row row) {
        return new LineCapacityStep(
                Ids.next(), 0, line.apply(row), CapacityKind.valueOf(row.text("kind")), row.day("valid_from"), row.countOrNull("per_day"),
                formula(row), DemoLedger.actor(DemoLedger.DAY).operator(), row.textOrNull("basis"));
    }

    private static @Nullable CapacityFormula formula(Row row) {
        return row.textOrNull("rate_per_minute") == null
                ? null
                : new CapacityFormula(row.amount("rate_per_minute"), row.count("minutes_per_shift"), row.count("shifts"), row.amount("yield_rate"));
    }

    private void order(Row row) {
        EquipmentOrder made = new EquipmentOrder(
                Ids.next(), 0, line.apply(row), row.text("name"), row.textOrNull("supplier"), row.textOrNull("serial_number"),
                new EquipmentOrder.Dates(row.dayOrNull("ordered_on"), row.dayOrNull("paid_on"), row.dayOrNull("expected_on"), null, null),
                row.textOrNull("remark"));
        LocalDate ordered = row.dayOrNull("ordered_on");
        machines.put(machine(row, row.text("name")), services.equipment().save(made, null, DemoLedger.actor(ordered == null ? DemoLedger.DAY : ordered)));
    }

    private void move(Row row) {
        String name = row.textOrNull("equipment");
        if (name == null) {
            Line moved = services.lines().find(line.apply(row)).orElseThrow();
            services.lines().save(
                    moved.withTerms(moved.terms().withExpectedOn(row.day("to_date"))), LineReasons.slip(row.text("reason")), DemoLedger.actor(row.day("moved_on")));
            return;
        }
        machines.computeIfPresent(machine(row, name), (_, known) -> {
            EquipmentOrder.Dates d = known.dates();
            EquipmentOrder later = known.withDates(new EquipmentOrder.Dates(d.ordered(), d.paid(), row.day("to_date"), null, null));
            return services.equipment().save(later, row.text("reason"), DemoLedger.actor(row.day("moved_on")));
        });
    }

    private void arrive(Row row) {
        LocalDate arrived = row.dayOrNull("arrived_on");
        if (arrived != null) {
            EquipmentOrder known = Objects.requireNonNull(machines.get(machine(row, row.text("name"))));
            EquipmentOrder.Dates d = known.dates();
            services.equipment().save(
                    known.withDates(new EquipmentOrder.Dates(d.ordered(), d.paid(), d.expected(), arrived, row.dayOrNull("commissioned_on"))),
                    null, DemoLedger.actor(arrived));
        }
    }

    private void stop(Row row) {
        LocalDateTime start = LocalDateTime.parse(row.text("started_at"));
        Downtime made = new Downtime(
                Ids.next(), 0, line.apply(row), DowntimeReason.valueOf(row.text("reason")), start, null, null, row.textOrNull("remark"));
        Downtime stored = services.downtimes().save(made, DemoLedger.actor(start.toLocalDate()));
        String end = row.textOrNull("ended_at");
        if (end != null) {
            LocalDateTime again = LocalDateTime.parse(end);
            services.downtimes().end(stored, again, row.countOrNull("lost_output"), DemoLedger.actor(again.toLocalDate()));
        }
    }

    private static String machine(Row row, String name) {
        return key(row) + "/" + name;
    }

    private static String key(Row row) {
        return row.text("firm") + "/" + row.text("line_no");
    }
}
