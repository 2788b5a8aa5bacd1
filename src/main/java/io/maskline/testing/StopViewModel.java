package io.maskline.testing;

import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Why samples go back (退样) or a request is given up (撤销). FX thread only. */
final class StopViewModel {

    private final UiContext ui;
    private final TestingRequests requests;
    private final SmallForm form;
    final ObjectProperty<ReturnReason> reason;
    final StringProperty text;
    private @Nullable TestingRow row;
    private boolean back;

    StopViewModel(UiContext ui, TestingRequests requests) {
        this.ui = ui;
        this.requests = requests;
        this.form = new SmallForm(ui, "remark");
        this.reason = form.choice("testing.field.setback-code", ReturnReason.OTHER);
        this.text = form.text("testing.field.setback-text");
    }

    static List<ReturnReason> reasons() {
        return List.of(ReturnReason.values());
    }

    EditState state() {
        return form.state();
    }

    ObservableValue<@Nullable FieldMessage> message() {
        return form.message("remark");
    }

    /** The samples go back; what is known of the reason already may be changed. */
    void startGivingBack(TestingRow of, ReturnReason known, String words) {
        start(of, true);
        reason.set(known);
        text.set(words);
    }

    void startWithdrawing(TestingRow of) {
        start(of, false);
        text.set("");
    }

    private void start(TestingRow of, boolean givingBack) {
        row = of;
        back = givingBack;
        form.clear();
    }

    void save(Consumer<TestingRow> done) {
        TestingRow of = row;
        if (of != null) {
            Actor actor = ui.session().actor();
            ReturnReason why = reason.get();
            boolean givingBack = back;
            form.save(text::get, words -> givingBack
                    ? requests.giveBack(of.request(), why, words, actor)
                    : requests.withdraw(of.request(), words, actor), done);
        }
    }
}
