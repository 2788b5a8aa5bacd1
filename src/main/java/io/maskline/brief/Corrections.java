package io.maskline.brief;

import io.maskline.brief.DailyFigures.Replaced;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What corrected returns said before their last correction, from the journal. */
record Corrections(Ledger ledger) {

    /** Marks of a correction, no figures. */
    private static final Set<String> MARKS = Set.of("corrections", "late", "reason");

    /** A return that came corrected from outside has no figure before it in this ledger and is left out. */
    Map<UUID, List<Replaced>> of(List<LineRow> lines) {
        Map<UUID, List<Replaced>> replaced = new HashMap<>();
        for (LineRow row : lines) {
            OutputReturn made = row.today();
            if (made != null && made.corrections() > 0) {
                ledger.history(OutputReturns.type(), made.id()).stream()
                        .filter(e -> corrected(e, made.corrections()))
                        .findFirst()
                        .ifPresent(e -> replaced.put(made.id(), figures(e)));
            }
        }
        return replaced;
    }

    /** The step that made it so many corrections; a correction taken back stays in the history, too. */
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
