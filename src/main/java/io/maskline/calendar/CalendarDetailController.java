package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one day: its form and its history. */
final class CalendarDetailController implements RecordPane<CalendarDay> {

    private static final String FORM = "calendarFormTab";

    private final UiContext ui;
    private final CalendarEditViewModel model;
    private final HistoryViewModel history;
    private final CalendarWords words;
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<CalendarDay> onSaved = _ -> {};

    CalendarDetailController(UiContext ui, CalendarEditViewModel model, HistoryViewModel history, CalendarWords words) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.words = words;
        this.form = form();
        this.pane = new DetailPane("calendarPane", ui.messages())
                .tab(FORM, ui.text("calendar.tab.form"), () -> form)
                .tab("calendarHistoryTab", ui.text("calendar.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.dayProperty().subscribe(this::head);
    }

    private FormPane form() {
        return new FormPane("calendarForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.day("calendarDateField", "calendar.field.date", model.from).mustFill().says(model.message("from")))
                .field(FormField.day("calendarToField", "calendar.field.to", model.to).says(model.message("to"))
                        .readOnlyWhen(Bindings.isNotNull(model.dayProperty())))
                .field(FormField.choice("calendarKindCombo", "calendar.field.kind", model.kind, List.of(DayKind.values()), words::kind))
                .field(FormField.text("calendarOccasionField", "calendar.field.occasion", model.occasion).mustFill().says(model.message("occasion")))
                .field(FormField.text("calendarSourceField", "calendar.field.source", model.source).mustFill().says(model.message("source")))
                .field(FormField.check("calendarCheckedBox", "calendar.field.to-be-checked", model.toBeChecked))
                .field(FormField.area("calendarRemarkArea", "calendar.field.remark", model.remark, 3).says(model.message("remark")))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("calendarHistory", history, ui.messages(), this::historyWords));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** Kinds of day and confidence in words; every other value as it is. */
    private HistoryView.ValueText historyWords(HistoryEntry.FieldChange change) {
        return switch (change.field()) {
            case "kind" -> code -> words.kind(DayKind.of(code));
            case "confidence" -> words::check;
            default -> text -> text;
        };
    }

    private void head(@Nullable CalendarDay day) {
        if (day == null) {
            pane.show(ui.text("calendar.new"), "");
        } else {
            pane.show(words.day(day.date()), words.kind(day.kind()) + "  " + day.occasion());
            history.show(day.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<CalendarDay> action) {
        this.onSaved = action;
    }

    /** Null while a new order is typed. */
    @Override
    public @Nullable UUID shownKey() {
        CalendarDay day = model.dayProperty().get();
        return day == null ? null : day.id();
    }

    void startNew() {
        model.startNew();
        focus();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(CalendarDay day) {
        if (!model.state().dirty() && !day.equals(model.dayProperty().get())) {
            model.show(day);
        }
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(CalendarDay day) {
        onSaved.accept(day);
    }

    void discard() {
        model.discard();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
