package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.approval.Approvals;
import io.maskline.approval.Side;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ClaimDraft;
import io.maskline.subsidy.ClaimEvidence;
import io.maskline.subsidy.ClaimFacts;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.ClaimInvoice;
import io.maskline.subsidy.ClaimMachine;
import io.maskline.subsidy.ClaimParts;
import io.maskline.subsidy.ClaimReceived;
import io.maskline.subsidy.CostKind;
import io.maskline.subsidy.RequiredDocuments;
import io.maskline.subsidy.Subsidies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The demo's applications with their papers, from the hand-in over both opinions to the decision, each signed by somebody
 * else: 陈某 hands in, 周某 and 吴某 review, 王某 decides.
 */
final class DemoClaims {

    private static final String MAKER = "陈某";
    private static final String CHECKER = "王某";

    private final Subsidies subsidies;
    private final Approvals approvals;
    private final DemoPeople people;
    private final Function<Row, UUID> firm;
    private final List<Row> rows = DemoFile.read("subsidy_claims");
    private final List<Row> invoices = DemoFile.read("subsidy_invoices");
    private final List<Row> machines = DemoFile.read("subsidy_machines");
    private final Map<String, UUID> claims = new HashMap<>();

    DemoClaims(Subsidies subsidies, Approvals approvals, DemoPeople people, Function<Row, UUID> firm) {
        this.subsidies = subsidies;
        this.approvals = approvals;
        this.people = people;
        this.firm = firm;
    }

    /** All of them, in the order of the data; numbers follow it. */
    void handIn() {
        rows.forEach(this::handIn);
    }

    /** What was decided, each on its day. */
    List<DemoStep> decisions() {
        return rows.stream().map(row -> new DemoStep(row.day("decided_on"), () -> decide(row))).toList();
    }

    /** The application with that key in the data. */
    UUID id(String key) {
        return Objects.requireNonNull(claims.get(key), () -> "demo data names claim " + key);
    }

    private void handIn(Row row) {
        LocalDate day = row.day("applied_on");
        UUID programme = subsidies.programmes().programme(row.text("programme"), day).id();
        LocalDate commissioned = row.dayOrNull("commissioned_on");
        ClaimFacts facts = new ClaimFacts(null, null, commissioned, null, null, null, Set.of(), null);
        ClaimDraft draft = new ClaimDraft(programme, firm.apply(row), day, row.amount("investment"), facts, null, parts(row, day));
        ClaimFile stored = subsidies.claims().submit(null, draft, people.actor(MAKER, day));
        claims.put(row.text("key"), stored.application().id());
    }

    private ClaimParts parts(Row row, LocalDate day) {
        String key = row.text("key");
        return new ClaimParts(
                invoices.stream().filter(i -> i.text("claim").equals(key)).map(DemoClaims::invoice).toList(),
                machines.stream().filter(m -> m.text("claim").equals(key)).map(m -> machine(m, null)).toList(),
                List.of(), received(row),
                RequiredDocuments.USUAL.stream().filter(d -> !d.equals("invoices") || !row.text("end").equals("RETURNED")).map(d -> evidence(d, day)).toList());
    }

    private static ClaimInvoice invoice(Row row) {
        return new ClaimInvoice(
                Ids.next(), 0, Ids.next(), 0, row.text("number"), row.day("date"), row.text("seller"), row.amount("amount"), row.amount("tax"), CostKind.EQUIPMENT,
                row.textOrNull("serial"));
    }

    private static ClaimMachine machine(Row row, @Nullable UUID stored) {
        boolean seen = stored != null;
        return new ClaimMachine(
                seen ? stored : Ids.next(), 0, Ids.next(), 0, row.text("serial"), row.text("model"), seen ? row.dayOrNull("seen_on") : null,
                seen ? row.text("seen_by") : null, seen ? row.text("seen_note") : null);
    }

    private static List<ClaimReceived> received(Row row) {
        return row.textOrNull("received_level") == null
                ? List.of()
                : List.of(new ClaimReceived(Ids.next(), 0, Ids.next(), 0, row.text("received_level"), row.text("received_programme"), row.amount("received_amount"), null));
    }

    private static ClaimEvidence evidence(String document, LocalDate day) {
        return new ClaimEvidence(Ids.next(), 0, Ids.next(), document, true, true, MAKER, day, null);
    }

    private void decide(Row row) {
        LocalDate day = row.day("decided_on");
        UUID claim = id(row.text("key"));
        if (row.text("end").equals("RETURNED")) {
            ApplicationRow application = subsidies.claims().row(claim);
            subsidies.claims().giveBack(application, row.text("remark"), people.actor(MAKER, day));
            return;
        }
        seen(row, claim, day);
        approvals.review(claim, Side.INDUSTRY, true, "投资与设备属实，现场已看", people.actor("周某", day));
        approvals.review(claim, Side.FINANCE, true, "发票与付款凭证相符", people.actor("吴某", day));
        Actor checker = people.actor(CHECKER, day);
        switch (row.text("end")) {
            case "APPROVED" -> approvals.approve(claim, checker);
            case "WAITING" -> approvals.waitlist(claim, checker);
            default -> {}
        }
    }

    /** The machines are seen on site after the claim is handed in and before the opinions. */
    private void seen(Row row, UUID claim, LocalDate day) {
        ClaimFile file = subsidies.claims().file(claim);
        List<ClaimMachine> found = file.machines().stream()
                .map(m -> machine(
                        machines.stream().filter(r -> r.text("claim").equals(row.text("key")) && r.text("serial").equals(m.serial())).findFirst().orElseThrow(), m.id()))
                .toList();
        if (!found.isEmpty()) {
            subsidies.claims().prove(file, found, file.evidence(), people.actor(MAKER, day));
        }
    }
}
