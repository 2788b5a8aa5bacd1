package io.maskline.grant;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.task.LatestOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The figures in one cut and the applications behind one of them; both follow every change of the ledger. FX thread only. */
final class FiguresViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Function<LocalDate, List<FiguresEntry>> source;
    private final FiguresColumns words;
    private final ObjectProperty<FiguresCut> cut = new SimpleObjectProperty<>(FiguresCut.PROGRAMME);
    private final ReadOnlyObjectWrapper<List<GrantFigures.Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<FiguresEntry>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper(this, "heading", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();
    private GrantFigures figures = GrantFigures.of(List.of());
    private Choice choice = new Choice(null, FiguresAmount.PAYABLE);

    /** @param line key of the line; null for all of them */
    private record Choice(@Nullable String line, FiguresAmount amount) {}

    /** @param source every application as it stands on a day; called off the FX thread */
    FiguresViewModel(UiContext ui, Function<LocalDate, List<FiguresEntry>> source) {
        this.ui = ui;
        this.source = source;
        this.words = new FiguresColumns(ui);
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.onChange(cut, this::arrange);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    ReadOnlyObjectProperty<List<GrantFigures.Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The applications behind the figure that was opened last; at first all that may be paid. */
    ReadOnlyObjectProperty<List<FiguresEntry>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<FiguresCut> cutProperty() {
        return cut;
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What the applications below are. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> GrantFigures.of(source.apply(day)), latest.next().<GrantFigures>only(read -> show(read, day)), ui.dialogs()::fault);
    }

    private void show(GrantFigures read, LocalDate day) {
        figures = read;
        FourAmounts total = read.total();
        asOf.set(ui.text("figures.as-of", day.toString()));
        sentence.set(read.entries().isEmpty()
                ? ui.text("figures.sentence.none")
                : ui.text("figures.sentence", read.entries().size(), read.firms(), Yuan.format(total.applied()),
                        said("figures.said.approved", total.approved()), said("figures.said.noticed", total.noticed()), Yuan.format(total.paid()), Yuan.format(total.payable())));
        arrange();
    }

    /** What is nowhere yet is said in a word of its own, not as an amount. */
    private String said(String key, @Nullable BigDecimal yuan) {
        return yuan == null ? ui.text(key + ".none") : ui.text(key, Yuan.format(yuan));
    }

    private void arrange() {
        lines.set(figures.by(cut.get()));
        list();
    }

    /** Lists the applications behind one figure of a line. */
    void open(GrantFigures.Line line, FiguresAmount amount) {
        choice = new Choice(FiguresColumns.key(line), amount);
        list();
    }

    private void list() {
        List<GrantFigures.Line> of = lines.get().stream().filter(l -> FiguresColumns.key(l).equals(choice.line())).toList();
        List<FiguresEntry> found = (of.isEmpty() ? lines.get() : of).stream().flatMap(l -> l.behind(choice.amount()).stream()).toList();
        String group = of.isEmpty() ? ui.text("figures.all") : words.name(of.getFirst().name());
        heading.set(ui.text("figures.heading", group, choice.amount().labelKey(), found.size()));
        rows.set(found);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
