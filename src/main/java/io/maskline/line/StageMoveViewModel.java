package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** State of the form by which a line reaches another stage or its last one is set right. FX thread only. */
public final class StageMoveViewModel {

    private final UiContext ui;
    private final Lines lines;
    private final SmallForm notes;
    public final ObjectProperty<LineStage> stage;
    public final ObjectProperty<@Nullable LocalDate> reachedOn;
    public final StringProperty leader;
    public final StringProperty reason;
    public final ObjectProperty<Boolean> correction;
    private @Nullable Line line;

    public StageMoveViewModel(UiContext ui, Lines lines) {
        this.ui = ui;
        this.lines = lines;
        this.notes = new SmallForm(ui, "stage", "stageDate", "overrideBy", "overrideReason");
        this.stage = notes.choice("line.field.stage", LineStage.INTENT);
        this.reachedOn = notes.choice("line.field.stageDate", null);
        this.leader = notes.text("line.stageStep.overrideBy");
        this.reason = notes.text("line.stageStep.overrideReason");
        this.correction = notes.choice("line.stages.correction", Boolean.FALSE);
    }

    public EditState state() {
        return notes.state();
    }

    /** @param field name of the record's field */
    public ObservableValue<@Nullable FieldMessage> message(String field) {
        return notes.message(field);
    }

    public void show(Line shown) {
        line = shown;
        stage.set(shown.stage());
        reachedOn.set(ui.session().businessDate());
        leader.set("");
        reason.set("");
        correction.set(false);
        notes.state().stored();
    }

    /** Stores the stage; a refusal of the gate stands under the stage, where the leader's word can be added. */
    public void save(Consumer<Line> done) {
        Line of = line;
        if (of == null) {
            return;
        }
        Actor actor = ui.session().actor();
        GateOverride word = leader.get().isBlank() && reason.get().isBlank() ? null : new GateOverride(leader.get(), reason.get());
        LineReasons reasons = new LineReasons(word, null, null, correction.get());
        notes.save(
                () -> of.withStage(stage.get(), day()),
                moved -> gated(() -> lines.save(moved, reasons, actor)),
                stored -> {
                    show(stored);
                    done.accept(stored);
                });
    }

    private LocalDate day() {
        LocalDate day = reachedOn.get();
        if (day == null) {
            throw Fault.invalid("stageDate", "line.edit.stageDateMissing").asException();
        }
        return day;
    }

    private static Line gated(Supplier<Line> save) {
        try {
            return save.get();
        } catch (FaultException e) {
            if (StageGate.refused(e.fault())) {
                throw new Fault.Invalid("stage", e.fault().key(), e.fault().args()).asException();
            }
            throw e;
        }
    }
}
