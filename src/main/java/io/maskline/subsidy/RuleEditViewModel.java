package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule while it is typed: the formula follows every keystroke. A draft is stored as soon as it can be
 * read; what keeps it from being published is said at its fields. FX thread only.
 */
public final class RuleEditViewModel {

    private final Programmes programmes;
    private final UiContext ui;
    private final FaultText faults;
    private final RuleWords ruleWords;
    private final RuleFieldsViewModel fields;
    private final ReadOnlyObjectWrapper<@Nullable Policy> policy = new ReadOnlyObjectWrapper<>(this, "policy");
    private final ReadOnlyObjectWrapper<@Nullable Policy> typed = new ReadOnlyObjectWrapper<>(this, "typed");
    private final ReadOnlyStringWrapper formula = new ReadOnlyStringWrapper(this, "formula", "");
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private boolean filling;

    public RuleEditViewModel(Programmes programmes, UiContext ui) {
        this.programmes = programmes;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.ruleWords = new RuleWords(ui.messages());
        this.fields = new RuleFieldsViewModel(ui);
        fields.onTyped(this::follow);
    }

    public RuleFieldsViewModel fields() {
        return fields;
    }

    /** The version as stored; null while a new programme is typed. */
    public ReadOnlyObjectProperty<@Nullable Policy> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    /** The rule as typed so far; null while something cannot be read. */
    public ReadOnlyObjectProperty<@Nullable Policy> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** The rule typed so far as arithmetic, or why it cannot be read. */
    public ReadOnlyStringProperty formulaProperty() {
        return formula.getReadOnlyProperty();
    }

    /** Set when a save was refused because somebody else changed the draft. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Published and retired versions are only read. */
    public boolean locked() {
        Policy shown = policy.get();
        return shown != null && shown.programme().state() != ProgrammeState.DRAFT;
    }

    /** The number text and formula carry: 规则 v2. */
    public String version() {
        Policy shown = policy.get();
        return ui.text("subsidy.rule-version", shown == null ? 1L : (Long) shown.programme().ruleVersion());
    }

    public void startNew() {
        show(null);
    }

    /** Shows a version as stored, or an empty form; what was typed before is gone. */
    public void show(@Nullable Policy shown) {
        filling = true;
        policy.set(shown);
        stale.set(null);
        fields.fill(shown);
        filling = false;
        follow();
    }

    private void follow() {
        if (filling) {
            return;
        }
        Fault[] first = new Fault[1];
        Policy now = fields.typed(policy.get(), fault -> first[0] = first[0] == null ? fault : first[0]);
        typed.set(now);
        formula.set(now == null ? faults.sentence(first[0]) : now.awards().isEmpty() ? ui.text("subsidy.rules.formula.none") : ruleWords.formula(now));
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Policy> done) {
        Policy shown = policy.get();
        save(shown == null ? 0 : shown.programme().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Policy> done) {
        Policy mine = policy.get();
        if (mine != null) {
            ui.background().read(
                    () -> programmes.find(mine.programme().id()).map(p -> p.programme().version()).orElse(mine.programme().version()),
                    version -> save(version, done),
                    ui.dialogs()::fault);
        }
    }

    private void save(long version, Consumer<Policy> done) {
        if (locked() || fields.state().busyProperty().get()) {
            return;
        }
        fields.clear();
        Policy now = fields.typed(policy.get(), this::tell);
        if (now != null) {
            Actor actor = ui.session().actor();
            Policy draft = new Policy(now.programme().inVersion(version), now.awards());
            write(() -> programmes.save(draft, actor), done);
        }
    }

    private void write(Callable<Policy> work, Consumer<Policy> done) {
        fields.state().setBusy(true);
        ui.background().write(
                work,
                stored -> {
                    show(stored);
                    check();
                    fields.state().setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    /**
     * Says at its fields what keeps the draft from being published.
     *
     * @return how many things that are
     */
    public int check() {
        Policy now = typed.get();
        List<Fault.Invalid> wrong = now == null || locked() ? List.of() : PolicyCheck.findings(now);
        UUID chosen = null;
        for (Fault.Invalid fault : wrong) {
            FieldMessage said = FieldMessage.warning(faults.sentence(fault));
            boolean award = fault.field().startsWith("awards.");
            // Only one award shows its fields; the first that is wrong comes to the front.
            if (award && (chosen == null || chosen.equals(at(fault.field())))) {
                fields.awards().tell(fault.field(), said);
                chosen = at(fault.field());
            } else if (!award && fields.message(fault.field()).get() == null) {
                fields.message(fault.field()).set(said);
            }
        }
        return wrong.size();
    }

    private UUID at(String field) {
        return fields.awards().awardsProperty().get().get(Integer.parseInt(field.split("\\.")[1])).id();
    }

    private void failed(Fault fault) {
        fields.state().setBusy(false);
        tell(fault);
    }

    private void tell(Fault fault) {
        FieldMessage said = FieldMessage.error(faults.sentence(fault));
        switch (fault) {
            case Fault.Invalid invalid when fields.awards().tell(invalid.field(), said) -> {}
            case Fault.Invalid invalid -> fields.message(invalid.field()).set(said);
            case Fault.Duplicate _ -> fields.message("code").set(said);
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        show(policy.get());
    }

    /** Reads the version anew, giving up what was typed. */
    public void reload() {
        Policy shown = policy.get();
        if (shown != null) {
            UUID id = shown.programme().id();
            ui.background().read(() -> programmes.find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = fields.state().changed().stream().distinct().map(ui::text).toList();
        new LeaveQuestion(ui.dialogs(), fields.state(), then -> save(_ -> then.run()), this::discard)
                .ask(ui.text("subsidy.rules.leave", changed.size()), String.join(ui.text("subsidy.rules.comma"), changed), answer);
    }
}
