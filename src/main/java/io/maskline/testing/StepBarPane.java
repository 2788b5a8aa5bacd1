package io.maskline.testing;

import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The action row: what was said last, everything that can be done with why some of it cannot, and the step that goes on. */
final class StepBarPane extends HBox {

    /** Beside the main step these have buttons of their own where they can be done. */
    private static final Set<RequestStep> SECOND = Set.of(RequestStep.GIVE_BACK, RequestStep.SUBMIT, RequestStep.CLOSE);

    private static final String SUBMIT_ID = "submitVerdictButton";

    private final UiContext ui;
    private final Consumer<RequestStep> perform;
    private final MenuButton more = new MenuButton();
    private final HBox steps = new HBox();
    private final Button save = new Button();

    /** @param save stores what is typed */
    StepBarPane(UiContext ui, ResultEntryViewModel entry, Consumer<RequestStep> perform, Runnable save) {
        this.ui = ui;
        this.perform = perform;
        getStyleClass().add("ml-action-row");
        Label message = new Label();
        message.setId("entryMessageLabel");
        message.getStyleClass().add("ml-muted");
        message.setWrapText(true);
        message.setMinWidth(0);
        message.textProperty().bind(entry.messageProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        more.setId("requestStepsButton");
        more.setText(ui.text("testing.action.more"));
        more.setMinWidth(USE_PREF_SIZE);
        steps.getStyleClass().add("ml-button-row");
        steps.setMinWidth(USE_PREF_SIZE);
        this.save.setId("saveDraftButton");
        this.save.setText(ui.text("testing.action.save"));
        this.save.setMinWidth(USE_PREF_SIZE);
        this.save.disableProperty().bind(entry.state().dirtyProperty().not().or(entry.state().busyProperty()));
        this.save.setOnAction(_ -> save.run());
        steps.disableProperty().bind(entry.state().busyProperty());
        getChildren().addAll(message, gap, more, this.save, steps);
    }

    void show(TestingRow row, boolean typing) {
        List<RequestStep.Offer> offers = RequestStep.offers(row);
        more.getItems().setAll(offers.stream().map(this::item).toList());
        save.setVisible(typing);
        save.setManaged(typing);
        steps.getChildren().clear();
        RequestStep main = RequestStep.main(row);
        offers.stream().filter(o -> o.possible() && o.step() != main && SECOND.contains(o.step())).forEach(o -> steps.getChildren().add(button(o.step(), false)));
        if (main != null) {
            steps.getChildren().add(button(main, true));
        }
    }

    private MenuItem item(RequestStep.Offer offer) {
        String words = ui.text(offer.step().labelKey());
        @Nullable String why = offer.obstacle();
        MenuItem item = new MenuItem(why == null ? words : ui.text("testing.do.not-now", words, ui.text(why)));
        item.setId("step_" + offer.step().name());
        item.setDisable(why != null);
        item.setOnAction(_ -> perform.accept(offer.step()));
        return item;
    }

    private Button button(RequestStep step, boolean primary) {
        Button button = new Button(ui.text(step.labelKey()));
        button.setId(switch (step) {
            case SUBMIT -> SUBMIT_ID;
            case GIVE_BACK -> "rejectSampleButton";
            default -> primary ? "nextStageButton" : "stepButton_" + step.name();
        });
        if (primary) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> perform.accept(step));
        return button;
    }

    /** Focuses what hands in the verdict. */
    void focusSubmit() {
        steps.getChildren().stream().filter(b -> SUBMIT_ID.equals(b.getId())).findFirst().ifPresent(Node::requestFocus);
    }
}
