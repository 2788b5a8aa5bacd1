package io.maskline.material;

import io.maskline.line.ProductClass;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The bill of one material at a firm: every row with source and confidence, and the form to give or correct one. */
final class UseController {

    private final UiContext ui;
    private final UseEditViewModel model;
    private final VBox rows = new VBox();
    private final FormPane form;

    UseController(UiContext ui, UseEditViewModel model) {
        this.ui = ui;
        this.model = model;
        rows.setId("useRows");
        rows.getStyleClass().add("ml-history");
        model.usesProperty().subscribe(this::showRows);
        form = new FormPane("useForm", ui)
                .section("material.use.inForce")
                .node(rows)
                .section("material.use.enter")
                .field(FormField.choice("useScopeCombo", "material.use.scope", model.scope, List.of(UseEditViewModel.Scope.values()), s -> ui.text(s.labelKey()))
                        .says(model.message("scope")))
                .field(FormField.choice("useMaterialCombo", "material.field.material", model.material, List.of(Material.values()), m -> ui.text(m.labelKey())))
                .field(FormField.choice("useProductCombo", "material.field.product", model.product, List.of(ProductClass.values()), p -> ui.text(p.labelKey())))
                .field(FormField.text("usePerField", "material.field.perPiece", model.per).mustFill().says(model.message("perPiece")))
                .field(FormField.area("useSourceArea", "material.field.source", model.source, 2).mustFill().says(model.message("source")))
                .field(FormField.choice("useConfidenceCombo", "material.field.confidence", model.confidence, UseEditViewModel.CONFIDENCES, model::confidenceWords))
                .onSave(() -> model.save(() -> {}))
                .onDiscard(model::clear)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    FormPane form() {
        return form;
    }

    private void showRows(List<MaterialUse> uses) {
        List<Node> shown = new ArrayList<>(uses.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            shown.add(muted(ui.text("material.use.none")));
        }
        rows.getChildren().setAll(shown);
    }

    private VBox row(MaterialUse use) {
        Label figure = new Label(model.figure(use));
        figure.getStyleClass().add("ml-strong");
        figure.setWrapText(true);
        VBox row = new VBox(figure, muted(model.origin(use)));
        row.getStyleClass().add("ml-history-entry");
        if (use.ofFirm()) {
            Hyperlink remove = new Hyperlink(ui.text("material.use.remove"));
            remove.setOnAction(_ -> model.remove(use));
            row.getChildren().add(remove);
        }
        return row;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        return label;
    }
}
