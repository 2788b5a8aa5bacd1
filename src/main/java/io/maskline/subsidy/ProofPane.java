package io.maskline.subsidy;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Beside an application handed in: what is missing with its 补件通知, originals to be ticked, machines with who saw them. */
public final class ProofPane extends VBox {

    private final UiContext ui;
    private final ProofViewModel model;
    private final EvidenceTicksPane ticks;
    private final VBox machines = new VBox();
    private final Label message = new Label();
    private final Button print;

    public ProofPane(UiContext ui, ProofViewModel model) {
        this.ui = ui;
        this.model = model;
        this.ticks = new EvidenceTicksPane(ui, "proof", model::tick);
        this.print = button("supplementButton", "claim.action.supplement", model::print);
        setId("proofPane");
        getStyleClass().add("ml-proof");
        MissingLinePane missing = new MissingLinePane(ui, "proofMissingLabel");
        message.setId("proofMessageLabel");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().addAll("ml-field-note", "role-danger");
        machines.getStyleClass().add("ml-proof-machines");
        getChildren().addAll(head(), missing, ticks, machines, message, actions());
        model.fileProperty().subscribe(file -> only(this, file != null));
        model.documentsProperty().subscribe(documents -> ticks.show(documents, model.evidence.get()));
        model.evidence.subscribe(evidence -> ticks.show(model.documentsProperty().get(), evidence));
        model.sightingsProperty().subscribe(this::draw);
        model.missingProperty().subscribe(missing::show);
        model.missingProperty().subscribe(lacking -> only(print, !lacking.isEmpty()));
        model.messageProperty().subscribe(this::say);
    }

    private Node head() {
        Label title = new Label(ui.text("claim.proof.title"));
        title.getStyleClass().add("ml-section");
        HBox head = new HBox(title, gap(), print);
        head.getStyleClass().add("ml-button-row");
        return head;
    }

    private Node actions() {
        Button discard = button("discardProofButton", "platform.form.discard", model::discard);
        Button save = button("saveProofButton", "claim.action.prove", () -> model.save(() -> {}));
        HBox row = new HBox(gap(), discard, save);
        row.getStyleClass().add("ml-button-row");
        row.disableProperty().bind(model.state().dirtyProperty().map(dirty -> !dirty).orElse(true));
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.state().busyProperty());
        return button;
    }

    private void draw(List<SightingViewModel> seen) {
        List<Node> drawn = new ArrayList<>();
        seen.forEach(one -> drawn.add(machine(one)));
        machines.getChildren().setAll(drawn);
    }

    private Node machine(SightingViewModel one) {
        CheckBox box = new CheckBox(ui.text("claim.proof.seen", one.row(), one.name()));
        box.setId("seenBox_" + one.row());
        box.setWrapText(true);
        box.setSelected(one.said());
        box.setOnAction(_ -> model.tick(one, box.isSelected()));
        one.on.subscribe(_ -> box.setSelected(one.said()));
        one.by.subscribe(_ -> box.setSelected(one.said()));
        HBox fields = new HBox(
                field("seenOnField_" + one.row(), "claim.machine.seen-on", one.on, 7),
                field("seenByField_" + one.row(), "claim.machine.seen-by", one.by, 6),
                field("seenNoteField_" + one.row(), "claim.machine.seen-note", one.note, 10));
        fields.getStyleClass().add("ml-form-row");
        return new VBox(box, fields);
    }

    private TextField field(String id, String key, StringProperty text, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(ui.text(key));
        field.setAccessibleText(ui.text(key));
        field.setPrefColumnCount(columns);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void say(@Nullable FieldMessage said) {
        message.setText(said == null ? "" : said.text());
        only(message, said != null);
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
