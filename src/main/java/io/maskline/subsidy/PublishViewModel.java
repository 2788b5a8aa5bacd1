package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.DayText;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who publishes a draft, and when: asked before it is put in force. FX thread only. */
public final class PublishViewModel {

    private final Programmes programmes;
    private final UiContext ui;
    private final FaultText faults;
    private final RuleEditViewModel edit;

    public final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    public final StringProperty by = new SimpleStringProperty(this, "by", "");
    public final StringProperty on = new SimpleStringProperty(this, "on", "");
    /** What stands in the way, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");

    public PublishViewModel(Programmes programmes, UiContext ui, RuleEditViewModel edit) {
        this.programmes = programmes;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.edit = edit;
        edit.policyProperty().subscribe(_ -> close());
    }

    /** Asks who and when, unless the rule makes no sense yet: then its fields say why. */
    public void ask() {
        Policy draft = edit.policyProperty().get();
        if (draft == null) {
            return;
        }
        int wrong = edit.check();
        message.set(wrong == 0 ? "" : ui.text("subsidy.rules.publish.not-yet", wrong));
        by.set(ui.session().operatorProperty().get());
        on.set(ui.session().businessDate().toString());
        open.set(wrong == 0);
    }

    public void close() {
        open.set(false);
        message.set("");
    }

    /** Puts the draft in force; {@code done} is told once it is. */
    public void publish(Consumer<Policy> done) {
        Policy draft = edit.policyProperty().get();
        if (draft == null || !open.get()) {
            return;
        }
        LocalDate day = day();
        if (day != null) {
            Actor actor = ui.session().actor();
            String who = by.get();
            ui.background().write(() -> programmes.publish(draft.programme(), day, who, actor), stored -> {
                close();
                done.accept(stored);
            }, this::failed);
        }
    }

    private @Nullable LocalDate day() {
        try {
            return DayText.parse("publishedOn", on.get(), ui.session().businessDate());
        } catch (FaultException e) {
            failed(e.fault());
            return null;
        }
    }

    private void failed(Fault fault) {
        message.set(faults.sentence(fault));
    }
}
