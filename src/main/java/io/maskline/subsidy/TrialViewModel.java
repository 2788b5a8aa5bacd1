package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.UiContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Trying a rule on numbers (试算) before it is published: a claim made up, and what the rule as typed gives for it. FX thread only. */
public final class TrialViewModel {

    private final UiContext ui;
    private final TrialText text;
    private final CodeWords words;
    private final ObservableValue<@Nullable Policy> policy;
    private final ReadOnlyObjectWrapper<@Nullable Calculation> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyObjectWrapper<@Nullable Fault> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");

    public final ObjectProperty<@Nullable LocalDate> appliedOn = new SimpleObjectProperty<>();
    public final StringProperty investment = new SimpleStringProperty("");
    public final StringProperty invoices = new SimpleStringProperty("");
    public final StringProperty purchases = new SimpleStringProperty("");
    public final StringProperty received = new SimpleStringProperty("");
    public final StringProperty before = new SimpleStringProperty("");
    public final StringProperty interest = new SimpleStringProperty("");
    public final ObjectProperty<@Nullable LocalDate> deliveredOn = new SimpleObjectProperty<>();
    public final ObjectProperty<@Nullable LocalDate> commissionedOn = new SimpleObjectProperty<>();
    public final StringProperty dailyOutput = new SimpleStringProperty("");
    public final StringProperty allocationShare = new SimpleStringProperty("");
    public final StringProperty productClass = new SimpleStringProperty("");
    public final StringProperty proofs = new SimpleStringProperty("");

    /** @param policy the rule as typed; null while it cannot be read */
    public TrialViewModel(UiContext ui, ObservableValue<@Nullable Policy> policy) {
        this.ui = ui;
        this.policy = policy;
        this.words = new CodeWords(ui.messages());
        this.text = new TrialText(ui.messages(), ui.session()::businessDate);
        appliedOn.set(ui.session().businessDate());
        for (Property<?> field : List.of(
                appliedOn, investment, invoices, purchases, received, before, interest, deliveredOn, commissionedOn, dailyOutput, allocationShare, productClass, proofs)) {
            follow(field);
        }
        policy.subscribe(_ -> calculate());
    }

    private <T> void follow(Property<T> field) {
        field.subscribe(_ -> calculate());
    }

    /** What the claim gets; null while nothing is typed or it is refused. */
    public ReadOnlyObjectProperty<@Nullable Calculation> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why the claim gets nothing, or cannot be read; null otherwise. */
    public ReadOnlyObjectProperty<@Nullable Fault> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    private void calculate() {
        Policy rule = policy.getValue();
        Calculation found = null;
        Fault why = null;
        if (rule != null && !empty()) {
            try {
                PolicyCheck.require(rule);
                found = PolicyRule.calculate(rule, claim());
            } catch (FaultException e) {
                why = e.fault();
            }
        }
        refusal.set(why);
        result.set(found);
    }

    private boolean empty() {
        return List.of(investment, invoices, purchases, interest, dailyOutput).stream().allMatch(p -> p.get().isBlank());
    }

    /** @throws FaultException Invalid for what cannot be read */
    private Claim claim() {
        BigDecimal already = RuleReading.money("approvedBefore", before.get());
        LocalDate applied = appliedOn.get();
        return new Claim(
                applied == null ? ui.session().businessDate() : applied,
                productClass.get().isBlank() ? null : words.classCode(productClass.get()),
                deliveredOn.get(),
                commissionedOn.get(),
                RuleReading.pieces("dailyOutput", dailyOutput.get()),
                RuleReading.share("allocationShare", allocationShare.get()),
                RuleReading.money("investment", investment.get()),
                text.invoices(invoices.get()),
                text.purchases(purchases.get()),
                RuleReading.money("interest", interest.get()),
                text.received(received.get()),
                RuleReading.list(proofs.get()).stream().map(words::proofCode).collect(Collectors.toUnmodifiableSet()),
                Objects.requireNonNullElse(already, BigDecimal.ZERO.setScale(2)));
    }
}
