package io.maskline.subsidy;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** An application while it is typed: the calculation follows every keystroke, and nothing typed is lost. FX thread only. */
public final class ClaimFormViewModel {

    private static final int MOST_FOUND = 8;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final List<String> HEADS = List.of(
            "appliedOn", "investment", "deliveredOn", "commissionedOn", "dailyOutput", "allocationShare", "interest", "remark");

    private final Subsidies subsidies;
    private final Enterprises enterprises;
    private final UiContext ui;
    private final ClaimTexts texts;
    private final EditState state = new EditState();

    public final ObservableList<Policy> policies = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Policy> policy = new SimpleObjectProperty<>(this, "policy");
    public final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>(this, "firm");
    public final ObjectProperty<@Nullable String> productClass = new SimpleObjectProperty<>(this, "productClass");
    public final ObjectProperty<Set<String>> proofs = new SimpleObjectProperty<>(this, "proofs", Set.of());
    public final ObjectProperty<List<ClaimEvidence>> evidence = new SimpleObjectProperty<>(this, "evidence", List.of());
    /** What is said at fields and in lists. */
    public final ClaimMessagesViewModel messages;

    private final Map<String, StringProperty> heads = new LinkedHashMap<>();
    private final Map<ClaimList, ClaimRowsViewModel> lists = new EnumMap<>(ClaimList.class);
    private final ReadOnlyObjectWrapper<AskedFacts> asked = new ReadOnlyObjectWrapper<>(this, "asked", AskedFacts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Calculation> calculation = new ReadOnlyObjectWrapper<>(this, "calculation");
    private final ReadOnlyObjectWrapper<@Nullable Fault> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyObjectWrapper<List<MissingDocuments.Missing>> missing = new ReadOnlyObjectWrapper<>(this, "missing", List.of());
    private final ReadOnlyObjectWrapper<@Nullable ClaimFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private BigDecimal approvedBefore = NOTHING;
    private boolean filling;
    private Consumer<ClaimFile> onStored = _ -> {};

    public ClaimFormViewModel(Subsidies subsidies, Enterprises enterprises, UiContext ui) {
        this.subsidies = subsidies;
        this.enterprises = enterprises;
        this.ui = ui;
        this.texts = new ClaimTexts(ui.messages());
        this.messages = new ClaimMessagesViewModel(ui.messages());
        state.track("subsidy.field.firm", firm);
        state.track("subsidy.programme.entity", policy);
        state.track("claim.field.product-class", productClass);
        state.track("claim.field.proofs", proofs);
        state.track("claim.evidence.entity", evidence);
        for (String head : HEADS) {
            StringProperty text = new SimpleStringProperty(this, head, "");
            heads.put(head, text);
            state.track(ClaimMessagesViewModel.labelKey(head), text);
            follow(text);
        }
        for (ClaimList list : ClaimList.values()) {
            ClaimRowsViewModel rows = new ClaimRowsViewModel(list, ui.messages());
            lists.put(list, rows);
            state.track(list.titleKey(), rows.rowsProperty());
            follow(rows.rowsProperty());
        }
        List.of(productClass, proofs, evidence).forEach(this::follow);
        policy.subscribe(this::ruleChosen);
        firm.subscribe(this::whoChosen);
    }

    /** Told each value: an invalidation is told only once until someone reads the field. */
    private <T> void follow(Property<T> field) {
        field.subscribe(_ -> calculate());
    }

    public EditState state() {
        return state;
    }

    /** The text of a field: appliedOn, investment, deliveredOn, commissionedOn, dailyOutput, allocationShare, interest, remark. */
    public StringProperty head(String field) {
        return Objects.requireNonNull(heads.get(field), field);
    }

    public ClaimRowsViewModel rows(ClaimList list) {
        return Objects.requireNonNull(lists.get(list));
    }

    /** What the programme chosen asks for. */
    public ReadOnlyObjectProperty<AskedFacts> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What the programme gives for what is typed so far; null while it gives nothing. */
    public ReadOnlyObjectProperty<@Nullable Calculation> calculationProperty() {
        return calculation.getReadOnlyProperty();
    }

    /** Why there is no calculation; null while there is one, or nothing to calculate. */
    public ReadOnlyObjectProperty<@Nullable Fault> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What is missing of the documents the programme asks for. */
    public ReadOnlyObjectProperty<List<MissingDocuments.Missing>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The application as stored; null while a new one is typed. */
    public ReadOnlyObjectProperty<@Nullable ClaimFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Told what was stored, as a draft or handed in. */
    public void onStored(Consumer<ClaimFile> action) {
        onStored = action;
    }

    /** Empties the form; the programme of that code is chosen, or the first. */
    public void start(@Nullable String programmeCode) {
        withPolicies(() -> {
            file.set(null);
            fill(ClaimParts.NONE, Map.of("appliedOn", ui.session().businessDate().toString()), ClaimFacts.NONE, null);
            policy.set(policies.stream().filter(p -> p.programme().code().equals(programmeCode)).findFirst().orElse(policies.isEmpty() ? null : policies.getFirst()));
            state.stored();
        });
    }

    /** Opens a draft, or what was given back. */
    public void edit(ClaimFile stored) {
        withPolicies(() -> {
            show(stored);
            state.stored();
        });
    }

    private record Read(List<Policy> policies, @Nullable Policy own, @Nullable Enterprise firm) {}

    /** Reads the published programmes, then goes on. */
    private void withPolicies(Runnable then) {
        ui.background().read(() -> subsidies.programmes().policies(), found -> {
            if (!policies.equals(found)) {
                policies.setAll(found);
            }
            then.run();
        }, ui.dialogs()::fault);
    }

    private void show(ClaimFile stored) {
        file.set(stored);
        ClaimDraft draft = stored.draft();
        ui.background().read(
                () -> new Read(List.of(), subsidies.claims().policy(stored.application()), enterprises.find(stored.application().enterpriseId()).orElse(null)),
                found -> {
                    Policy own = found.own();
                    if (own != null && !policies.contains(own)) {
                        policies.addFirst(own);
                    }
                    fill(stored.parts(), texts.heads(draft), draft.facts(), found.firm());
                    policy.set(own);
                    state.stored();
                    calculate();
                },
                ui.dialogs()::fault);
    }

    private void fill(ClaimParts parts, Map<String, String> texts, ClaimFacts facts, @Nullable Enterprise of) {
        filling = true;
        firm.set(of);
        heads.forEach((field, text) -> text.set(texts.getOrDefault(field, "")));
        productClass.set(facts.productClass());
        proofs.set(facts.proofs());
        evidence.set(parts.evidence());
        this.texts.lists(parts).forEach((list, rows) -> rows(list).show(rows));
        filling = false;
        messages.clear();
        calculate();
    }

    /** Firms found by name, pinyin initials, code or phone; called off the FX thread. */
    public List<Enterprise> searchFirms(String typed) {
        return enterprises.search(typed, MOST_FOUND);
    }

    private void ruleChosen() {
        Policy chosen = policy.get();
        asked.set(chosen == null ? AskedFacts.NONE : AskedFacts.of(chosen));
        whoChosen();
    }

    /** What the firm has had before counts within its cap, so it is read anew for another firm or programme. */
    private void whoChosen() {
        Enterprise of = firm.get();
        Policy by = policy.get();
        approvedBefore = NOTHING;
        calculate();
        if (of != null && by != null) {
            UUID except = file.get() == null ? null : file.get().application().id();
            ui.background().read(() -> subsidies.claims().approvedBefore(by.programme().code(), of.id(), except), sum -> {
                if (of.equals(firm.get()) && by.equals(policy.get())) {
                    approvedBefore = sum;
                    calculate();
                }
            }, ui.dialogs()::fault);
        }
    }

    /** Whether something the programme wants proved is proved. */
    public void prove(String proof, boolean proved) {
        Set<String> all = new TreeSet<>(proofs.get());
        if (proved) {
            all.add(proof);
        } else {
            all.remove(proof);
        }
        proofs.set(Set.copyOf(all));
    }

    /** Whether a document is 已交 and its original checked. */
    public void tick(String document, boolean handedIn, boolean original) {
        evidence.set(ClaimEvidence.ticked(evidence.get(), document, handedIn, original));
    }

    private void calculate() {
        Policy by = policy.get();
        if (filling) {
            return;
        }
        ClaimReading reading = read();
        Map<String, Fault> problems = new LinkedHashMap<>(reading.problems());
        check(() -> ClaimChecks.require(reading.draft(), ui.session().businessDate())).ifPresent(f -> problems.putIfAbsent(ClaimMessagesViewModel.field(f), f));
        messages.show(problems);
        calculation.set(null);
        refusal.set(null);
        missing.set(by == null ? List.of() : MissingDocuments.of(by.programme().documents(), reading.draft().parts()));
        if (by != null && worthCounting(reading.draft())) {
            check(() -> calculation.set(Claims.preview(by, reading.draft(), approvedBefore))).ifPresent(refusal::set);
        }
        ClaimDraft counted = reading.draft().with(reading.draft().parts().countable());
        BigDecimal invested = counted.invested();
        if (invested != null && invested.signum() > 0) {
            messages.understood("investment", "subsidy.understood", Yuan.format(invested));
        }
    }

    private static boolean worthCounting(ClaimDraft draft) {
        ClaimParts parts = draft.parts().countable();
        return draft.investment() != null || !parts.invoices().isEmpty() || !parts.purchases().isEmpty() || draft.facts().interest() != null
                || draft.facts().dailyOutput() != null;
    }

    private static Optional<Fault> check(Runnable rule) {
        try {
            rule.run();
            return Optional.empty();
        } catch (FaultException e) {
            return Optional.of(e.fault());
        }
    }

    private ClaimReading read() {
        Policy by = policy.get();
        return new ClaimReading(
                new ClaimTyped(
                        by == null ? new UUID(0, 0) : by.programme().id(), firm.get() == null ? null : firm.get().id(), productClass.get(),
                        heads.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Objects.requireNonNullElse(e.getValue().get(), ""))),
                        proofs.get(),
                        lists.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().rowsProperty().get())),
                        evidence.get()),
                ui.messages(), ui.session().businessDate());
    }

    /** Keeps what is typed as a draft; {@code done} runs once it is stored, never otherwise. */
    public void save(Runnable done) {
        Actor actor = ui.session().actor();
        ClaimFile before = file.get();
        store(draft -> subsidies.claims().save(before, draft, actor), done);
    }

    /** Hands the application in. */
    public void submit(Runnable done) {
        Actor actor = ui.session().actor();
        ClaimFile before = file.get();
        store(draft -> subsidies.claims().submit(before, draft, actor), done);
    }

    private void store(Function<ClaimDraft, ClaimFile> work, Runnable done) {
        if (state.busyProperty().get()) {
            return;
        }
        calculate();
        ClaimReading reading = read();
        if (policy.get() == null) {
            failed(Fault.invalid("programme", "claim.fault.programme"));
            return;
        }
        if (!reading.problems().isEmpty()) {
            messages.failed(reading.problems().values().iterator().next());
            return;
        }
        state.setBusy(true);
        ui.background().write(() -> work.apply(reading.draft()), stored -> {
            state.stored();
            show(stored);
            state.setBusy(false);
            onStored.accept(stored);
            done.run();
        }, this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        if (!messages.failed(fault)) {
            ui.dialogs().fault(fault);
        }
    }

    /** Puts back what is stored. */
    public void discard() {
        state.revert();
        messages.clear();
        calculate();
    }

    /** Asks before what is typed is left. */
    public void mayLeave(Consumer<Boolean> answer) {
        String what = firm.get() == null ? ui.text("subsidy.entity") : firm.get().shortName();
        String detail = state.changed().stream().map(ui::text).distinct().collect(Collectors.joining(ui.text("claim.and")));
        new LeaveQuestion(ui.dialogs(), state, this::save, this::discard).ask(ui.text("claim.leave", what, state.changed().size()), detail, answer);
    }
}
