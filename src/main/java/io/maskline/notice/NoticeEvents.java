package io.maskline.notice;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a firm was shown to everybody, what was objected and how that ended, for the firm's timeline. */
public final class NoticeEvents implements FirmEvents {

    private static final String TARGET = "subsidy/applications";

    private final Subsidies subsidies;
    private final Notices notices;
    private final Ledger ledger;

    public NoticeEvents(Subsidies subsidies, Notices notices, Ledger ledger) {
        this.subsidies = subsidies;
        this.notices = notices;
        this.ledger = ledger;
    }

    /** A line or objection of the firm with the notice it belongs to and the number of the application. */
    private record Own<T>(T what, Notice notice, UUID application, String number) {}

    @Override
    public List<Event> of(UUID firm, int most) {
        Map<UUID, String> numbers = subsidies.claims().ofFirm(firm).stream().collect(Collectors.toMap(SubsidyApplication::id, SubsidyApplication::number));
        Map<UUID, List<Own<NoticeLine>>> lines = new HashMap<>();
        Map<UUID, Own<Objection>> objections = new HashMap<>();
        for (NoticeFile file : notices.files()) {
            Notice notice = file.notice();
            lines.put(notice.id(), file.lines().stream().filter(l -> notice.issued() && numbers.containsKey(l.applicationId()))
                    .map(l -> new Own<>(l, notice, l.applicationId(), Objects.requireNonNull(numbers.get(l.applicationId())))).toList());
            file.objections().stream().filter(o -> numbers.containsKey(o.applicationId()))
                    .forEach(o -> objections.put(o.id(), new Own<>(o, notice, o.applicationId(), Objects.requireNonNull(numbers.get(o.applicationId())))));
        }
        lines.values().removeIf(List::isEmpty);
        List<Event> events = new ArrayList<>();
        ledger.newest(NoticeStore.NOTICES, lines.keySet(), most).forEach(e ->
                Objects.requireNonNull(lines.get(e.record())).forEach(own -> shown(own, e.entry()).ifPresent(events::add)));
        ledger.newest(NoticeStore.OBJECTIONS, objections.keySet(), most).forEach(e ->
                objection(Objects.requireNonNull(objections.get(e.record())), e.entry()).ifPresent(events::add));
        return events;
    }

    /** The step that issued it; what was written to the draft before is no news. */
    private static Optional<Event> shown(Own<NoticeLine> own, HistoryEntry entry) {
        Notice notice = own.notice();
        if (entry.change("state").filter(f -> "ISSUED".equals(f.after())).isEmpty()) {
            return Optional.empty();
        }
        String amount = Yuan.format(own.what().amount());
        List<String> args = List.of(own.number(), Long.toString(notice.batchNo()), amount, day(notice.from()), day(notice.to()), Long.toString(notice.correctionNo()));
        return Optional.of(event(
                own, entry, Objects.requireNonNull(notice.issuedOn()), Mark.NOTE, notice.correctionNo() == 0 ? "notice.event.shown" : "notice.event.corrected", args));
    }

    private static Optional<Event> objection(Own<Objection> own, HistoryEntry entry) {
        Objection objection = own.what();
        LocalDate day = entry.actor().businessDate();
        if (!entry.ofItsOwn()) {
            return Optional.of(event(own, entry, day, Mark.NOTE, "notice.event.undone", List.of(own.number())));
        }
        if (entry.change("settledOn").map(f -> f.after()).isPresent()) {
            String key = objection.right() ? "notice.event.upheld" : "notice.event.dismissed";
            return Optional.of(event(own, entry, day, objection.right() ? Mark.BAD : Mark.DONE, key, List.of(own.number(), Objects.requireNonNullElse(objection.outcome(), ""))));
        }
        return entry.change("receivedOn").map(_ -> event(own, entry, objection.receivedOn(), Mark.BAD, "notice.event.objected", List.of(own.number(), objection.content())));
    }

    private static Event event(Own<?> own, HistoryEntry entry, LocalDate day, Mark mark, String key, List<String> args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, args, TARGET, own.application());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
