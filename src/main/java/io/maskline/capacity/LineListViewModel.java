package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Lines;
import io.maskline.output.CutOff;
import io.maskline.output.DaySummary;
import io.maskline.output.FirmRow;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturns;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Firms and lines as they stand on the business date; follows every change of the ledger. FX thread only. */
public final class LineListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final LineBoard board;
    private final CutOff cutOff;
    private final ReadOnlyObjectWrapper<List<LineRow>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<FirmRow>> firms = new ReadOnlyObjectWrapper<>(this, "firms", List.of());
    private final ObjectProperty<@Nullable Enterprise> firmAtHand = new SimpleObjectProperty<>(this, "firmAtHand");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    /** Changes that the rows shown do not hold yet; null while everything is read anew. */
    private @Nullable List<Change> since;

    private record Reading(List<LineRow> lines, List<FirmRow> firms) {}

    public LineListViewModel(UiContext ui, LineBoard board, CutOff cutOff) {
        this.ui = ui;
        this.board = board;
        this.cutOff = cutOff;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** By firm and line number. */
    public ReadOnlyObjectProperty<List<LineRow>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FirmRow>> firmsProperty() {
        return firms.getReadOnlyProperty();
    }

    /** The firm the user is at, of which a new line most likely is; null at first. */
    public ObjectProperty<@Nullable Enterprise> firmAtHand() {
        return firmAtHand;
    }

    /** How complete the day is. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        since = null;
        LocalDate day = ui.session().businessDate();
        read(() -> board.rows(day), day);
    }

    private void read(Supplier<List<LineRow>> lines, LocalDate day) {
        ui.background().read(
                () -> {
                    List<LineRow> rows = lines.get();
                    return new Reading(rows, board.firms(rows));
                },
                latest.next().<Reading>only(reading -> {
                    since = new ArrayList<>();
                    show(reading, day);
                }),
                ui.dialogs()::fault);
    }

    private void show(Reading reading, LocalDate day) {
        DaySummary summary = DaySummary.of(reading.lines());
        asOf.set(ui.text("line.asOf", day.toString(), cutOff.time().toString(), summary.expectedFirms(), summary.reportedFirms()));
        firms.set(reading.firms());
        lines.set(reading.lines());
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(Enterprises.type().code()) || change.touches(Lines.type().code()) || change.touches(OutputReturns.type().code())) {
            ui.background().read(change::batch, _ -> take(change), ui.dialogs()::fault);
        }
    }

    /** Reads what the change touched, together with earlier changes whose answer has not come yet. */
    private void take(Change change) {
        List<Change> waiting = since;
        if (waiting == null) {
            load();
            return;
        }
        waiting.add(change);
        List<Change> all = List.copyOf(waiting);
        List<LineRow> shown = lines.get();
        LocalDate day = ui.session().businessDate();
        read(() -> board.refreshed(shown, all, day), day);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
