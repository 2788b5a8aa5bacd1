package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one material at a firm: its count, its bill and the history of the count. */
final class MaterialDetailController implements RecordPane<MaterialRow> {

    private static final String FORM = "materialFormTab";
    private static final String USE = "materialUseTab";

    private final UiContext ui;
    private final MaterialEditViewModel model;
    private final UseEditViewModel uses;
    private final PriceEditViewModel prices;
    private final HistoryViewModel history;
    private final MaterialWords words;
    private final DetailPane pane;
    private final FormPane form;
    private final PickField<Enterprise> firm;
    private Consumer<MaterialRow.Key> onSaved = _ -> {};

    MaterialDetailController(UiContext ui, MaterialEditViewModel model, UseEditViewModel uses, PriceEditViewModel prices, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.uses = uses;
        this.prices = prices;
        this.history = history;
        this.words = new MaterialWords(ui.messages());
        this.firm = new PickField<>("materialFirmField", "material.field.firm", ui, model::search, Enterprise::shortName, model.firm)
                .says(model.message("firm"));
        this.form = form();
        pane = new DetailPane("materialPane", ui.messages())
                .tab(FORM, ui.text("material.tab.count"), () -> form)
                .tab(USE, ui.text("material.tab.use"), () -> new UseController(ui, uses).form())
                .tab("materialPriceTab", ui.text("material.tab.price"), () -> new PriceController(ui, prices).form())
                .tab("materialHistoryTab", ui.text("material.tab.history"), this::historyView);
        model.shownProperty().subscribe(this::head);
    }

    private FormPane form() {
        return new FormPane("materialForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), words::value, model::discard, () -> model.saveOver(this::stored)))
                .node(firm)
                .field(FormField.choice("materialCombo", "material.field.material", model.material, List.of(Material.values()), words::name)
                        .readOnlyWhen(model.shownProperty().map(Objects::nonNull).orElse(false)))
                .field(FormField.text("stockField", "material.field.stock", model.stock).mustFill().says(model.message("onHand")))
                .field(FormField.text("inTransitField", "material.field.inTransit", model.inTransit).says(model.message("inTransit")))
                .field(FormField.day("expectedOnDate", "material.field.expectedOn", model.expectedOn).says(model.message("expectedOn")))
                .field(FormField.text("supplierField", "material.field.supplier", model.supplier).says(model.message("supplier")))
                .field(FormField.area("materialRemarkArea", "material.field.remark", model.remark, 2).says(model.message("remark")))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("materialHistory", history, ui.messages(), words.history()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(@Nullable MaterialRow row) {
        firm.setVisible(row == null);
        firm.setManaged(row == null);
        if (row == null) {
            pane.show(ui.text("material.new"), ui.text("material.countOf", ui.session().businessDate().toString()));
            return;
        }
        pane.show(ui.text("material.head", row.firm().shortName(), row.material().labelKey()), words.summary(row));
        MaterialCount count = row.count();
        if (count != null) {
            history.show(count.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    /** Told which row holds the count just stored. */
    void onSaved(Consumer<MaterialRow.Key> action) {
        this.onSaved = action;
    }

    @Override
    public MaterialRow.@Nullable Key shownKey() {
        MaterialRow row = model.shownProperty().get();
        return row == null ? null : row.key();
    }

    /** The bill and the prices, of the firm at hand or of all; needs no row to stand on. */
    void showBill(@Nullable Enterprise of) {
        model.startNew(of);
        uses.show(of, Material.MELTBLOWN);
        prices.show(of, Material.MELTBLOWN);
        pane.show(ui.text("material.use.head"), of == null ? ui.text("material.use.all") : of.shortName());
        pane.chooseTab(USE);
    }

    void startNew(@Nullable Enterprise of) {
        model.startNew(of);
        uses.show(of, Material.MELTBLOWN);
        prices.show(of, Material.MELTBLOWN);
        pane.chooseTab(FORM);
        if (of == null) {
            firm.focusText();
        } else {
            form.focusFirst();
        }
    }

    @Override
    public void show(MaterialRow row) {
        if (!row.equals(model.shownProperty().get()) && !model.state().dirty()) {
            model.show(row);
            if (!uses.state().dirty()) {
                uses.show(row);
            }
            if (!prices.state().dirty()) {
                prices.show(row.firm(), row.material());
            }
        }
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        if (uses.state().dirty()) {
            uses.save(() -> {});
        }
        if (prices.state().dirty()) {
            prices.save(() -> {});
        }
        if (model.state().dirty()) {
            model.save(this::stored);
        }
    }

    private void stored(MaterialCount count) {
        onSaved.accept(new MaterialRow.Key(count.enterpriseId(), count.material()));
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty() || uses.state().dirty() || prices.state().dirty();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        uses.mayLeave(first -> {
            if (first) {
                prices.mayLeave(second -> {
                    if (second) {
                        model.mayLeave(answer);
                    } else {
                        answer.accept(false);
                    }
                });
            } else {
                answer.accept(false);
            }
        });
    }
}
