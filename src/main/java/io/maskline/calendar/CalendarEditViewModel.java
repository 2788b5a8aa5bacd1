package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the form of one day, or of the days of a new order. FX thread only. */
public final class CalendarEditViewModel {

    private static final int MOST_NAMED = 3;

    private final UiContext ui;
    private final WorkingCalendars calendars;
    private final CalendarWords words;
    private final EditState state = new EditState();

    public final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    /** For a new order of days in a row only. */
    public final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    public final ObjectProperty<DayKind> kind = new SimpleObjectProperty<>(DayKind.HOLIDAY);
    public final StringProperty occasion = new SimpleStringProperty("");
    public final StringProperty source = new SimpleStringProperty("");
    public final BooleanProperty toBeChecked = new SimpleBooleanProperty();
    public final StringProperty remark = new SimpleStringProperty("");

    /** What is said under a field, by the name the rules call it. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = Stream.of("from", "to", "occasion", "source", "remark")
            .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final ReadOnlyObjectWrapper<@Nullable CalendarDay> day = new ReadOnlyObjectWrapper<>(this, "day");

    public CalendarEditViewModel(UiContext ui, WorkingCalendars calendars) {
        this.ui = ui;
        this.calendars = calendars;
        this.words = new CalendarWords(ui.messages());
        state.track("calendar.field.date", from);
        state.track("calendar.field.to", to);
        state.track("calendar.field.kind", kind);
        state.track("calendar.field.occasion", occasion);
        state.track("calendar.field.source", source);
        state.track("calendar.field.to-be-checked", toBeChecked);
        state.track("calendar.field.remark", remark);
        from.subscribe(this::tellWhatIsThere);
        to.subscribe(this::tellWhatIsThere);
        Stream.of("occasion", "source", "remark").forEach(f -> typed(f).subscribe(_ -> message(f).set(null)));
    }

    private StringProperty typed(String field) {
        return switch (field) {
            case "occasion" -> occasion;
            case "source" -> source;
            default -> remark;
        };
    }

    public EditState state() {
        return state;
    }

    /** The day as stored; null while a new order is typed. */
    public ReadOnlyObjectProperty<@Nullable CalendarDay> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** @param field name the rules call it */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return messages.get(field);
    }

    /** Set when a save was refused because somebody else changed the day. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    public void startNew() {
        show(null);
    }

    /** Shows a day as stored, or an empty form; what was typed before is gone. */
    public void show(@Nullable CalendarDay shown) {
        day.set(shown);
        stale.set(null);
        from.set(shown == null ? null : shown.date());
        to.set(null);
        kind.set(shown == null ? DayKind.HOLIDAY : shown.kind());
        occasion.set(shown == null ? "" : shown.occasion());
        source.set(shown == null ? "" : shown.source());
        toBeChecked.set(shown != null && shown.toBeChecked());
        remark.set(shown == null || shown.remark() == null ? "" : shown.remark());
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    /** Names the days of a new order that the calendar already has, since they will be changed. */
    private void tellWhatIsThere() {
        message("from").set(null);
        message("to").set(null);
        LocalDate first = from.get();
        LocalDate last = to.get() == null ? first : to.get();
        if (day.get() != null || first == null || last == null || last.isBefore(first)) {
            return;
        }
        ui.background().read(
                calendars::all,
                known -> {
                    List<CalendarDay> there = known.stream().filter(d -> !d.date().isBefore(first) && !d.date().isAfter(last)).toList();
                    if (!there.isEmpty() && first.equals(from.get())) {
                        message("from").set(FieldMessage.warning(ui.text("calendar.there", there.size(), named(there))));
                    }
                },
                ui.dialogs()::fault);
    }

    private String named(List<CalendarDay> days) {
        return days.stream().limit(MOST_NAMED)
                .map(d -> ui.text("calendar.there.day", words.day(d.date()), words.kind(d.kind()), d.occasion()))
                .collect(Collectors.joining(ui.text("calendar.and")));
    }

    private Arrangement typed() {
        return new Arrangement(
                from.get(), to.get(), kind.get(), occasion.get(), source.get(), toBeChecked.get(), remark.get());
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<CalendarDay> done) {
        CalendarDay shown = day.get();
        Arrangement typed = typed();
        Actor actor = ui.session().actor();
        store(shown == null
                ? () -> calendars.arrange(typed, actor).getFirst()
                : () -> calendars.change(shown, typed, actor), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<CalendarDay> done) {
        CalendarDay shown = day.get();
        if (shown == null) {
            return;
        }
        Arrangement typed = typed();
        Actor actor = ui.session().actor();
        store(() -> calendars.change(calendars.find(shown.id()).orElse(shown), typed, actor), done);
    }

    private void store(Callable<CalendarDay> work, Consumer<CalendarDay> done) {
        if (state.busyProperty().get()) {
            return;
        }
        state.setBusy(true);
        ui.background().write(
                work,
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Duplicate _ -> message("from").set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        show(day.get());
    }

    /** Reads the day anew, giving up what was typed. */
    public void reload() {
        CalendarDay shown = day.get();
        if (shown != null) {
            UUID id = shown.id();
            ui.background().read(() -> calendars.find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        LocalDate date = from.get();
        String title = ui.text("calendar.leave", date == null ? ui.text("calendar.new") : words.day(date), changed.size());
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title, changed.stream().map(ui::text).collect(Collectors.joining(ui.text("calendar.and"))), answer);
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }
}
