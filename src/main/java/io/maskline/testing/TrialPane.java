package io.maskline.testing;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What another limit or rule would make of the verdict; adopted with the name of a second person and a reason. */
final class TrialPane extends StackPane {

    TrialPane(UiContext ui, TrialViewModel model, Consumer<TestingRow> done, Runnable leave) {
        SegmentedSwitch by = new SegmentedSwitch("trialBySwitch");
        for (TrialViewModel.By one : TrialViewModel.By.values()) {
            by.segment(one.name(), ui.text("testing.trial.by." + one.name().toLowerCase(Locale.ROOT)));
        }
        by.choose(model.by.get().name());
        by.chosenProperty().subscribe(one -> model.by.set(TrialViewModel.By.valueOf(one)));
        MessageBar said = new MessageBar(Status.IN_LAB, "");
        said.setId("trialSentence");
        model.sentencesProperty().subscribe(now -> said.setText(String.join("\n", now) + "\n" + model.note()));
        FormPane form = new FormPane("trialForm", ui)
                .node(new HBox(by))
                .node(said)
                .field(FormField.text("trialReviewerField", "testing.trial.reviewer", model.reviewer).says(model.message("reviewer")))
                .field(FormField.text("trialReasonField", "testing.trial.reason", model.reason).says(model.message("reason")))
                .onSave(() -> model.save(done))
                .onDiscard(leave)
                .busy(model.state().busyProperty())
                .verbs("testing.trial.adopt", "testing.trial.leave");
        getChildren().add(form);
        by.requestFocus();
    }
}
