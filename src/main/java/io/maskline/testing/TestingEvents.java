package io.maskline.testing;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Limit;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return ledger.newest(TestingStore.REQUESTS, rows.keySet(), most).stream()
                .flatMap(e -> event(Objects.requireNonNull(rows.get(e.record())), e.entry()).stream())
                .toList();
    }

    private static Optional<Event> event(TestingRow row, HistoryEntry entry) {
        String number = row.request().number();
        LocalDate day = entry.actor().businessDate();
        if (!entry.ofItsOwn()) {
            return Optional.of(event(row, entry, day, Mark.NOTE, "testing.event.undone", number));
        }
        if (entry.kind() != ChangeKind.UPDATE) {
            return Optional.of(event(row, entry, row.request().dates().requestedOn(), Mark.NEW, "testing.event.requested", number, row.request().subject().standardCode()));
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
                    "testing.event.given-back", number, to.labelKey(), row.request().setback() == null ? "" : row.request().setback().text());
            case CLOSED, SPLIT -> event(row, entry, day, Mark.DONE, "testing.event.stage", number, to.labelKey());
            case REQUESTED, ACCEPTED, SENT, RECEIVED, TESTING -> event(row, entry, day, Mark.IN_LAB, "testing.event.stage", number, to.labelKey());
        };
    }

    private static Event verdict(TestingRow row, HistoryEntry entry, LocalDate day) {
        String number = row.request().number();
        String standard = row.request().subject().standardCode();
        if (row.outcome() == Outcome.FAIL) {
            TestedItem item = row.failing().getFirst();
            Limit limit = item.item().limit();
            String values = item.verdict().failing().stream().map(f -> f.side().mark() + f.value()).collect(Collectors.joining(" "));
            return event(row, entry, day, Mark.BAD, "testing.event.failed", number, limit.itemKey(), values, VerdictWords.bound(limit), unit(limit), standard);
        }
        return event(row, entry, day, Mark.DONE, "testing.event.passed", number, standard);
    }

    private static String unit(Limit limit) {
        return limit.unit() == null ? "" : " " + limit.unit();
    }

    private static Event event(TestingRow row, HistoryEntry entry, LocalDate day, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, List.of(args), TARGET, row.request().id());
    }
}
