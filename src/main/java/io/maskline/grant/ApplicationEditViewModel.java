package io.maskline.grant;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Claim;
import io.maskline.subsidy.ClaimDraft;
import io.maskline.subsidy.ClaimFacts;
import io.maskline.subsidy.ClaimParts;
import io.maskline.subsidy.Claims;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.PolicyRule;
import io.maskline.subsidy.Subsidies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new application while it is typed: the calculation follows every keystroke. */
public final class ApplicationEditViewModel {

    private static final int MOST_FOUND = 8;

    private final Subsidies subsidies;
    private final Enterprises enterprises;
    private final UiContext ui;
    private final FaultText faults;

    public final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>(this, "firm");
    public final ObjectProperty<@Nullable FieldMessage> firmMessage = new SimpleObjectProperty<>(this, "firmMessage");
    public final StringProperty investment = new SimpleStringProperty(this, "investment", "");
    public final ObjectProperty<@Nullable FieldMessage> investmentMessage = new SimpleObjectProperty<>(this, "investmentMessage");
    public final ObjectProperty<@Nullable LocalDate> appliedOn = new SimpleObjectProperty<>(this, "appliedOn");
    public final ObjectProperty<@Nullable FieldMessage> appliedOnMessage = new SimpleObjectProperty<>(this, "appliedOnMessage");
    public final StringProperty remark = new SimpleStringProperty(this, "remark", "");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    /** What stands in the way of the whole form, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");

    private final ReadOnlyObjectWrapper<@Nullable Calculation> trace = new ReadOnlyObjectWrapper<>(this, "trace");
    private @Nullable Policy policy;
    private Consumer<ApplicationRow> onCreated = _ -> {};

    public ApplicationEditViewModel(Subsidies subsidies, Enterprises enterprises, UiContext ui) {
        this.subsidies = subsidies;
        this.enterprises = enterprises;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        investment.subscribe(this::calculate);
    }

    public void onCreated(Consumer<ApplicationRow> action) {
        this.onCreated = action;
    }

    /** What the amount typed so far gives; null while it is none. */
    public ReadOnlyObjectProperty<@Nullable Calculation> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** Empties the form for a programme. */
    public void start(@Nullable Policy chosen) {
        policy = chosen;
        firm.set(null);
        investment.set("");
        appliedOn.set(ui.session().businessDate());
        remark.set("");
        clearMessages();
    }

    public boolean dirty() {
        return firm.get() != null || !investment.get().isBlank() || !remark.get().isBlank();
    }

    /** Firms found by name, pinyin initials, code or phone; called off the FX thread. */
    public List<Enterprise> searchFirms(String typed) {
        return enterprises.search(typed, MOST_FOUND);
    }

    private void calculate() {
        Policy by = policy;
        trace.set(null);
        investmentMessage.set(null);
        if (by == null || investment.get().isBlank()) {
            return;
        }
        try {
            BigDecimal yuan = Yuan.parse("investment", investment.get());
            trace.set(PolicyRule.calculate(by, Claim.of(yuan, appliedDay())));
            investmentMessage.set(FieldMessage.info(ui.text("subsidy.understood", Yuan.format(yuan))));
        } catch (FaultException e) {
            investmentMessage.set(FieldMessage.error(faults.sentence(e.fault())));
        }
    }

    public void save() {
        clearMessages();
        Policy by = policy;
        if (by == null || busy.get()) {
            return;
        }
        Enterprise of = firm.get();
        if (of == null) {
            firmMessage.set(FieldMessage.error(ui.text("subsidy.fault.firm")));
        }
        calculate();
        if (trace.get() == null && investment.get().isBlank()) {
            investmentMessage.set(FieldMessage.error(ui.text("subsidy.fault.investment.none")));
        }
        if (of == null || trace.get() == null) {
            return;
        }
        ClaimDraft draft = new ClaimDraft(
                by.programme().id(), of.id(), appliedDay(), Yuan.parse("investment", investment.get()), ClaimFacts.NONE, remark.get(), ClaimParts.NONE);
        Actor actor = ui.session().actor();
        busy.set(true);
        ui.background().write(() -> subsidies.claims().row(subsidies.claims().submit(null, draft, actor).application().id()), stored -> {
            busy.set(false);
            onCreated.accept(stored);
        }, this::failed);
    }

    private LocalDate appliedDay() {
        return appliedOn.get() == null ? ui.session().businessDate() : appliedOn.get();
    }

    private void clearMessages() {
        message.set("");
        firmMessage.set(null);
        appliedOnMessage.set(null);
    }

    private void failed(Fault fault) {
        busy.set(false);
        String sentence = faults.sentence(fault);
        if (fault instanceof Fault.Invalid invalid && invalid.field().equals("appliedOn")) {
            appliedOnMessage.set(FieldMessage.error(sentence));
        } else {
            message.set(sentence);
        }
    }
}
