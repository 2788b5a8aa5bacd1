package io.maskline.approval;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The budget lines of one programme and the form that books another. FX thread only. */
public final class BudgetLinesViewModel {

    private final UiContext ui;
    private final Approvals approvals;
    private final SmallForm form;
    private final ReadOnlyObjectWrapper<List<BudgetLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private @Nullable String code;
    private Runnable onBooked = () -> {};

    final StringProperty amount;
    final StringProperty basis;
    final ObjectProperty<@Nullable LocalDate> day;
    /** Answer to the last booking, translated. */
    public final StringProperty said = new SimpleStringProperty(this, "said", "");

    public BudgetLinesViewModel(UiContext ui, Approvals approvals) {
        this.ui = ui;
        this.approvals = approvals;
        this.form = new SmallForm(ui, "amount", "basis", "day");
        this.amount = form.text("approval.field.amount");
        this.basis = form.text("approval.field.basis");
        this.day = form.choice("approval.field.day", null);
    }

    ReadOnlyObjectProperty<List<BudgetLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    SmallForm form() {
        return form;
    }

    /** Told after a line was booked. */
    public void onBooked(Runnable action) {
        this.onBooked = action;
    }

    /** Shows the lines of a programme; what was typed for another goes. */
    public void show(@Nullable String programmeCode) {
        code = programmeCode;
        said.set("");
        discard();
        load();
    }

    private void load() {
        String of = code;
        if (of == null) {
            lines.set(List.of());
            return;
        }
        ui.background().read(() -> approvals.budgetLines(of), found -> {
            if (of.equals(code)) {
                lines.set(found);
            }
        }, ui.dialogs()::fault);
    }

    /** Takes back what was typed. */
    public void discard() {
        amount.set("");
        basis.set("");
        day.set(ui.session().businessDate());
        form.state().stored();
        form.clear();
    }

    private record Booking(BigDecimal amount, String basis, LocalDate day) {}

    private record Booked(BudgetLine line, Optional<Waiting> next) {}

    /** Books what is typed; who waits and is reached now is named. */
    void book() {
        String of = code;
        if (of == null) {
            return;
        }
        Actor actor = ui.session().actor();
        form.save(this::typed, draft -> {
            BudgetLine line = approvals.bookBudget(of, draft.amount(), draft.basis(), draft.day(), actor);
            return new Booked(line, approvals.nextWaiting(of));
        }, booked -> {
            discard();
            said.set(booked.next()
                    .map(w -> ui.text("approval.budget.booked.next", Yuan.format(booked.line().amount()), w.number(), Yuan.format(w.amount())))
                    .orElseGet(() -> ui.text("approval.budget.booked", Yuan.format(booked.line().amount()))));
            load();
            onBooked.run();
        });
    }

    private Booking typed() {
        LocalDate on = day.get();
        if (on == null) {
            throw Fault.invalid("day", "approval.fault.budget.day").asException();
        }
        String text = FullWidth.narrow(amount.get()).strip();
        boolean less = text.startsWith("-") || text.startsWith("−");
        BigDecimal sum = Yuan.parse("amount", less ? text.substring(1) : text);
        return new Booking(less ? sum.negate() : sum, basis.get(), on);
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }
}
