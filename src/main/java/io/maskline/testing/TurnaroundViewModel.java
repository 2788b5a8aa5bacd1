package io.maskline.testing;

import io.maskline.lab.Lab;
import io.maskline.lab.Labs;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.testing.Turnaround.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The board and the requests behind one of its figures; both follow every change of the ledger. FX thread only. */
final class TurnaroundViewModel implements AutoCloseable {

    private final UiContext ui;
    private final TestingRequests requests;
    private final Labs labs;
    private final TurnaroundColumns words;
    private final ReadOnlyObjectWrapper<List<Turnaround>> board = new ReadOnlyObjectWrapper<>(this, "board", List.of());
    private final ReadOnlyObjectWrapper<List<TestingRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper(this, "heading", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();
    private Choice choice = new Choice(null, Figure.OVERDUE);

    private record Reading(List<TestingRow> rows, List<Lab> labs) {}

    /** @param lab key of the row of a lab; null for all labs */
    private record Choice(@Nullable Object lab, Figure figure) {}

    TurnaroundViewModel(UiContext ui, TestingRequests requests, Labs labs) {
        this.ui = ui;
        this.requests = requests;
        this.labs = labs;
        this.words = new TurnaroundColumns(ui.messages());
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    ReadOnlyObjectProperty<List<Turnaround>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The requests behind the figure that was opened last; at first everything overdue. */
    ReadOnlyObjectProperty<List<TestingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** All labs together, in one sentence. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What the requests below are. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> new Reading(requests.rows(), labs.all()),
                latest.next().<Reading>only(reading -> show(reading, day)),
                ui.dialogs()::fault);
    }

    private void show(Reading reading, LocalDate day) {
        board.set(Turnarounds.of(reading.rows(), reading.labs(), day));
        asOf.set(ui.text("turnaround.as-of", day.toString()));
        sentence.set(ui.text("turnaround.sentence", sum(Figure.SENT), sum(Figure.RECEIVED), sum(Figure.TESTING), sum(Figure.OVERDUE), sum(Figure.ON_TIME), sum(Figure.COMPARED)));
        list();
    }

    private long sum(Figure figure) {
        return board.get().stream().mapToLong(t -> t.count(figure)).sum();
    }

    /** Lists the requests behind one figure of a lab. */
    void open(Turnaround of, Figure figure) {
        choice = new Choice(TurnaroundColumns.key(of), figure);
        list();
    }

    private void list() {
        List<Turnaround> of = board.get().stream().filter(t -> choice.lab() == null || Objects.equals(choice.lab(), TurnaroundColumns.key(t))).toList();
        List<TestingRow> found = of.stream().flatMap(t -> t.rows(choice.figure()).stream()).toList();
        String lab = choice.lab() == null || of.isEmpty() ? ui.text("turnaround.all-labs") : words.name(of.getFirst());
        heading.set(ui.text("turnaround.heading", lab, ui.text("turnaround.col." + TurnaroundColumns.id(choice.figure())), found.size()));
        rows.set(found);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
