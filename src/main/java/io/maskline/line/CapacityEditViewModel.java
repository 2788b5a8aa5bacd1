package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.PieceCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * State of the form by which a capacity of a line is stated from a day on: pieces a minute × minutes × shifts × yield, or
 * pieces a day as they are. FX thread only.
 */
public final class CapacityEditViewModel {

    private static final int PERCENT_DECIMALS = 2;

    private final UiContext ui;
    private final Lines lines;
    private final SmallForm notes;
    public final ObjectProperty<CapacityKind> kind;
    public final ObjectProperty<@Nullable LocalDate> validFrom;
    public final StringProperty rate;
    public final StringProperty minutes;
    public final StringProperty shifts;
    /** In hundredths: 95 or 95%. */
    public final StringProperty yieldPercent;
    public final StringProperty perDay;
    public final StringProperty basis;
    private @Nullable Line line;

    public CapacityEditViewModel(UiContext ui, Lines lines) {
        this.ui = ui;
        this.lines = lines;
        this.notes = new SmallForm(
                ui, "validFrom", "ratePerMinute", "minutesPerShift", "shifts", "yieldRate", "perDay", "basis");
        this.kind = notes.choice("line.capacityStep.kind", CapacityKind.APPROVED);
        this.validFrom = notes.choice("line.capacityStep.validFrom", null);
        this.rate = notes.text("line.capacityStep.rate");
        this.minutes = notes.text("line.capacityStep.minutes");
        this.shifts = notes.text("line.capacityStep.shifts");
        this.yieldPercent = notes.text("line.capacityStep.yield");
        this.perDay = notes.text("line.capacityStep.perDay");
        this.basis = notes.text("line.capacityStep.basis");
        Stream.of(rate, minutes, shifts, yieldPercent, perDay, basis).forEach(f -> f.subscribe(this::understand));
    }

    public EditState state() {
        return notes.state();
    }

    /** @param field name of the record's field */
    public ObservableValue<@Nullable FieldMessage> message(String field) {
        return notes.message(field);
    }

    /** Starts a new statement about a line, from the business day on. */
    public void show(Line shown) {
        line = shown;
        fill(CapacityKind.APPROVED, ui.session().businessDate(), null, null);
        basis.set("");
        notes.state().stored();
    }

    /** Shows a figure stated before; saved for its own day it is set right, for another day it is a newer one. */
    public void show(Line shown, LineCapacityStep step) {
        line = shown;
        fill(step.kind(), step.validFrom(), step.formula(), step.perDay());
        basis.set(SmallForm.orEmpty(step.basis()));
        notes.state().stored();
    }

    private void fill(CapacityKind of, LocalDate from, @Nullable CapacityFormula formula, @Nullable Long pieces) {
        kind.set(of);
        validFrom.set(from);
        rate.set(formula == null ? "" : formula.ratePerMinute().stripTrailingZeros().toPlainString());
        minutes.set(formula == null ? "" : Long.toString(formula.minutesPerShift()));
        shifts.set(formula == null ? "" : Long.toString(formula.shifts()));
        yieldPercent.set(formula == null ? "" : formula.yieldRate().movePointRight(PERCENT_DECIMALS).stripTrailingZeros().toPlainString());
        perDay.set(formula == null && pieces != null ? LineWords.pieces(pieces) : "");
    }

    /** Says what comes out of the figures as soon as they are all there. */
    private void understand() {
        try {
            if (Stream.of(rate, minutes, shifts, yieldPercent).noneMatch(f -> f.get().isBlank())) {
                CapacityFormula formula = formula();
                formula.check();
                notes.message("yieldRate").set(FieldMessage.info(LineWords.formula(ui.messages(), formula)));
            }
            if (!perDay.get().isBlank()) {
                long pieces = PieceCount.parse("perDay", perDay.get());
                notes.message("perDay").set(FieldMessage.info(ui.text("line.edit.understood", LineWords.pieces(pieces))));
            }
        } catch (FaultException e) {
            if (e.fault() instanceof Fault.Invalid invalid) {
                notes.message(invalid.field()).set(FieldMessage.error(ui.messages().text(invalid.key(), invalid.args())));
            }
        }
    }

    /** Stores the figure; {@code done} is told with the line as stored. */
    public void save(Consumer<Line> done) {
        Line of = line;
        if (of == null) {
            return;
        }
        Actor actor = ui.session().actor();
        notes.save(
                () -> typed(of),
                stated -> lines.stateCapacity(stated, actor),
                stored -> {
                    show(stored);
                    done.accept(stored);
                });
    }

    private LineCapacityStep typed(Line of) {
        LocalDate from = validFrom.get();
        if (from == null) {
            throw Fault.invalid("validFrom", "line.capacityStep.validFromMissing").asException();
        }
        boolean reckoned = Stream.of(rate, minutes, shifts, yieldPercent).anyMatch(f -> !f.get().isBlank());
        if (reckoned && !perDay.get().isBlank()) {
            throw Fault.invalid("perDay", "line.capacityStep.both").asException();
        }
        if (!reckoned && perDay.get().isBlank()) {
            throw Fault.invalid("perDay", "line.capacityStep.neither").asException();
        }
        return new LineCapacityStep(
                Ids.next(), 0, of.id(), kind.get(), from,
                reckoned ? null : PieceCount.parse("perDay", perDay.get()),
                reckoned ? formula() : null, "", SmallForm.orNull(basis.get()));
    }

    private CapacityFormula formula() {
        String percent = FullWidth.narrow(yieldPercent.get()).strip();
        BigDecimal share = number("yieldRate", percent.endsWith("%") ? percent.substring(0, percent.length() - 1) : percent, "line.fault.yield");
        // 0.95 is the share itself: nobody plans with a yield of less than one in a hundred.
        if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
            throw Fault.invalid("yieldRate", "line.capacityStep.percent").asException();
        }
        return new CapacityFormula(
                number("ratePerMinute", rate.get(), "line.fault.rate"),
                whole("minutesPerShift", minutes.get(), "line.fault.minutes"),
                whole("shifts", shifts.get(), "line.fault.shifts"),
                share.movePointLeft(PERCENT_DECIMALS));
    }

    private static BigDecimal number(String field, String typed, String key) {
        return ExactDecimal.read(typed).orElseThrow(() -> Fault.invalid(field, key).asException());
    }

    private static long whole(String field, String typed, String key) {
        BigDecimal number = number(field, typed, key);
        if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(CapacityFormula.MINUTES_A_DAY)) > 0) {
            throw Fault.invalid(field, key).asException();
        }
        return number.longValueExact();
    }
}
