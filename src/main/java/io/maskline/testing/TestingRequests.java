package io.maskline.testing;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Setback;
import io.maskline.testing.TestingRequest.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Testing requests: asking for a test, typing its values, handing in the verdict. */
public final class TestingRequests {

    /** Most values of one item. */
    public static final int MOST_SPECIMENS = 99;

    private static final int REPORT_NUMBER_LENGTH = 60;

    private final TestingStore store;
    private final Ledger ledger;

    private TestingRequests(TestingStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static TestingRequests open(Database database, Ledger ledger) {
        return new TestingRequests(new TestingStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(
                TestingStore.REQUESTS, TestingStore.ITEMS, TestingStore.RESULTS, RejudgementStore.TYPE, ReportStore.ATTACHMENTS, ReportStore.COVERS);
    }

    /** The kind of record whose history the screen shows. */
    static EntityType<TestingRequest> requestType() {
        return TestingStore.REQUESTS;
    }

    /**
     * What was typed into a request and taken back: one entry a batch and value, newest first for each value. A label names
     * the item and the number of the specimen.
     */
    List<HistoryEntry> valueHistory(UUID request) {
        Map<UUID, String> items = store.row(request).stream().flatMap(r -> r.items().stream())
                .collect(Collectors.toMap(i -> i.item().id(), i -> i.item().limit().itemKey()));
        return store.results(request).stream()
                .flatMap(value -> ledger.history(TestingStore.RESULTS, value.id()).stream()
                        .map(e -> of(e, List.of(items.getOrDefault(value.itemId(), ""), Integer.toString(value.specimenNo())))))
                .toList();
    }

    /** The typed value alone, before and after; a value typed for the first time was missing before. */
    private static HistoryEntry of(HistoryEntry entry, List<String> place) {
        List<FieldChange> fields = entry.fields().stream()
                .filter(f -> f.field().equals("typedValue"))
                .map(f -> new FieldChange(f.field(), "testing.history.value", place, f.before(), f.after()))
                .toList();
        return new HistoryEntry(
                entry.batch(), entry.position(), entry.batchKind(), entry.title(), entry.actor(), entry.recordedAt(),
                ChangeKind.UPDATE, fields);
    }

    /** All requests in the order of their numbers, with items, values and verdicts. */
    public List<TestingRow> rows() {
        return store.rows();
    }

    /** The requests of one firm. */
    List<TestingRow> ofFirm(UUID firm) {
        return store.ofFirm(firm);
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is gone */
    public TestingRow row(UUID id) {
        return store.row(id).orElseThrow(TestingRequests::gone);
    }

    /**
     * Stores a new request; each item keeps a copy of its limit.
     *
     * @throws io.maskline.platform.error.FaultException Invalid without firm, product or items, or when the report is
     *     due before the request
     */
    public TestingRow create(RequestDraft draft, Actor actor) {
        check(draft);
        UUID id = ledger.change(Title.of("testing.step.create", draft.firmName(), draft.standardCode()), actor, tx -> insert(tx, draft));
        return row(id);
    }

    private static UUID insert(LedgerTx tx, RequestDraft draft) {
        TestingRequest request = new TestingRequest(
                Ids.next(), 0, tx.nextNumber(TestingStore.REQUESTS),
                new Subject(firm(draft), draft.lineId(), draft.product().strip(), draft.standardCode(), draft.grade()),
                new Assignment(draft.labId(), draft.freeOfCharge(), null, draft.dates().dueOn()),
                Chain.FIRST, TestingStage.REQUESTED,
                new Dates(draft.dates().requestedOn(), draft.dates().sampledOn(), null),
                Report.UNKNOWN, draft.priority(), null, draft.remark());
        tx.insert(TestingStore.REQUESTS, request);
        for (int i = 0; i < draft.items().size(); i++) {
            RequestDraft.Wanted wanted = draft.items().get(i);
            tx.insert(TestingStore.ITEMS,
                    new TestingItem(Ids.next(), 0, request.id(), wanted.limit().limit(), wanted.specimens(), i + 1));
        }
        return request.id();
    }

    private static void check(RequestDraft draft) {
        firm(draft);
        if (draft.product().isBlank()) {
            throw Fault.invalid("product", "testing.fault.product").asException();
        }
        if (draft.items().isEmpty()) {
            throw Fault.invalid("items", "testing.fault.items").asException();
        }
        for (RequestDraft.Wanted wanted : draft.items()) {
            if (wanted.specimens() < 1 || wanted.specimens() > MOST_SPECIMENS) {
                throw Fault.invalid("specimens", "testing.fault.specimens", wanted.specimens(), MOST_SPECIMENS).asException();
            }
            if (!wanted.limit().limit().standard().equals(draft.standardCode())) {
                throw Fault.invalid("items", "testing.fault.item.foreign", wanted.limit().limit().itemPhrase(), draft.standardCode()).asException();
            }
        }
        if (draft.dates().dueOn() != null && draft.dates().dueOn().isBefore(draft.dates().requestedOn())) {
            throw Fault.invalid("dueOn", "testing.fault.due", draft.dates().dueOn().toString()).asException();
        }
    }

    private static UUID firm(RequestDraft draft) {
        UUID firm = draft.enterpriseId();
        if (firm == null) {
            throw Fault.invalid("firm", "testing.fault.firm").asException();
        }
        return firm;
    }

    /**
     * Stores values as typed. The first ones bring the request to the stage of testing.
     *
     * @param version version of the request the values were typed against
     * @param values texts of the specimens by item id; blank takes a value back; items left out stay as they are
     * @throws io.maskline.platform.error.FaultException Invalid for a text that is no result, Denied once it is reported
     */
    public TestingRow saveValues(UUID id, long version, Map<UUID, List<String>> values, Actor actor) {
        return saveValues(id, version, values, row(id).request().report(), actor);
    }

    /** As {@link #saveValues(UUID, long, Map, Actor)}, with what is known of the lab's report already. */
    TestingRow saveValues(UUID id, long version, Map<UUID, List<String>> values, Report report, Actor actor) {
        TestingRow row = row(id);
        check(report);
        ledger.change(title("testing.step.values", row), actor,
                tx -> noted(tx, putValues(tx, current(tx, id, version), values), report));
        return row(id);
    }

    private static TestingRequest noted(LedgerTx tx, TestingRequest request, Report report) {
        return request.report().equals(report) ? request : tx.update(TestingStore.REQUESTS, request.with(report));
    }

    /**
     * Stores the values and hands in the verdict they give; from then on they are locked.
     *
     * @param report what the lab's report says of itself
     * @throws io.maskline.platform.error.FaultException Denied while a value is missing or a limit is not known, Invalid
     *     ({@code validUntil}) for a report that has run out before it is handed in
     */
    public TestingRow submit(UUID id, long version, Map<UUID, List<String>> values, Report report, Actor actor) {
        TestingRow row = row(id);
        check(report);
        requireInDate(actor.businessDate(), report);
        ledger.change(title("testing.step.submit", row), actor, tx -> {
            TestingRequest request = putValues(tx, current(tx, id, version), values);
            TestingRow filled = store.row(tx, id).orElseThrow(TestingRequests::gone);
            requireComplete(filled);
            return tx.update(TestingStore.REQUESTS, request.with(report).reported(actor.businessDate()));
        });
        return row(id);
    }

    /**
     * Corrects what is noted of the lab's report after the verdict was handed in.
     *
     * @throws io.maskline.platform.error.FaultException Denied before the verdict, Invalid ({@code validUntil}) for a day
     *     before it, Stale when the request was changed since it was read
     */
    public TestingRow noteReport(TestingRequest request, Report report, Actor actor) {
        LocalDate reportedOn = request.dates().reportedOn();
        if (reportedOn == null) {
            throw Fault.denied("testing.fault.stage", request.number()).asException();
        }
        check(report);
        requireInDate(reportedOn, report);
        ledger.change(title("testing.step.report", row(request.id())), actor, tx -> tx.update(TestingStore.REQUESTS, request.with(report)));
        return row(request.id());
    }

    private static void check(Report report) {
        FieldRules.atMost("reportNumber", report.number(), REPORT_NUMBER_LENGTH);
    }

    private static void requireInDate(LocalDate reportedOn, Report report) {
        LocalDate until = report.validUntil();
        if (until != null && until.isBefore(reportedOn)) {
            throw Fault.invalid("validUntil", "testing.fault.valid-until", until.toString(), reportedOn.toString()).asException();
        }
    }

    private static void requireComplete(TestingRow row) {
        if (row.missing() > 0) {
            throw Fault.denied("testing.fault.incomplete", row.request().number(), row.missing()).asException();
        }
        row.items().stream().filter(i -> i.verdict().outcome() == Outcome.UNDETERMINED).findFirst().ifPresent(i -> {
            String key = switch (i.verdict().reason()) {
                case NO_LIMIT -> "testing.fault.no-limit";
                case DETECTION_LIMIT -> "testing.fault.detection-limit";
                case null, default -> "testing.fault.low-confidence";
            };
            throw Fault.denied(key, i.item().limit().standard(), i.item().limit().itemPhrase()).asException();
        });
    }

    private static TestingRequest putValues(LedgerTx tx, TestingRow row, Map<UUID, List<String>> values) {
        if (!row.request().stage().open()) {
            throw Fault.denied("testing.fault.locked", row.request().number()).asException();
        }
        boolean changed = false;
        for (TestedItem item : row.items()) {
            List<String> typed = values.get(item.item().id());
            if (typed != null) {
                requireSize(item.item(), typed);
                changed |= TestingStore.putValues(tx, item.item(), typed.stream().map(v -> SpecimenText.read(item.item().limit(), v)).toList());
            }
        }
        boolean some = values.values().stream().flatMap(List::stream).anyMatch(v -> !v.isBlank());
        if (some && row.request().stage() != TestingStage.TESTING) {
            return tx.update(TestingStore.REQUESTS, row.request().at(TestingStage.TESTING));
        }
        // The values are records of their own; a second save from the same reading is to be noticed all the same.
        return changed ? TestingStore.touch(tx, row.request()) : row.request();
    }

    private static void requireSize(TestingItem item, List<String> typed) {
        if (typed.size() != item.specimens()) {
            throw Fault.invalid("values", "testing.fault.count", item.limit().itemPhrase(), item.specimens(), typed.size()).asException();
        }
    }

    /** The request as stored, refused when it was changed since {@code version}. */
    private TestingRow current(LedgerTx tx, UUID id, long version) {
        TestingRow row = store.row(tx, id).orElseThrow(TestingRequests::gone);
        if (row.request().version() != version) {
            throw new Fault.Stale("testing.fault.stale", List.of(row.request().number()), List.of()).asException();
        }
        return row;
    }

    /**
     * Moves a request to another stage by hand.
     *
     * @param reason needed for RETURNED and WITHDRAWN
     * @throws io.maskline.platform.error.FaultException Denied when that stage cannot follow, Invalid ({@code remark}) without a reason
     */
    public TestingRow move(TestingRequest request, TestingStage to, String reason, Actor actor) {
        if (!request.stage().allows(to)) {
            throw Fault.denied("testing.fault.stage", request.number()).asException();
        }
        TestingRequest moved = request.at(to).with(setback(to, reason));
        ledger.change(title("testing.step.move", row(request.id())), actor, tx -> tx.update(TestingStore.REQUESTS, moved));
        return row(request.id());
    }

    private static @Nullable Setback setback(TestingStage to, String reason) {
        if (to != TestingStage.RETURNED && to != TestingStage.WITHDRAWN) {
            return null;
        }
        if (reason.isBlank()) {
            throw Fault.invalid("remark", "testing.fault.reason").asException();
        }
        return new Setback(to == TestingStage.RETURNED ? ReturnReason.OTHER : null, reason.strip());
    }

    private static Title title(String key, TestingRow row) {
        return Title.of(key, row.request().number(), row.firm());
    }

    private static RuntimeException gone() {
        return Fault.missing("testing.fault.gone").asException();
    }
}
