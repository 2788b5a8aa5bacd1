package io.maskline.output;

import io.maskline.enterprise.Enterprises;
import io.maskline.line.Lines;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.PieceUnit;
import io.maskline.platform.text.Wan;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Sterilised lots as they stand on the business date, with the three counters; follows every change. FX thread only. */
public final class LotListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Outputs outputs;
    private final ReadOnlyObjectWrapper<List<LotRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper made = new ReadOnlyStringWrapper(this, "made", "");
    private final ReadOnlyStringWrapper inDesorption = new ReadOnlyStringWrapper(this, "inDesorption", "");
    private final ReadOnlyStringWrapper released = new ReadOnlyStringWrapper(this, "released", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    private @Nullable LotCounters counters;

    private record Reading(List<LotRow> rows, LotCounters counters) {}

    public LotListViewModel(UiContext ui, Outputs outputs) {
        this.ui = ui;
        this.outputs = outputs;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.onChange(ui.session().pieceUnitProperty(), this::count);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** By the day they were made. */
    public ReadOnlyObjectProperty<List<LotRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Good output of the day, with its date. */
    public ReadOnlyStringProperty madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** What waits, with the date on which the next of it is free. */
    public ReadOnlyStringProperty inDesorptionProperty() {
        return inDesorption.getReadOnlyProperty();
    }

    /** What became free on the day, with its date. */
    public ReadOnlyStringProperty releasedProperty() {
        return released.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> read(day), latest.next().<Reading>only(this::show), ui.dialogs()::fault);
    }

    private Reading read(LocalDate day) {
        Map<UUID, LineRow> lines = outputs.board().rows(day).stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
        List<LotRow> lots = outputs.lots().all().stream()
                .filter(l -> lines.containsKey(l.lineId()))
                .map(l -> row(l, Objects.requireNonNull(lines.get(l.lineId())), day))
                .toList();
        List<LineRow> sterile = lines.values().stream().filter(r -> SterileLots.needs(r.line())).toList();
        Map<UUID, Released> free = outputs.releases().on(day);
        return new Reading(lots, LotCounters.of(day, sterile, sterile.stream().map(r -> free.get(r.id())).filter(Objects::nonNull).toList()));
    }

    private static LotRow row(SterileLot lot, LineRow line, LocalDate day) {
        return new LotRow(lot, line.line(), line.firmName(), day);
    }

    private void show(Reading reading) {
        counters = reading.counters();
        count();
        asOf.set(ui.text("output.lots.asOf", reading.counters().day().toString(), reading.rows().size()));
        rows.set(reading.rows());
    }

    /** The counters in the unit switched on. */
    private void count() {
        LotCounters c = counters;
        if (c == null) {
            return;
        }
        String day = c.day().toString();
        Long pieces = c.made();
        made.set(pieces == null
                ? ui.text("output.counter.madeNone", day)
                : c.missing() == 0 ? ui.text("output.counter.made", day, masks(pieces)) : ui.text("output.counter.madeMissing", day, masks(pieces), c.missing()));
        Released.Next next = c.next();
        inDesorption.set(next == null
                ? ui.text("output.counter.desorptionNone", day)
                : ui.text("output.counter.desorption", day, masks(c.inDesorption()), next.day().toString(), masks(next.quantity())));
        released.set(ui.text("output.counter.released", day, masks(c.released())));
    }

    private String masks(long pieces) {
        return ui.session().pieceUnit() == PieceUnit.WAN
                ? ui.text("output.counter.wan", Wan.of(pieces).setScale(1, RoundingMode.HALF_EVEN).toPlainString())
                : ui.text("output.counter.pieces", ui.text("text.pieces.grouped", pieces));
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (OutputReturns.types().stream().anyMatch(t -> change.touches(t.code()))
                || change.touches(Lines.type().code()) || change.touches(Enterprises.type().code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
