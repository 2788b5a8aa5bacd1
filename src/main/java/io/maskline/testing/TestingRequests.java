package io.maskline.testing;

import io.maskline.lab.LabServices;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.standard.Standards;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Setback;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final SampleStore samples;
    private final LabPlacement placement;
    private final SendChecks checks;
    private final RequestCourse course;
    private final RequestChains chains;

    private TestingRequests(Database database, Ledger ledger, LabServices labs) {
        this.store = new TestingStore(database);
        this.samples = new SampleStore(database);
        this.ledger = ledger;
        this.placement = new LabPlacement(ledger, labs);
        this.checks = new SendChecks(new Standards(database, ledger), placement);
        this.course = new RequestCourse(ledger, checks, placement);
        this.chains = new RequestChains(ledger, placement);
    }

    public static TestingRequests open(Database database, Ledger ledger, LabServices labs) {
        return new TestingRequests(database, ledger, labs);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(
                TestingStore.REQUESTS, TestingStore.ITEMS, TestingStore.RESULTS, SampleStore.SAMPLES, SampleStore.CUSTODY,
                RejudgementStore.TYPE, ReportStore.ATTACHMENTS, ReportStore.COVERS);
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

    List<SampleRow> samplesOfFirm(UUID firm) {
        return samples.ofFirm(firm);
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
        RequestIntake.check(draft);
        UUID id = ledger.change(Title.of("testing.step.create", draft.firmName(), draft.standardCode()), actor, tx -> RequestIntake.insert(tx, draft));
        return row(id);
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
        LocalDate from = report.validFrom();
        LocalDate until = report.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            throw Fault.invalid("validFrom", "testing.fault.valid-from", from.toString(), until.toString()).asException();
        }
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
     * Moves a request to another stage by hand. From RETURNED it goes on to SENT with new samples; values of the samples
     * that went back are taken back.
     *
     * @param reason needed for RETURNED (as OTHER) and WITHDRAWN
     * @throws io.maskline.platform.error.FaultException Denied when that stage cannot follow, Invalid ({@code remark})
     *     without a reason, ({@code standard}) for SENT by an edition that does not hold on the sampling day,
     *     ({@code handedOver}) for SENT and RECEIVED with fewer samples than due or, for RECEIVED, not counted ones
     */
    public TestingRow move(TestingRequest request, TestingStage to, String reason, Actor actor) {
        return switch (to) {
            case RETURNED -> giveBack(request, ReturnReason.OTHER, reason, actor);
            case WITHDRAWN -> withdraw(request, reason, actor);
            default -> {
                course.move(row(request.id()), request, to, actor);
                yield row(request.id());
            }
        };
    }

    /**
     * The lab gives the samples back (退样).
     *
     * @param text needed for OTHER
     * @throws io.maskline.platform.error.FaultException Denied when it is not open, Invalid ({@code remark}) without the words it needs
     */
    public TestingRow giveBack(TestingRequest request, ReturnReason reason, String text, Actor actor) {
        course.stop(row(request.id()), request, TestingStage.RETURNED, new Setback(reason, text.strip()), actor);
        return row(request.id());
    }

    /**
     * Gives the request up (撤销).
     *
     * @throws io.maskline.platform.error.FaultException Denied when it is not open, Invalid ({@code remark}) without a reason
     */
    public TestingRow withdraw(TestingRequest request, String reason, Actor actor) {
        course.stop(row(request.id()), request, TestingStage.WITHDRAWN, new Setback(null, reason.strip()), actor);
        return row(request.id());
    }

    /**
     * Says how urgent it is.
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code priorityReason}) for one that is not ordinary without a reason
     */
    public TestingRow prioritise(TestingRequest request, Priority priority, Actor actor) {
        RequestIntake.check(priority);
        ledger.change(title("testing.step.priority", row(request.id())), actor, tx -> tx.update(TestingStore.REQUESTS, request.with(priority)));
        return row(request.id());
    }

    /**
     * Gives a request to a lab and books a day there; the report is due when the lab ordinarily has it.
     *
     * @param quotaId the free quota it is counted against; null when it is paid
     * @throws io.maskline.platform.error.FaultException as {@link #assign(TestingRequest, LabPlace, Actor)}
     */
    public TestingRow assign(TestingRequest request, UUID labId, LocalDate day, @Nullable UUID quotaId, Actor actor) {
        return assign(request, new LabPlace(labId, day, quotaId, null), actor);
    }

    /**
     * Gives a request to a lab and books a day there, both in one step; a day booked before is given up.
     *
     * @throws io.maskline.platform.error.FaultException Denied once its samples are with a lab; Invalid ({@code labId}) for
     *     an item outside the lab's scope, ({@code day}, {@code quota}) for a day or quota the lab does not have, ({@code dueOn})
     *     for a report before the test; Stale when it was changed since it was read
     */
    public TestingRow assign(TestingRequest request, LabPlace place, Actor actor) {
        placement.assign(row(request.id()), request, place, actor);
        return row(request.id());
    }

    /** What speaks against sending it as it stands, without forbidding it: scope not known, nothing counted, edition by declaration. */
    public List<Phrase> sendWarnings(UUID request) {
        return checks.warnings(row(request), samples.ofRequest(request).stream().map(SampleRow::sample).toList());
    }

    /** A request with its retests and parts. */
    public RequestFamily family(UUID request) {
        return new RequestFamily(store.family(row(request).request().rootId()));
    }

    /**
     * Asks failed items once more with fresh samples (复测). The new request has its own number ({@code A-0088-R1}) and
     * copies of the limits the first one was judged by, nothing of its verdicts.
     *
     * @param items codes of the items to ask; empty for those that failed
     * @throws io.maskline.platform.error.FaultException Denied unless the verdict is handed in and an item failed, or while
     *     another retest of an item is open or has been judged since; Invalid ({@code items}) for one it does not have
     */
    public TestingRow retest(UUID request, Set<String> items, Actor actor) {
        return retest(request, items, null, actor);
    }

    /**
     * As {@link #retest(UUID, Set, Actor)}.
     *
     * @param remedy what the firm changed since the test that failed (整改); kept as remark, null when nothing is said of it
     */
    TestingRow retest(UUID request, Set<String> items, @Nullable String remedy, Actor actor) {
        TestingRow first = row(request);
        return row(chains.retest(first, items, remedy, actor));
    }

    /**
     * Splits a request that is not sent yet over labs; each part becomes a request of its own ({@code A-0088-S1}).
     * Samples registered already go with the first part.
     *
     * @param parts two or more; every item in exactly one of them
     * @return the parts in their order
     * @throws io.maskline.platform.error.FaultException Denied once it is sent, Invalid ({@code items}) when an item is in
     *     no part or in two, Stale when it was changed since it was read
     */
    public List<TestingRow> split(TestingRequest request, List<SplitPart> parts, Actor actor) {
        return chains.split(row(request.id()), request, parts, actor).stream().map(this::row).toList();
    }

    static Title title(String key, TestingRow row) {
        return Title.of(key, row.request().number(), row.firm());
    }

    static RuntimeException gone() {
        return Fault.missing("testing.fault.gone").asException();
    }
}
