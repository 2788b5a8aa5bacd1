package io.maskline.calendar;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The days an order speaks of; follows every change of the ledger. FX thread only. */
public final class CalendarListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final WorkingCalendars calendars;
    private final CalendarWords words;
    private final ReadOnlyObjectWrapper<List<CalendarDay>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public CalendarListViewModel(UiContext ui, WorkingCalendars calendars) {
        this.ui = ui;
        this.calendars = calendars;
        this.words = new CalendarWords(ui.messages());
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** The earliest first. */
    public ReadOnlyObjectProperty<List<CalendarDay>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many days differ from the plain week, and how. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads the calendar; the answer to an older request is dropped. */
    public void load() {
        ui.background().read(calendars::all, latest.next().<List<CalendarDay>>only(this::show), ui.dialogs()::fault);
    }

    private void show(List<CalendarDay> found) {
        long off = found.stream().filter(d -> d.unusual() && !d.kind().working()).count();
        long worked = found.stream().filter(d -> d.unusual() && d.kind().working()).count();
        asOf.set(ui.text("calendar.as-of", off, worked));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(CalendarDayStore.TYPE.code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves a day to the bin after asking; {@code agreed} is told before it is done. */
    public void remove(CalendarDay day, Runnable agreed) {
        String detail = ui.text("calendar.bin.detail", words.plain(day.date()));
        ui.dialogs().confirm(ui.text("calendar.bin", words.day(day.date())), detail, ui.text("calendar.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        calendars.remove(day, actor);
                        return day;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
