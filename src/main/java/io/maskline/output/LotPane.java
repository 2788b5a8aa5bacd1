package io.maskline.output;

import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one lot: its form and its history. */
final class LotPane implements RecordPane<LotRow> {

    private static final String FORM = "lotFormTab";

    private final UiContext ui;
    private final LotEditViewModel model;
    private final HistoryViewModel history;
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<SterileLot> onSaved = _ -> {};

    LotPane(UiContext ui, LotEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.form = form();
        pane = new DetailPane("lotPane", ui.messages())
                .tab(FORM, ui.text("line.tab.form"), () -> form)
                .tab("lotHistoryTab", ui.text("line.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.lotProperty().subscribe(this::head);
    }

    private FormPane form() {
        return new FormPane("lotForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.choice("lotLineChoice", "line.return.line", model.line, model.lines(), this::line).mustFill().says(model.message("lineId")))
                .field(FormField.text("lotNumberField", "output.lot.number", model.number).mustFill().says(model.message("lotNumber")))
                .field(FormField.day("lotMadeField", "output.lot.madeOn", model.madeOn).mustFill().says(model.message("madeOn")))
                .field(FormField.text("lotQuantityField", "output.lot.quantity", model.quantity).mustFill().unit("output.unit.piece").says(model.message("quantity")))
                .field(FormField.day("lotSterilisedField", "output.lot.sterilisedOn", model.sterilisedOn).says(model.message("sterilisedOn")))
                .field(FormField.text("lotDaysField", "output.lot.days", model.days).mustFill().unit("output.unit.day").says(model.message("desorptionDays")))
                .field(FormField.area("lotRemarkArea", "output.lot.remark", model.remark, 2).says(model.message("remark")))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private String line(@Nullable LineRow row) {
        return row == null ? "" : ui.text("output.line", row.firmName(), row.lineNo());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("lotHistory", history, ui.messages(), _ -> text -> text));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(SterileLot lot) {
        if (lot.version() == 0) {
            pane.show(ui.text("output.lot.new"), "");
        } else {
            pane.show(lot.lotNumber(), ui.text(lot.stateOn(ui.session().businessDate()).labelKey()));
            history.show(lot.id());
        }
    }

    void onSaved(Consumer<SterileLot> action) {
        this.onSaved = action;
    }

    void startNew() {
        model.startNew();
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    @Override
    public @Nullable Object shownKey() {
        return model.lotProperty().get().version() == 0 ? null : model.lotProperty().get().id();
    }

    @Override
    public void show(LotRow row) {
        if (!row.lot().equals(model.lotProperty().get()) && !model.state().dirty()) {
            model.show(row.lot());
        }
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

    private void saved(SterileLot lot) {
        onSaved.accept(lot);
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
