package io.maskline.subsidy;

import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The steps a version may take; publishing asks who and when first. */
final class RuleStepsPane extends VBox {

    private final UiContext ui;
    private final RuleEditViewModel edit;
    private final Button publish = new Button();
    private final Button next = new Button();
    private final Button retire = new Button();
    private final Button remove = new Button();
    private final Label standing = new Label();

    RuleStepsPane(UiContext ui, RuleEditViewModel edit, PublishViewModel publishing, ProgrammeListViewModel list, Consumer<Policy> done, Runnable gone) {
        this.ui = ui;
        this.edit = edit;
        setId("ruleSteps");
        button(publish, "publishRuleButton", "subsidy.rules.publish.verb", _ -> publishing.ask());
        publish.getStyleClass().add("accent");
        button(next, "newRuleVersionButton", "subsidy.rules.version.verb", p -> list.newVersion(p, done));
        button(retire, "retireRuleButton", "subsidy.rules.retire.verb", p -> list.retire(p, done));
        button(remove, "removeRuleButton", "subsidy.rules.remove.verb", p -> list.remove(p, gone));
        retire.getStyleClass().add("danger-text");
        remove.getStyleClass().add("danger-text");
        standing.getStyleClass().add("ml-muted");
        standing.setWrapText(true);
        FlowPane steps = new FlowPane(publish, next, retire, remove, standing);
        steps.getStyleClass().add("inspection-steps");
        Label problem = new Label();
        problem.setId("publishProblem");
        problem.getStyleClass().addAll("ml-field-note", "role-warning");
        problem.setWrapText(true);
        problem.textProperty().bind(publishing.message);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(steps, asking(publishing, done), problem);
        edit.policyProperty().subscribe(this::show);
    }

    private Node asking(PublishViewModel publishing, Consumer<Policy> done) {
        TextField by = field("publishedByField", "subsidy.field.published-by", publishing.by);
        TextField on = field("publishedOnField", "subsidy.field.published-on", publishing.on);
        Button confirm = new Button(ui.text("subsidy.rules.publish.confirm"));
        confirm.setId("confirmPublishButton");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> publishing.publish(done));
        Button stay = new Button(ui.text("subsidy.rules.publish.stay"));
        stay.setOnAction(_ -> publishing.close());
        FlowPane asking = new FlowPane(
                new Label(ui.text("subsidy.field.published-by")), by, new Label(ui.text("subsidy.field.published-on")), on, confirm, stay);
        asking.setId("publishBar");
        asking.getStyleClass().add("inspection-steps");
        asking.visibleProperty().bind(publishing.open);
        asking.managedProperty().bind(publishing.open);
        publishing.open.subscribe(open -> {
            if (open) {
                by.requestFocus();
            }
        });
        return asking;
    }

    private TextField field(String id, String labelKey, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(ui.text(labelKey));
        field.setPrefColumnCount(8);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** Unsaved work is settled before a step is taken. */
    private void button(Button button, String id, String key, Consumer<Policy> step) {
        button.setId(id);
        button.setText(ui.text(key));
        button.setOnAction(_ -> edit.mayLeave(leave -> {
            Policy at = edit.policyProperty().get();
            if (leave && at != null) {
                step.accept(at);
            }
        }));
    }

    private void show(@Nullable Policy shown) {
        ProgrammeState state = shown == null ? null : shown.programme().state();
        only(publish, state == ProgrammeState.DRAFT);
        only(next, state == ProgrammeState.PUBLISHED || state == ProgrammeState.RETIRED);
        only(retire, state == ProgrammeState.PUBLISHED);
        only(remove, state == ProgrammeState.DRAFT);
        only(this, shown != null);
        standing.setText(shown == null ? "" : standing(shown.programme()));
    }

    private String standing(SubsidyProgramme programme) {
        if (programme.state() == ProgrammeState.DRAFT) {
            return ui.text("subsidy.rules.standing.draft");
        }
        return programme.publishedOn() == null || programme.publishedBy() == null
                ? ui.text("subsidy.rules.standing.delivered")
                : ui.text("subsidy.rules.standing.published", programme.publishedBy(), programme.publishedOn().toString());
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
