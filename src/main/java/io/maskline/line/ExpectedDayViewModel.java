package io.maskline.line;

import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** State of the form by which the expected day of a line moves. FX thread only. */
public final class ExpectedDayViewModel {

    private final UiContext ui;
    private final Lines lines;
    private final SmallForm notes;
    public final ObjectProperty<@Nullable LocalDate> expectedOn;
    public final StringProperty reason;
    private @Nullable Line line;

    public ExpectedDayViewModel(UiContext ui, Lines lines) {
        this.ui = ui;
        this.lines = lines;
        this.notes = new SmallForm(ui, "expectedOn", "reason");
        this.expectedOn = notes.choice("line.field.expectedOn", null);
        this.reason = notes.text("line.move.reason");
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
        expectedOn.set(shown.expectedOn());
        reason.set("");
        notes.state().stored();
    }

    public void save(Consumer<Line> done) {
        Line of = line;
        if (of == null) {
            return;
        }
        Actor actor = ui.session().actor();
        LineReasons why = LineReasons.slip(reason.get());
        notes.save(
                () -> of.withTerms(of.terms().withExpectedOn(expectedOn.get())),
                moved -> lines.save(moved, why, actor),
                stored -> {
                    show(stored);
                    done.accept(stored);
                });
    }
}
