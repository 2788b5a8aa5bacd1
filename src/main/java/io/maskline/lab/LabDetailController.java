package io.maskline.lab;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one lab: its form, what it may test, who is booked when and when it is closed, who pays, and its history. */
final class LabDetailController implements RecordPane<LabRow> {

    private static final String FORM = "labFormTab";

    private final UiContext ui;
    private final LabEditViewModel model;
    private final LabEntriesViewModel entries;
    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<@Nullable LabRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<Lab> onSaved = _ -> {};

    LabDetailController(UiContext ui, LabEditViewModel model, LabEntriesViewModel entries, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.entries = entries;
        this.history = history;
        this.form = form();
        this.pane = tabs(new LabEntriesController(ui, entries));
        history.onRestored(model::reload);
        model.labProperty().subscribe(this::head);
    }

    private DetailPane tabs(LabEntriesController forms) {
        return new DetailPane("labPane", ui.messages())
                .tab(FORM, ui.text("lab.tab.form"), () -> form)
                .tab("labScopeTab", ui.text("lab.tab.scope"), () -> ofStored(forms.scopes()))
                .tab("labDaysTab", ui.text("lab.tab.days"), () -> ofStored(forms.days()))
                .tab("labQuotaTab", ui.text("lab.tab.quota"), () -> ofStored(forms.quotas()))
                .tab("labHistoryTab", ui.text("lab.tab.history"), this::historyView);
    }

    /** What stands under a lab needs the lab first. */
    private Node ofStored(FormPane entry) {
        entry.visibleProperty().bind(row.isNotNull());
        return entry;
    }

    private FormPane form() {
        TermsEditViewModel terms = model.terms;
        return new FormPane("labForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.text("labNameField", "lab.field.name", model.name).mustFill().says(model.message("name")))
                .field(FormField.text("labShortNameField", "lab.field.short-name", model.shortName).says(model.message("shortName")))
                .field(FormField.text("labCityField", "lab.field.city", model.city).says(model.message("city")))
                .field(FormField.check("labOutsideCheck", "lab.field.outside", terms.outside))
                .field(FormField.text("labPhoneField", "lab.field.phone", model.phone).says(model.message("phone")))
                .section("lab.section.plan")
                .field(FormField.text("labPerDayField", "lab.field.per-day", terms.perDay).unit("lab.unit.batch").says(terms.message("perDay")))
                .field(FormField.text("labTransportField", "lab.field.transport", terms.transport).unit("lab.unit.day").says(terms.message("transportDays")))
                .field(FormField.text("labPromisedField", "lab.field.promised", terms.promised).unit("lab.unit.day").says(terms.message("promisedDays")))
                .field(FormField.choice("labCountCombo", "lab.field.count", terms.count, List.of(DayCount.values()), c -> ui.text(words(c))))
                .field(FormField.check("labWeekendsCheck", "lab.field.weekends", terms.weekends))
                .field(FormField.text("labSourceField", "lab.field.source", terms.source).says(terms.message("termsSource")))
                .field(FormField.check("labCheckedBox", "lab.field.to-be-checked", terms.toBeChecked))
                .section("lab.section.more")
                .field(FormField.text("labFreeItemsField", "lab.field.free-items", model.freeItems).says(model.message("freeItems")))
                .field(FormField.area("labRemarkArea", "lab.field.remark", model.remark, 3).says(model.message("remark")))
                .onSave(this::saveForm)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private static String words(DayCount count) {
        return count == DayCount.WORKING ? "lab.count.working" : "lab.count.natural";
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("labHistory", history, ui.messages(), this::historyWords));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** How days are counted and what is ticked in words; every other value as it is. */
    private HistoryView.ValueText historyWords(HistoryEntry.FieldChange change) {
        return switch (change.field()) {
            case "promiseCount" -> code -> ui.text(words(DayCount.valueOf(code)));
            case "weekends", "outside", "toBeChecked" -> flag -> ui.text(Boolean.parseBoolean(flag) ? "lab.yes" : "lab.no");
            default -> text -> text;
        };
    }

    private void head(Lab lab) {
        if (lab.version() == 0) {
            pane.show(ui.text("lab.new"), "");
        } else {
            Label[] marks = lab.terms().toBeChecked() ? new Label[] {Chips.status(Status.TO_DECIDE, ui.text("lab.terms.to-be-checked"))} : new Label[0];
            pane.show(lab.shortName(), lab.name().equals(lab.shortName()) ? "" : lab.name(), marks);
        }
        history.show(lab.id());
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Lab> action) {
        this.onSaved = action;
    }

    @Override
    public UUID shownKey() {
        return model.labProperty().get().id();
    }

    void startNew() {
        row.set(null);
        entries.show(null);
        model.startNew();
        focus();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(LabRow shown) {
        row.set(shown);
        entries.show(shown);
        if (!model.state().dirty() && !shown.lab().equals(model.labProperty().get())) {
            model.show(shown.lab());
        }
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty() || entries.unsaved();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        if (model.state().dirty()) {
            saveForm();
        }
        entries.save();
    }

    private void saveForm() {
        model.save(this::saved);
    }

    private void saved(Lab lab) {
        onSaved.accept(lab);
    }

    void discard() {
        model.discard();
        entries.discard();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(leave -> {
            if (leave) {
                entries.mayLeave(answer);
            } else {
                answer.accept(false);
            }
        });
    }
}
