package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.enterprise.Department;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineKind;
import io.maskline.line.LineStage;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fills an empty ledger with the demo: the Ningbo firm with its four lines, the lab with its two free items, the
 * departments, and plainly invented firms with two weeks of output. The scene is Friday 2020-02-14, 14:06.
 */
public final class DemoLedger {

    public static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DemoServices services;
    private final Map<String, UUID> firms = new HashMap<>();
    private final Map<String, UUID> lines = new HashMap<>();

    public DemoLedger(DemoServices services) {
        this.services = services;
    }

    /** The moment of the scene; it stands still, so that two demo ledgers are alike. */
    public static BusinessClock clock() {
        return BusinessClock.of(Clock.fixed(ZonedDateTime.of(DAY.atTime(14, 6, 31), ZONE).toInstant(), ZONE));
    }

    /** Who works in the scene, on the business day {@code day}. */
    public static Actor actor(LocalDate day) {
        return new Actor("陈某", "工信局", day);
    }

    public void load() {
        loadDepartments();
        loadFirmsAndLines();
        new DemoLineSteps(services, this::line).load();
        DemoLots output = new DemoLots(services, this::line);
        output.loadReturns();
        output.loadLots();
        output.loadCorrections();
        new DemoMaterials(services.materials(), this::firm).load();
        new DemoInspection(services.inspections(), this::firm).load();
        DemoCases cases = new DemoCases(services, this::firm, this::line);
        cases.loadLabs();
        cases.loadTests();
        cases.loadBookings();
        loadSubsidies();
        new DemoFunds(services.money().funds()).load();
    }

    private void loadSubsidies() {
        DemoPeople people = new DemoPeople(services.money().people());
        people.load();
        new DemoProgrammes(services.subsidies().programmes(), people).load();
        DemoClaims claims = new DemoClaims(services.subsidies(), services.money().approvals(), people, this::firm);
        claims.handIn();
        DemoNotices notices = new DemoNotices(services.money().notices(), services.subsidies().programmes(), people, claims);
        DemoPayments payments = new DemoPayments(services.money().payments(), people, claims);
        Stream.of(claims.decisions(), notices.steps(), payments.steps()).flatMap(List::stream)
                .sorted(Comparator.comparing(DemoStep::day)).map(DemoStep::run).forEach(Runnable::run);
    }

    private void loadDepartments() {
        for (Row row : DemoFile.read("departments")) {
            services.departments().add(
                    new Department(Ids.next(), 0, row.text("code"), row.text("name"), row.textOrNull("duty"), row.count("sort_order")), actor(DAY));
        }
    }

    /** One step that undo stops at: the demo is the ground the visitor works on. */
    private void loadFirmsAndLines() {
        List<Row> firmRows = DemoFile.read("enterprises");
        List<Row> lineRows = DemoFile.read("lines");
        Map<String, Line.Terms> terms = DemoLineSteps.terms(lineRows);
        services.ledger().seal(Title.of("app.demo.step.firms", firmRows.size(), lineRows.size()), actor(DAY), tx -> {
            tx.insertAll(Enterprises.type(), firmRows.stream().map(r -> firm(tx, r)).toList());
            tx.insertAll(Lines.type(), lineRows.stream().map(r -> line(tx, r, Objects.requireNonNull(terms.get(key(r)), () -> key(r)))).toList());
            return firmRows.size();
        });
    }

    private Enterprise firm(LedgerTx tx, Row row) {
        UUID id = Ids.next();
        firms.put(row.text("short_name"), id);
        return new Enterprise(
                id,
                0,
                tx.nextNumber(Enterprises.type()),
                row.text("name"),
                row.text("short_name"),
                row.textOrNull("uscc"),
                new Enterprise.Place(row.textOrNull("address"), row.textOrNull("district"), row.textOrNull("street"), row.textOrNull("park")),
                row.textOrNull("previous_industry"),
                row.textOrNull("scale"),
                new Enterprise.Contact(row.textOrNull("contact"), row.textOrNull("phone")),
                row.textOrNull("remark"));
    }

    private Line line(LedgerTx tx, Row row, Line.Terms terms) {
        UUID id = Ids.next();
        lines.put(key(row), id);
        return new Line(
                id,
                0,
                tx.nextNumber(Lines.type()),
                firm(row),
                row.text("line_no"),
                LineKind.valueOf(row.text("kind")),
                ProductClass.valueOf(row.text("product_class")),
                row.textOrNull("product"),
                LineStage.valueOf(row.text("stage")),
                row.day("stage_date"),
                new Line.Capacity(row.countOrNull("nameplate_per_day"), row.countOrNull("approved_per_day"), row.countOrNull("actual_per_day")),
                terms,
                row.amountOrNull("investment"),
                row.textOrNull("remark"));
    }

    private UUID firm(Row row) {
        return known(firms, row.text("firm"));
    }

    private UUID line(Row row) {
        return known(lines, key(row));
    }

    private static String key(Row row) {
        return row.text("firm") + "/" + row.text("line_no");
    }

    private static UUID known(Map<String, UUID> ids, String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("demo data names " + key);
        }
        return id;
    }
}
