package io.maskline.brief;

import io.maskline.brief.DailyFigures.Corrected;
import io.maskline.brief.DailyFigures.Earlier;
import io.maskline.brief.DailyFigures.Replaced;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What corrected returns said before, from the journal. */
record Corrections(Ledger ledger, ZoneId zone) {

    /** Marks of a correction, no figures. */
    private static final Set<String> MARKS = Set.of("corrections", "late", "reason");

    /** @param changed returns of earlier days that were changed on {@code date} */
    Corrected on(LocalDate date, List<LineRow> lines, List<BriefStore.Corrected> changed) {
        return new Corrected(replaced(lines), earlier(date, lines, changed));
    }

    private List<Earlier> earlier(LocalDate date, List<LineRow> lines, List<BriefStore.Corrected> changed) {
        Map<UUID, LineRow> byId = lines.stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
        List<Earlier> earlier = new ArrayList<>();
        for (BriefStore.Corrected made : changed) {
            LineRow row = byId.get(made.line());
            if (row != null) {
                List<HistoryEntry> history = ledger.history(OutputReturns.type(), made.id());
                for (long times = 1; times <= made.times(); times++) {
                    step(history, times)
                            .filter(e -> typedOn(e, made.day()).equals(date))
                            .ifPresent(e -> earlier.add(told(row, made, e)));
                }
            }
        }
        Map<UUID, Integer> places = new HashMap<>();
        lines.forEach(r -> places.put(r.id(), places.size()));
        earlier.sort(Comparator.comparing(Earlier::day).thenComparing(e -> places.get(e.row().id())).thenComparing(Earlier::times));
        return earlier;
    }

    private static Earlier told(LineRow row, BriefStore.Corrected made, HistoryEntry entry) {
        String reason = entry.change("reason").map(FieldChange::after).orElse(made.reason());
        long times = entry.change("corrections").map(FieldChange::after).map(Long::valueOf).orElseThrow();
        return new Earlier(row, made.day(), figures(entry), times, reason);
    }

    /** Who goes back to the day of the return to correct it works on that day; then the clock says when it was typed. */
    private LocalDate typedOn(HistoryEntry entry, LocalDate day) {
        LocalDate works = entry.actor().businessDate();
        return works.isAfter(day) ? works : entry.recordedAt().atZoneSameInstant(zone).toLocalDate();
    }

    /** A return that came corrected from outside has no figure before it in this ledger and is left out. */
    private Map<UUID, List<Replaced>> replaced(List<LineRow> lines) {
        Map<UUID, List<Replaced>> replaced = new HashMap<>();
        for (LineRow row : lines) {
            OutputReturn made = row.today();
            if (made != null && made.corrections() > 0) {
                step(ledger.history(OutputReturns.type(), made.id()), made.corrections())
                        .ifPresent(e -> replaced.put(made.id(), figures(e)));
            }
        }
        return replaced;
    }

    /** The newest step that made it so many corrections; a correction taken back stays in the history, too. */
    private static Optional<HistoryEntry> step(List<HistoryEntry> history, long times) {
        return history.stream().filter(e -> corrected(e, times)).findFirst();
    }

    private static boolean corrected(HistoryEntry entry, long times) {
        return entry.change("corrections").map(FieldChange::before).filter(c -> Long.parseLong(c) == times - 1).isPresent();
    }

    /** Output first, then the rest in the order of the return. */
    private static List<Replaced> figures(HistoryEntry entry) {
        return entry.fields().stream()
                .filter(f -> !MARKS.contains(f.field()))
                .map(f -> new Replaced(f.field(), f.labelKey(), pieces(f.before()), pieces(f.after())))
                .toList();
    }

    private static @Nullable Long pieces(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
