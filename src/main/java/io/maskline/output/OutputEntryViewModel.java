package io.maskline.output;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.CellEditor.Reply;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Entry of the daily returns, one row an expected line. Figures that need a reason, or that cannot be, wait in their row
 * with all that was typed; the others are stored at once. FX thread only.
 */
public final class OutputEntryViewModel {

    private final UiContext ui;
    private final OutputReturns returns;
    private final ReadOnlyObjectWrapper<List<OutputRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final Map<UUID, Waiting> waiting = new HashMap<>();
    private final LatestOnly latest = new LatestOnly();
    private Map<UUID, Long> carried = Map.of();
    private @Nullable LocalDate day;

    /** What was typed last into a row and is not known to be stored. */
    private record Waiting(Figures figures, Fault.@Nullable Invalid asks) {}

    public OutputEntryViewModel(UiContext ui, OutputReturns returns) {
        this.ui = ui;
        this.returns = returns;
    }

    /** The expected lines of the day. */
    public ReadOnlyObjectProperty<List<OutputRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Takes over newly read lines; what waits goes on waiting, unless the day is another one. */
    public void show(List<LineRow> lines) {
        LocalDate now = ui.session().businessDate();
        if (!now.equals(day)) {
            waiting.clear();
            carried = Map.of();
            day = now;
        }
        rows.set(lines.stream().filter(LineRow::expected).map(this::row).toList());
        ui.background().read(() -> returns.carriedTo(now), latest.next().<Map<UUID, Long>>only(this::showCarried), ui.dialogs()::fault);
    }

    private void showCarried(Map<UUID, Long> stocks) {
        if (!stocks.equals(carried)) {
            carried = stocks;
            rows.set(rows.get().stream().map(r -> row(r.row())).toList());
        }
    }

    private OutputRow row(LineRow line) {
        Waiting waits = waiting.get(line.id());
        return new OutputRow(line, carried.get(line.id()), waits == null ? null : waits.figures(), waits == null ? null : waits.asks());
    }

    /** How many rows hold something typed that is not stored until somebody does something about it. */
    public int waiting() {
        return (int) waiting.values().stream().filter(w -> w.asks() != null || w.figures().quantity() == null).count();
    }

    /** The text a figure starts being edited with: exact, in the unit switched on. */
    public String text(OutputRow row, ReturnFigure figure) {
        Long pieces = row.figures().of(figure);
        return pieces == null ? "" : ui.session().pieceUnit().text(pieces);
    }

    /** Takes a figure typed in the unit switched on; stores it, or lets it wait. An emptied output takes back what waits. */
    public void enter(OutputRow row, ReturnFigure figure, String typed, Reply<OutputRow> reply) {
        try {
            Long pieces = typed.isBlank() ? null : (Long) ui.session().pieceUnit().parse(figure.name(), typed);
            if (pieces == null && figure == ReturnFigure.QUANTITY) {
                waiting.remove(row.id());
                reply.saved(row(row.row()));
                if (row.row().made() != null) {
                    reply.refused(ui.text("output.entry.notEmptied"));
                }
                return;
            }
            Waiting waits = waiting.get(row.id());
            Figures before = waits == null ? Figures.of(row.row().today()) : waits.figures();
            store(row, before.with(figure, pieces), null, reply);
        } catch (FaultException e) {
            reply.refused(words(e.fault()));
        }
    }

    /** Takes the reason of figures that wait. */
    public void explain(OutputRow row, String typed, Reply<OutputRow> reply) {
        Waiting waits = waiting.get(row.id());
        if (waits == null || waits.asks() == null) {
            reply.refused(ui.text("line.entry.nothingWaits"));
        } else {
            store(row, waits.figures(), typed, reply);
        }
    }

    /**
     * Takes a column of figures pasted in the unit switched on, after asking: one step, taken back as one. A cell that is
     * empty leaves its row as it is; a text that is no quantity refuses the whole column.
     */
    public void paste(List<OutputRow> into, List<String> typed, Reply<OutputRow> reply) {
        Map<UUID, Long> pieces = new LinkedHashMap<>();
        for (int i = 0; i < into.size(); i++) {
            if (typed.get(i).isBlank()) {
                continue;
            }
            try {
                pieces.put(into.get(i).id(), ui.session().pieceUnit().parse("quantity", typed.get(i)));
            } catch (FaultException e) {
                reply.refused(ui.text("output.paste.refused", i + 1, words(e.fault())));
                return;
            }
        }
        OutputRow first = into.getFirst();
        OutputRow last = into.getLast();
        ui.dialogs().confirm(
                ui.text("output.paste.ask", pieces.size()),
                ui.text("output.paste.detail", first.row().firmName(), first.row().lineNo(), typed.getFirst(), last.row().firmName(),
                        last.row().lineNo(), typed.getLast(), into.size() - pieces.size(), ui.text(ui.session().pieceUnit().labelKey())),
                ui.text("output.paste.verb"), false, () -> store(into, pieces, reply));
    }

