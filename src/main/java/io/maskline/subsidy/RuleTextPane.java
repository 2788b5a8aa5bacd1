package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The text of the policy, typed at the left, and what it comes to as arithmetic at the right, both under the same version number. */
final class RuleTextPane extends HBox {

    private static final int TEXT_ROWS = 3;

    private final UiContext ui;
    private final TextArea text = new TextArea();
    private final Label textVersion = new Label();
    private final Label formulaVersion = new Label();
    private final RuleEditViewModel model;

    RuleTextPane(UiContext ui, RuleEditViewModel model) {
        this.ui = ui;
        this.model = model;
        setId("ruleTextPane");
        getStyleClass().add("ml-rule-box");
        text.setId("ruleBasisArea");
        text.setWrapText(true);
        text.setPrefRowCount(TEXT_ROWS);
        text.setMinHeight(USE_PREF_SIZE);
        text.setPromptText(ui.text("subsidy.rules.basis.prompt"));
        text.textProperty().bindBidirectional(model.fields().basis);
        Label note = new Label();
        note.getStyleClass().addAll("ml-field-note", "role-warning");
        note.setWrapText(true);
        ObservableValue<String> said = model.fields().message("basis").map(m -> m == null ? "" : m.text()).orElse("");
        note.textProperty().bind(said);
        note.visibleProperty().bind(said.map(s -> !s.isEmpty()));
        note.managedProperty().bind(note.visibleProperty());
        Label formula = new Label();
        formula.setId("ruleFormulaLabel");
        formula.setWrapText(true);
        formula.getStyleClass().add("ml-strong");
        formula.textProperty().bind(model.formulaProperty());
        ScrollPane formulaPlace = new ScrollPane(formula);
        formulaPlace.setFitToWidth(true);
        formulaPlace.setFocusTraversable(false);
        formulaPlace.getStyleClass().add("edge-to-edge");
        formulaPlace.prefHeightProperty().bind(text.heightProperty());
        VBox right = half("subsidy.formula.title", formulaVersion, formulaPlace);
        right.getStyleClass().add("ml-second");
        VBox left = half("subsidy.field.basis", textVersion, text);
        left.getChildren().add(note);
        getChildren().addAll(left, right);
        // The tabs below give way first.
        setMinHeight(USE_PREF_SIZE);
        formula.setMinHeight(USE_PREF_SIZE);
        model.policyProperty().subscribe(_ -> version());
    }

    private VBox half(String titleKey, Label version, Node body) {
        Label title = new Label(ui.text(titleKey));
        title.getStyleClass().add("ml-muted");
        version.getStyleClass().add("ml-tag");
        HBox head = new HBox(title, version);
        head.getStyleClass().add("ml-button-row");
        VBox half = new VBox(head, body);
        half.getStyleClass().add("ml-rule-half");
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private void version() {
        textVersion.setText(model.version());
        formulaVersion.setText(model.version());
        text.setEditable(!model.locked());
    }
}
