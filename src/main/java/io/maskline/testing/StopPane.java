package io.maskline.testing;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.layout.StackPane;

/** Why samples go back or a request is given up. */
final class StopPane extends StackPane {

    /**
     * @param back samples go back; otherwise the request is given up
     * @param leave called when nothing is done after all
     */
    StopPane(UiContext ui, StopViewModel model, boolean back, Consumer<TestingRow> done, Runnable leave) {
        FormPane form = new FormPane(back ? "giveBackForm" : "withdrawForm", ui);
        if (back) {
            form.field(FormField.<ReturnReason>choice("returnReasonCombo", "testing.field.return-reason", model.reason,
                    FXCollections.observableArrayList(StopViewModel.reasons()), r -> ui.text("testing.return.coded", r.code(), ui.text(r.labelKey()))));
        }
        form.field(FormField.text("stopTextField", back ? "testing.field.return-text" : "testing.reason.withdraw", model.text).says(model.message()))
                .onSave(() -> model.save(done))
                .onDiscard(leave)
                .busy(model.state().busyProperty())
                .verbs(back ? "testing.do.give-back" : "testing.do.withdraw", back ? "testing.action.stay" : "testing.action.leave");
        getChildren().add(form);
        form.focusFirst();
    }
}