    private void store(List<OutputRow> into, Map<UUID, Long> pieces, Reply<OutputRow> reply) {
        LocalDate on = ui.session().businessDate();
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> returns.enterColumn(pieces, on, actor),
                pasted -> {
                    Map<UUID, OutputReturn> stored = pasted.stored().stream().collect(Collectors.toMap(OutputReturn::lineId, Function.identity()));
                    for (OutputRow row : into) {
                        Long waits = pasted.waiting().get(row.id());
                        if (waits != null) {
                            waiting.put(row.id(), new Waiting(
                                    Figures.of(row.row().today()).with(ReturnFigure.QUANTITY, waits), Fault.invalid("reason", "line.entry.reasonNeeded")));
                            reply.saved(row(row.row()));
                        } else if (stored.containsKey(row.id())) {
                            waiting.remove(row.id());
                            reply.saved(row(row.row().with(stored.get(row.id()))));
                        }
                    }
                    reply.refused(ui.text("output.paste.done", pasted.stored().size(), pasted.waiting().size()));
                },
                fault -> {
                    if (fault instanceof Fault.Invalid) {
                        reply.refused(ui.text("output.paste.nothing", words(fault)));
                    } else {
                        ui.dialogs().fault(fault);
                    }
                });
    }

    private void store(OutputRow row, Figures figures, @Nullable String reason, Reply<OutputRow> reply) {
        Long quantity = figures.quantity();
        waiting.put(row.id(), new Waiting(figures, null));
        if (quantity == null) {
            reply.saved(row(row.row()));
            reply.refused(ui.text("output.entry.outputFirst"));
            return;
        }
        ReturnDraft draft = figures.draft(row.id(), ui.session().businessDate(), quantity, reason);
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> returns.enter(draft, actor),
                stored -> stored(row, figures, stored, reply),
                fault -> failed(fault, row, figures, reply));
    }

    /** What was typed since goes its own way; the row goes on showing it. */
    private void stored(OutputRow row, Figures figures, OutputReturn stored, Reply<OutputRow> reply) {
        waiting.computeIfPresent(row.id(), (_, w) -> w.figures().equals(figures) ? null : w);
        reply.saved(row(row.row().with(stored)));
    }

    private void failed(Fault fault, OutputRow row, Figures figures, Reply<OutputRow> reply) {
        if (fault instanceof Fault.Invalid invalid) {
            waiting.computeIfPresent(row.id(), (_, w) -> w.figures().equals(figures) ? new Waiting(figures, invalid) : w);
            reply.saved(row(row.row()));
            reply.refused(words(fault));
        } else {
            ui.dialogs().fault(fault);
        }
    }

    /** The next line after {@code from} whose return is missing, going round; empty when none is. */
    public Optional<UUID> nextMissing(@Nullable UUID from) {
        List<OutputRow> all = rows.get();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(from)) {
                start = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            OutputRow row = all.get((start + i) % all.size());
            if (row.row().missing()) {
                return Optional.of(row.id());
            }
        }
        return Optional.empty();
    }

    /** Asks before figures that wait are left; saving is not possible, so the harmless answer is to stay. */
    public void mayLeave(Consumer<Boolean> answer) {
        if (waiting() == 0) {
            answer.accept(true);
            return;
        }
        ui.dialogs().askLeave(ui.text("line.entry.leave", waiting()), ui.text("line.entry.leave.detail"), choice -> {
            switch (choice) {
                case DISCARD -> {
                    waiting.clear();
                    rows.set(rows.get().stream().map(r -> row(r.row())).toList());
                    answer.accept(true);
                }
                case SAVE, STAY -> answer.accept(false);
            }
        });
    }

    /** Why a row waits, in words; empty when nothing does. */
    public String problem(OutputRow row) {
        return row.asks() == null ? "" : words(row.asks());
    }

    private String words(Fault fault) {
        return ui.messages().text(fault.key(), fault.args());
    }
}
