package io.maskline.lab;

import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;

/** The pane of one lab: its form and its history. */
final class LabDetailController implements RecordPane<Lab> {

    private static final String FORM = "labFormTab";

    private final UiContext ui;
    private final LabEditViewModel model;
    private final HistoryViewModel history;
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<Lab> onSaved = _ -> {};

    LabDetailController(UiContext ui, LabEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.form = form();
        this.pane = new DetailPane("labPane", ui.messages())
                .tab(FORM, ui.text("lab.tab.form"), () -> form)
                .tab("labHistoryTab", ui.text("lab.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.labProperty().subscribe(this::head);
    }

    private FormPane form() {
        return new FormPane("labForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.text("labNameField", "lab.field.name", model.name).mustFill().says(model.message("name")))
                .field(FormField.text("labShortNameField", "lab.field.short-name", model.shortName).says(model.message("shortName")))
                .field(FormField.text("labCityField", "lab.field.city", model.city).says(model.message("city")))
                .field(FormField.text("labPhoneField", "lab.field.phone", model.phone).says(model.message("phone")))
                .field(FormField.text("labFreeItemsField", "lab.field.free-items", model.freeItems).says(model.message("freeItems")))
                .field(FormField.area("labRemarkArea", "lab.field.remark", model.remark, 3).says(model.message("remark")))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("labHistory", history, ui.messages(), _ -> text -> text));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(Lab lab) {
        if (lab.version() == 0) {
            pane.show(ui.text("lab.new"), "");
        } else {
            pane.show(lab.shortName(), lab.name().equals(lab.shortName()) ? "" : lab.name());
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
        model.startNew();
        focus();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(Lab lab) {
        if (!model.state().dirty() && !lab.equals(model.labProperty().get())) {
            model.show(lab);
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

    private void saved(Lab lab) {
        onSaved.accept(lab);
    }

    void discard() {
        model.discard();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
