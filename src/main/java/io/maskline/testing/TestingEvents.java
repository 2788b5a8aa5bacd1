package io.maskline.testing;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Limit;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.standard.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests of a firm, their stages and verdicts, for the firm's timeline. */
public final class TestingEvents implements FirmEvents {

    private static final String TARGET = TestingFeature.REQUESTS;

    private final TestingRequests requests;
    private final Ledger ledger;

    public TestingEvents(TestingRequests requests, Ledger ledger) {
        this.requests = requests;
        this.ledger = ledger;
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        Map<UUID, TestingRow> rows = requests.ofFirm(firm).stream().collect(Collectors.toMap(r -> r.request().id(), Function.identity()));
        Stream<Event> stages = ledger.newest(TestingStore.REQUESTS, rows.keySet(), most).stream()
                .flatMap(e -> event(Objects.requireNonNull(rows.get(e.record())), e.entry()).stream());
        return Stream.of(stages, rejudged(rows.values(), most).stream(), handOvers(firm, rows, most).stream()).flatMap(s -> s).toList();
    }

    private static Optional<Event> event(TestingRow row, HistoryEntry entry) {
        String number = row.request().number();
        LocalDate day = entry.actor().businessDate();
        if (!entry.ofItsOwn()) {
            return Optional.of(event(row, entry, day, Mark.NOTE, "testing.event.undone", number));
        }
        if (entry.kind() != ChangeKind.UPDATE) {
            String key = row.request().chain().splitFrom() != null ? "testing.event.part" : row.request().chain().retestOf() != null ? "testing.event.retest" : "testing.event.requested";
            return Optional.of(event(row, entry, row.request().dates().requestedOn(), Mark.NEW, key, number, row.request().subject().standardCode()));
        }
        Optional<FieldChange> stage = entry.change("stage").filter(f -> f.after() != null);
        if (stage.isPresent()) {
            return Optional.of(moved(row, entry, TestingStage.valueOf(Objects.requireNonNull(stage.get().after()))));
        }
        return entry.change("validUntil").map(f -> event(row, entry, day, Mark.NOTE, "testing.event.validity", number, f.after() == null ? "testing.event.endless" : f.after()));
    }

    private static Event moved(TestingRow row, HistoryEntry entry, TestingStage to) {
        String number = row.request().number();
        LocalDate day = entry.actor().businessDate();
        return switch (to) {
            case REPORTED -> verdict(row, entry, row.request().dates().reportedOn() == null ? day : row.request().dates().reportedOn());
            case RETURNED, WITHDRAWN -> event(row, entry, day, to == TestingStage.RETURNED ? Mark.BAD : Mark.NOTE,
                    "testing.event.given-back", number, to.labelKey(), reason(entry));
            case CLOSED, SPLIT -> event(row, entry, day, Mark.DONE, "testing.event.stage", number, to.labelKey());
            case REQUESTED, ACCEPTED, SENT, RECEIVED, TESTING -> event(row, entry, day, Mark.IN_LAB, "testing.event.stage", number, to.labelKey());
        };
    }

    /** Why it stopped then, in words or by its code; what holds now may be another reason or none. */
    private static String reason(HistoryEntry entry) {
        Optional<String> words = entry.change("setbackText").map(FieldChange::after);
        return words.orElseGet(() -> entry.change("setbackCode").map(FieldChange::after).map(c -> "testing.return." + c).orElse(""));
    }

    private List<Event> handOvers(UUID firm, Map<UUID, TestingRow> rows, int most) {
        Map<UUID, UUID> requestOf = new HashMap<>();
        Map<UUID, Custody> custody = new HashMap<>();
        for (SampleRow sample : requests.samplesOfFirm(firm)) {
            sample.custody().forEach(c -> {
                custody.put(c.id(), c);
                requestOf.put(c.id(), sample.sample().requestId());
            });
        }
        return ledger.newest(SampleStore.CUSTODY, custody.keySet(), most).stream()
                .filter(e -> e.entry().ofItsOwn())
                .map(e -> {
                    Custody.Transfer to = Objects.requireNonNull(custody.get(e.record())).transfer();
                    TestingRow row = Objects.requireNonNull(rows.get(requestOf.get(e.record())));
                    return event(row, e.entry(), to.at().toLocalDate(), Mark.IN_LAB, "testing.event.hand-over", row.request().number(), to.from(), to.to());
                })
                .toList();
    }

    /** The first verdict: what was handed in that day, whatever counts now. */
    private static Event verdict(TestingRow row, HistoryEntry entry, LocalDate day) {
        String number = row.request().number();
        String standard = row.request().subject().standardCode();
        List<Verdict> first = row.items().stream().map(TestedItem::first).toList();
        return switch (RequestVerdict.of(first)) {
            case PASS -> event(row, entry, day, Mark.DONE, "testing.event.passed", number, standard);
            case UNDETERMINED -> event(row, entry, day, Mark.NOTE, "testing.event.undetermined", number, standard);
            case FAIL -> {
                Verdict failing = first.stream().filter(v -> v.outcome() == Outcome.FAIL).findFirst().orElseThrow();
                Limit limit = failing.limit();
                String values = String.join(" ", failing.marked());
                String bound = VerdictWords.bound(limit);
                yield limit.condition() == null
                        ? event(row, entry, day, Mark.BAD, "testing.event.failed", number, limit.itemKey(), values, bound, unit(limit), standard)
                        : event(row, entry, day, Mark.BAD, "testing.event.failed-condition", number, limit.itemKey(), values, bound, unit(limit), standard, limit.condition());
            }
        };
    }

    /** Second verdicts that stand; one taken back leaves no event. */
    private List<Event> rejudged(Collection<TestingRow> rows, int most) {
        Map<UUID, TestingRow> rowOf = new HashMap<>();
        Map<UUID, TestedItem> itemOf = new HashMap<>();
        rows.forEach(row -> row.items().forEach(item -> item.later().forEach(later -> {
            rowOf.put(later.made().id(), row);
            itemOf.put(later.made().id(), item);
        })));
        return ledger.newest(RejudgementStore.TYPE, rowOf.keySet(), most).stream()
                .filter(e -> e.entry().ofItsOwn() && e.entry().kind() != ChangeKind.UPDATE)
                .map(e -> rejudged(Objects.requireNonNull(rowOf.get(e.record())), Objects.requireNonNull(itemOf.get(e.record())), e))
                .toList();
    }

    private static Event rejudged(TestingRow row, TestedItem item, Ledger.RecordEntry entry) {
        int at = 0;
        while (!item.later().get(at).made().id().equals(entry.record())) {
            at++;
        }
        Verdict before = at == 0 ? item.first() : item.later().get(at - 1).verdict();
        Verdict after = item.later().get(at).verdict();
        Rejudgement made = item.later().get(at).made();
        Limit limit = after.limit();
        return event(row, entry.entry(), made.judgedOn(), Mark.NOTE, "testing.event.rejudged", row.request().number(), limit.itemKey(),
                before.labelKey(), after.labelKey(), VerdictWords.bound(limit), unit(limit), limit.standard(), made.reviewer());
    }

    private static String unit(Limit limit) {
        return limit.unit() == null ? "" : " " + limit.unit();
    }

    private static Event event(TestingRow row, HistoryEntry entry, LocalDate day, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, List.of(args), TARGET, row.request().id());
    }
}
