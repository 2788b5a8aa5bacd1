package io.maskline.material;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The prices of one material by date with their source, and the form to give or correct one. */
final class PriceController {

    private final UiContext ui;
    private final PriceEditViewModel model;
    private final VBox rows = new VBox();
    private final FormPane form;

    PriceController(UiContext ui, PriceEditViewModel model) {
        this.ui = ui;
        this.model = model;
        rows.setId("priceRows");
        rows.getStyleClass().add("ml-history");
        model.pricesProperty().subscribe(this::showRows);
        form = new FormPane("priceForm", ui)
                .section("material.price.known")
                .node(rows)
                .section("material.price.enter")
                .field(FormField.choice("priceMaterialCombo", "material.field.material", model.material, PriceEditViewModel.PRICED, m -> ui.text(m.labelKey())))
                .field(FormField.choice("priceScopeCombo", "material.use.scope", model.scope, List.of(PriceEditViewModel.Scope.values()), s -> ui.text(s.labelKey()))
                        .says(model.message("scope")))
                .field(FormField.day("pricedOnDate", "material.field.pricedOn", model.pricedOn).mustFill().says(model.message("pricedOn")))
                .field(FormField.text("perTonneField", "material.field.perTonne", model.perTonne).unit("line.unit.yuan").mustFill().says(model.message("perTonne")))
                .field(FormField.area("priceSourceArea", "material.field.source", model.source, 2).mustFill().says(model.message("source")))
                .onSave(() -> model.save(() -> {}))
                .onDiscard(model::clear)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    FormPane form() {
        return form;
    }

    private void showRows(List<MaterialPrice> prices) {
        List<Node> shown = new ArrayList<>(prices.stream().<Node>map(this::row).toList());
        if (shown.isEmpty()) {
            shown.add(muted(ui.text("material.price.none")));
        }
        rows.getChildren().setAll(shown);
    }

    private VBox row(MaterialPrice price) {
        Label figure = new Label(model.figure(price));
        figure.getStyleClass().add("ml-strong");
        figure.setWrapText(true);
        VBox row = new VBox(figure, muted(price.source()));
        row.getStyleClass().add("ml-history-entry");
        return row;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        return label;
    }
}
