package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.PieceCount;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The part of the form of a line that says how its output is counted, sterilised and staffed, and when it is expected. */
public final class LineTermsViewModel {

    public final ObjectProperty<PackUnit> packUnit = new SimpleObjectProperty<>(PackUnit.PIECE);
    public final StringProperty filtersPerKit = new SimpleStringProperty("");
    public final ObjectProperty<Boolean> sterile = new SimpleObjectProperty<>(false);
    public final StringProperty desorptionDays = new SimpleStringProperty("");
    public final StringProperty workersNeeded = new SimpleStringProperty("");
    public final StringProperty workersPresent = new SimpleStringProperty("");
    public final ObjectProperty<@Nullable LocalDate> expectedOn = new SimpleObjectProperty<>();
    /** Why the expected day moves later. */
    public final StringProperty slipReason = new SimpleStringProperty("");

    LineTermsViewModel(EditState state) {
        state.track("line.field.packUnit", packUnit);
        state.track("line.field.filtersPerKit", filtersPerKit);
        state.track("line.field.sterile", sterile);
        state.track("line.field.desorptionDays", desorptionDays);
        state.track("line.field.workersNeeded", workersNeeded);
        state.track("line.field.workersPresent", workersPresent);
        state.track("line.field.expectedOn", expectedOn);
        state.track("line.stages.slipReason", slipReason);
    }

    void show(Line.Terms terms) {
        packUnit.set(terms.pack().unit());
        filtersPerKit.set(text(terms.pack().filtersPerKit()));
        sterile.set(terms.sterility().needed());
        desorptionDays.set(text(terms.sterility().desorptionDays()));
        workersNeeded.set(text(terms.staffing().needed()));
        workersPresent.set(text(terms.staffing().present()));
        expectedOn.set(terms.expectedOn());
        slipReason.set("");
    }

    /** Another class of masks is sterilised as is usual for it, until somebody says otherwise. */
    void follow(ProductClass chosen) {
        sterile.set(chosen.medical());
        if (!chosen.medical()) {
            desorptionDays.set("");
        }
    }

    /** @throws io.maskline.platform.error.FaultException Invalid at the field that holds no number */
    Line.Terms typed() {
        return new Line.Terms(
                new Line.Pack(packUnit.get(), number("filtersPerKit", filtersPerKit)),
                new Line.Sterility(sterile.get(), days()),
                new Line.Staffing(number("workersNeeded", workersNeeded), number("workersPresent", workersPresent)),
                expectedOn.get());
    }

    private @Nullable Long days() {
        String typed = FullWidth.narrow(desorptionDays.get()).strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}")) {
            throw Fault.invalid("desorptionDays", "line.fault.desorption", 7, 14).asException();
        }
        return Long.valueOf(typed);
    }

    private static @Nullable Long number(String field, StringProperty typed) {
        return typed.get().isBlank() ? null : PieceCount.parse(field, typed.get());
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : LineWords.pieces(number);
    }
}
