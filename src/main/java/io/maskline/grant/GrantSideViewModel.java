package io.maskline.grant;

import io.maskline.approval.Decision;
import io.maskline.approval.DecisionTrace;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.PolicyRule;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The application in front with its papers, and what is done with it next. FX thread only. */
public final class GrantSideViewModel {

    /** The one step of a stage that stands in the action row. */
    public enum Step {
        SUBMIT, NOTICE, SEE_NOTICE, PAY, CLAW_BACK;

        String labelKey() {
            return switch (this) {
                case SUBMIT -> "grant.do.submit";
                case NOTICE -> "grant.do.notice";
                case SEE_NOTICE -> "grant.do.see-notice";
                case PAY -> "grant.do.pay";
                case CLAW_BACK -> "grant.do.claw-back";
            };
        }
    }

    private final UiContext ui;
    private final GrantServices services;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private Consumer<GrantRow> onSubmitted = _ -> {};
    private @Nullable GrantRow wanted;

    public GrantSideViewModel(UiContext ui, GrantServices services) {
        this.ui = ui;
        this.services = services;
    }

    /** Null while no application is chosen or its papers are read. */
    public ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /** Told the application that was handed in. */
    public void onSubmitted(Consumer<GrantRow> action) {
        this.onSubmitted = action;
    }

    public void show(@Nullable GrantRow row) {
        wanted = row;
        if (row == null) {
            dossier.set(null);
            return;
        }
        ui.background().read(() -> read(row), found -> {
            if (row.equals(wanted)) {
                dossier.set(found);
            }
        }, fault -> unread(row, fault));
    }

    /** What was taken back meanwhile is no fault: the list no longer has it either. */
    private void unread(GrantRow row, Fault fault) {
        if (!(fault instanceof Fault.Missing)) {
            ui.dialogs().fault(fault);
        } else if (row.equals(wanted)) {
            dossier.set(null);
        }
    }

    private Dossier read(GrantRow row) {
        ClaimFile file = services.subsidies().claims().file(row.id());
        Policy policy = services.subsidies().claims().policy(row.application());
        Calculation trace = null;
        Fault problem = null;
        if (row.application().status() != ApplicationStatus.DRAFT) {
            try {
                trace = DecisionTrace.of(PolicyRule.calculate(policy, file.claim()), row.standing());
            } catch (FaultException e) {
                problem = e.fault();
            }
        }
        return new Dossier(row, file, policy, trace, problem, services.subsidies().claims().missing(file));
    }

    /** What is done with it next from here; null where the decision, or nobody, has it. */
    public @Nullable Step next() {
        Dossier now = dossier.get();
        return now == null ? null : switch (now.row().stage()) {
            case DRAFT, RETURNED -> Step.SUBMIT;
            case APPROVED -> Step.NOTICE;
            case NOTICED, OBJECTED -> Step.SEE_NOTICE;
            case CLEARED, PART_PAID, BANK_RETURNED -> Step.PAY;
            case TO_CLAW_BACK -> Step.CLAW_BACK;
            case SUBMITTED, REVIEWED, TO_DECIDE, WAITING, PAID, CLAWED_BACK, REVOKED -> null;
        };
    }

    /** What stands beside the next step: until when the notice runs, how much is payable or must come back. */
    public String hint() {
        Dossier now = dossier.get();
        if (now == null) {
            return "";
        }
        GrantRow row = now.row();
        return switch (row.stage()) {
            case DRAFT, RETURNED -> now.missing().isEmpty() ? "" : ui.text("grant.hint.missing", now.missing().size());
            case NOTICED -> row.notified().to() == null ? "" : ui.text("grant.hint.noticed", row.notified().to().toString());
            case OBJECTED -> ui.text("grant.hint.objected", row.notified().objections());
            case CLEARED, PART_PAID, BANK_RETURNED -> ui.text("grant.hint.payable", Yuan.format(row.amounts().payable()));
            case TO_CLAW_BACK -> ui.text("grant.hint.owed", Yuan.format(row.owedBack()));
            default -> "";
        };
    }

    /** Who did the last step, for the head. */
    public String who() {
        Dossier now = dossier.get();
        if (now == null) {
            return "";
        }
        GrantRow row = now.row();
        if (!row.lines().lines().isEmpty()) {
            Payment last = row.lines().lines().getLast();
            return ui.text("grant.who.payer", last.payer(), last.paidOn().toString());
        }
        if (!row.standing().decisions().isEmpty()) {
            Decision last = row.standing().decisions().getLast();
            return ui.text("grant.who.checker", last.checker(), last.decidedOn().toString());
        }
        String maker = row.application().maker();
        return maker == null ? row.application().appliedOn().toString() : ui.text("grant.who.maker", maker, row.application().appliedOn().toString());
    }

    /** Writes and opens the internal sheet of the application in front; {@code said} takes what became of it. */
    void print(Consumer<String> said) {
        Dossier now = dossier.get();
        if (now == null) {
            said.accept(ui.text("grant.fault.print.none"));
        } else {
            services.papers().printer().sheet(ui, now, said);
        }
    }

    /** Hands a stored draft in. */
    public void submit() {
        Dossier now = dossier.get();
        if (now == null || busy.get() || next() != Step.SUBMIT) {
            return;
        }
        Actor actor = ui.session().actor();
        UUID id = now.row().id();
        busy.set(true);
        ui.background().write(() -> {
            services.subsidies().claims().submit(now.file(), actor);
            return services.grants().row(id, actor.businessDate());
        }, stored -> {
            busy.set(false);
            onSubmitted.accept(stored);
        }, fault -> {
            busy.set(false);
            ui.dialogs().fault(fault);
        });
    }
}
