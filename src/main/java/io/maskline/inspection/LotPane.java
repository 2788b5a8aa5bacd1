package io.maskline.inspection;

import io.maskline.inspection.LotEditViewModel.Offer;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane of one lot: what it is inspected for and what was found; while inspection is stopped, the way to go on. */
final class LotPane implements RecordPane<LotRow> {

    private static final String FORM = "inspectedLotFormTab";

    private final UiContext ui;
    private final LotEditViewModel model;
    private final HistoryViewModel history;
    private final InspectionWords words;
    private final Label next = new Label();
    private final FormPane form;
    private final DetailPane pane;
    private final BooleanProperty stored = new SimpleBooleanProperty();
    private Consumer<Lot> onSaved = _ -> {};
    private Runnable onRestarted = () -> {};

    LotPane(UiContext ui, LotEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.words = new InspectionWords(ui.messages());
        this.form = form();
        pane = new DetailPane("inspectedLotPane", ui.messages())
                .tab(FORM, ui.text("inspection.lot.tab"), () -> form)
                .tab("inspectedLotHistoryTab", ui.text("inspection.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.lotProperty().subscribe(this::head);
    }

    private FormPane form() {
        next.setId("lotNextLabel");
        next.getStyleClass().add("ml-muted");
        next.setWrapText(true);
        next.setMinHeight(Label.USE_PREF_SIZE);
        return new FormPane("inspectedLotForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .node(stopped())
                .field(FormField.choice("lotProductChoice", "inspection.field.product", model.product, model.products(), this::offer).mustFill()
                        .readOnlyWhen(stored).says(model.message("product")))
                .field(FormField.text("inspectedLotNumberField", "inspection.lot.number", model.number).mustFill().says(model.message("lotNumber")))
                .field(FormField.text("inspectedLotSizeField", "inspection.lot.size", model.size).mustFill().unit("inspection.unit").says(model.message("lotSize")))
                .field(FormField.day("inspectedLotDayField", "inspection.lot.day", model.day).mustFill().says(model.message("inspectedOn")))
                .field(FormField.check("inspectedLotAgainBox", "inspection.lot.resubmission", model.resubmitted).says(model.message("resubmitted")))
                .section("inspection.lot.found")
                .node(new FindingsPane(ui, model))
                .node(next)
                .field(FormField.area("inspectedLotRemarkArea", "inspection.lot.remark", model.remark, 2).says(model.message("remark")))
                .onSave(this::save)
                .onDiscard(this::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    /** Says that inspection is stopped, takes down what was changed and lets it go on. */
    private VBox stopped() {
        MessageBar bar = new MessageBar(Status.STOPPED, "");
        TextArea area = new TextArea();
        area.setId("restartMeasuresArea");
        area.setPromptText(ui.text("inspection.restart.prompt"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.measures);
        Label note = new Label();
        note.setId("restartMeasuresNote");
        note.setWrapText(true);
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        model.message("measures").subscribe(m -> note.setText(m == null ? "" : m.text()));
        VBox box = new VBox(bar, area, note);
        bar.action("restartInspectionButton", ui.text("inspection.action.restart"), () -> model.note(() -> onRestarted.run()));
        box.setId("inspectionStopped");
        box.getStyleClass().add("inspection-stopped");
        model.bookProperty().subscribe(book -> {
            boolean on = !book.stopped().isEmpty();
            box.setVisible(on);
            box.setManaged(on);
            bar.setText(on ? ui.text("inspection.stopped", ProductLots.named(book.stopped())) : "");
            next.setText(book.lots().isEmpty() ? "" : ui.text("inspection.lots.next", words.next(book)));
        });
        return box;
    }

    private String offer(@Nullable Offer offer) {
        return offer == null ? "" : ui.text("inspection.lot.offer", offer.firm(), offer.product().name(), offer.product().standardCode());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("inspectedLotHistory", history, ui.messages(), _ -> text -> text));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(@Nullable Lot lot) {
        stored.set(lot != null);
        if (lot == null) {
            pane.show(ui.text("inspection.lot.new"), "");
        } else {
            history.show(lot.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Lot> action) {
        this.onSaved = action;
    }

    void onRestarted(Runnable action) {
        this.onRestarted = action;
    }

    void startNew() {
        model.startNew();
        focus();
    }

    void discard() {
        model.discard();
    }

    @Override
    public @Nullable UUID shownKey() {
        Lot lot = model.lotProperty().get();
        return lot == null ? null : lot.id();
    }

    @Override
    public void show(LotRow row) {
        if (!model.state().dirty() && !row.lot().equals(model.lotProperty().get())) {
            model.show(row.lot());
        }
        ProductLot head = row.lot().head();
        pane.show(
                head.lotNumber(), ui.text("inspection.lot.second", row.firm(), head.product().name(), head.product().standardCode()),
                List.of(Chips.status(InspectionWords.status(row.lot().outcome()), ui.text(row.lot().outcome().labelKey()))).toArray(Label[]::new));
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

    private void saved(Lot lot) {
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
