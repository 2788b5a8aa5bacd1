package io.maskline.platform.fx;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.DayText;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed, read when the field is left. What is no date stays as typed, framed as an error, and the value does
 * not change.
 */
final class DayField extends TextField {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ObjectProperty<@Nullable LocalDate> value;
    private final Supplier<LocalDate> businessDate;

    /** @param businessDate supplies the year when none is typed */
    DayField(ObjectProperty<@Nullable LocalDate> value, Supplier<LocalDate> businessDate) {
        this.value = value;
        this.businessDate = businessDate;
        value.subscribe(this::show);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** Takes the typed text over. */
    void commit() {
        String typed = getText() == null ? "" : getText();
        try {
            value.set(typed.isBlank() ? null : DayText.parse(getId(), typed, businessDate.get()));
            show(value.get());
        } catch (FaultException _) {
            pseudoClassStateChanged(ERROR, true);
        }
    }

    private void show(@Nullable LocalDate day) {
        pseudoClassStateChanged(ERROR, false);
        setText(day == null ? "" : day.toString());
    }
}
