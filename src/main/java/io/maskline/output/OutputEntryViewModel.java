package io.maskline.output;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.CellEditor.Reply;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
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
 * Entry of the daily returns, one row an expected line. A figure that needs a reason waits in its row until the reason
 * is typed beside it; nothing is stored before. FX thread only.
 */
public final class OutputEntryViewModel {

    private final UiContext ui;
    private final OutputReturns returns;
    private final ReadOnlyObjectWrapper<List<OutputRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final Map<UUID, Long> pending = new HashMap<>();
    private @Nullable LocalDate day;

    public OutputEntryViewModel(UiContext ui, OutputReturns returns) {
        this.ui = ui;
        this.returns = returns;
    }

    /** The expected lines of the day. */
    public ReadOnlyObjectProperty<List<OutputRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Takes over newly read lines; what waits for a reason goes on waiting, unless the day is another one. */
    public void show(List<LineRow> lines) {
        LocalDate now = ui.session().businessDate();
        if (!now.equals(day)) {
            pending.clear();
            day = now;
        }
        rows.set(lines.stream().filter(LineRow::expected).map(r -> new OutputRow(r, pending.get(r.id()))).toList());
    }

    /** How many figures wait for a reason. */
    public int waiting() {
        return pending.size();
    }

    /** The text a quantity starts being edited with: exact, in the unit switched on. */
    public String text(OutputRow row) {
        Long shown = row.shown();
        return shown == null ? "" : ui.session().pieceUnit().text(shown);
    }

    /** Takes a figure typed in the unit switched on; stores it, or lets it wait for its reason. */
    public void enter(OutputRow row, String typed, Reply<OutputRow> reply) {
        if (typed.isBlank()) {
            pending.remove(row.id());
            reply.saved(new OutputRow(row.row(), null));
            if (row.row().made() != null) {
                reply.refused(ui.text("output.entry.notEmptied"));
            }
            return;
        }
        try {
            store(row, ui.session().pieceUnit().parse("quantity", typed), null, reply);
        } catch (FaultException e) {
            reply.refused(words(e.fault()));
        }
    }

    /** Takes the reason of a figure that waits, or of the figure stored. */
    public void explain(OutputRow row, String typed, Reply<OutputRow> reply) {
        Long waits = pending.get(row.id());
        if (waits == null) {
            reply.refused(ui.text("line.entry.nothingWaits"));
        } else {
            store(row, waits, typed, reply);
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
                            pending.put(row.id(), waits);
                            reply.saved(new OutputRow(row.row(), waits));
                        } else if (stored.containsKey(row.id())) {
                            pending.remove(row.id());
                            reply.saved(new OutputRow(row.row().with(stored.get(row.id())), null));
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

    private void store(OutputRow row, long quantity, @Nullable String reason, Reply<OutputRow> reply) {
        LocalDate on = ui.session().businessDate();
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> returns.enter(row.id(), on, quantity, reason, actor),
                stored -> {
                    pending.remove(row.id());
                    reply.saved(new OutputRow(row.row().with(stored), null));
                },
                fault -> failed(fault, row, quantity, reply));
    }

    private void failed(Fault fault, OutputRow row, long quantity, Reply<OutputRow> reply) {
        if (fault instanceof Fault.Invalid invalid) {
            if (invalid.field().equals("reason")) {
                pending.put(row.id(), quantity);
                reply.saved(new OutputRow(row.row(), quantity));
            }
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

    /** Asks before figures that wait for a reason are left; saving is not possible, so the harmless answer is to stay. */
    public void mayLeave(Consumer<Boolean> answer) {
        if (pending.isEmpty()) {
            answer.accept(true);
            return;
        }
        ui.dialogs().askLeave(ui.text("line.entry.leave", pending.size()), ui.text("line.entry.leave.detail"), choice -> {
            switch (choice) {
                case DISCARD -> {
                    pending.clear();
                    rows.set(rows.get().stream().map(r -> new OutputRow(r.row(), null)).toList());
                    answer.accept(true);
                }
                case SAVE, STAY -> answer.accept(false);
            }
        });
    }

    private String words(Fault fault) {
        return ui.messages().text(fault.key(), fault.args());
    }
}
