package io.maskline.inspection;

import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The steps a scheme may take, with the reason beside one that is not open. */
final class SchemeStepsPane extends FlowPane {

    private final UiContext ui;
    private final Button approve = new Button();
    private final Button next = new Button();
    private final Button retire = new Button();
    private final Label reason = new Label();
    private @Nullable SchemeRow row;

    /** @param unsaved asks before unsaved work is left, then tells whether it may */
    SchemeStepsPane(UiContext ui, SchemeListViewModel model, Consumer<Consumer<Boolean>> unsaved, Consumer<Scheme> done) {
        this.ui = ui;
        setId("schemeSteps");
        getStyleClass().add("inspection-steps");
        button(approve, "approveSchemeButton", "inspection.action.approve", unsaved, r -> model.approve(r, done));
        button(next, "nextEditionButton", "inspection.action.next", unsaved, r -> model.nextEdition(r, done));
        button(retire, "retireSchemeButton", "inspection.action.retire", unsaved, r -> model.retire(r, done));
        retire.getStyleClass().add("danger-text");
        reason.setId("schemeStepsLabel");
        reason.getStyleClass().add("ml-muted");
        reason.setWrapText(true);
        getChildren().addAll(approve, next, retire, reason);
    }

    private void button(Button button, String id, String key, Consumer<Consumer<Boolean>> unsaved, Consumer<SchemeRow> step) {
        button.setId(id);
        button.setText(ui.text(key));
        button.setOnAction(_ -> unsaved.accept(leave -> {
            SchemeRow at = row;
            if (leave && at != null) {
                step.accept(at);
            }
        }));
    }

    void show(@Nullable SchemeRow shown) {
        row = shown;
        judge();
    }

    /** Whether each step is open to who works at the console now. */
    void judge() {
        SchemeRow at = row;
        setVisible(at != null);
        setManaged(at != null);
        if (at == null) {
            return;
        }
        SchemeStatus status = at.status();
        boolean draft = status == SchemeStatus.DRAFT;
        boolean own = draft && at.scheme().head().drafted().by().strip().equals(ui.session().operatorProperty().get().strip());
        only(approve, draft);
        approve.setDisable(own);
        only(next, !draft);
        only(retire, status == SchemeStatus.APPROVED);
        String signed = signed(at.scheme().head());
        reason.setText(own ? ui.text("inspection.steps.own", signed) : signed);
    }

    private String signed(InspectionScheme head) {
        Signature approved = head.approved();
        return approved == null
                ? ui.text("inspection.head.drafted", head.drafted().by(), head.drafted().on().toString())
                : ui.text("inspection.head.approved", head.drafted().by(), approved.by(), approved.on().toString());
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
