package io.maskline.subsidy;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The applications of the firms. */
public final class Claims {

    private final ApplicationStore store;
    private final Programmes programmes;
    private final Ledger ledger;

    private Claims(ApplicationStore store, Programmes programmes, Ledger ledger) {
        this.store = store;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    static Claims open(Database database, Programmes programmes, Ledger ledger) {
        return new Claims(new ApplicationStore(database), programmes, ledger);
    }

    /** The kinds of record the ledger is to know. */
    static List<EntityType<?>> entityTypes() {
        return List.of(ApplicationStore.APPLICATIONS);
    }

    /** The kind of record whose history the screen shows. */
    public static EntityType<SubsidyApplication> applicationType() {
        return ApplicationStore.APPLICATIONS;
    }

    /** All applications in the order they came in. */
    public List<ApplicationRow> rows() {
        return store.rows();
    }

    /** The applications of one firm. */
    List<SubsidyApplication> ofFirm(UUID firm) {
        return store.ofFirm(firm).stream().map(ApplicationRow::application).toList();
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is gone */
    public ApplicationRow row(UUID id) {
        return store.row(id).orElseThrow(() -> Fault.missing("subsidy.fault.gone").asException());
    }

    /**
     * Takes in an application; both amounts follow from the rule in force.
     *
     * @throws io.maskline.platform.error.FaultException Invalid without firm, for an amount not above 0, or for a day
     *     outside the programme's time
     */
    public ApplicationRow apply(ApplicationDraft draft, Actor actor) {
        UUID firm = draft.enterpriseId();
        if (firm == null) {
            throw Fault.invalid("firm", "subsidy.fault.firm").asException();
        }
        SubsidyProgramme programme = programmes.programme(draft.programmeCode());
        Calculation calculation = PolicyRule.calculate(programmes.policy(programme), Claim.of(draft.investment(), draft.appliedOn()));
        UUID id = Ids.next();
        ledger.change(Title.of("subsidy.step.create", draft.firmName()), actor, tx -> tx.insert(
                ApplicationStore.APPLICATIONS,
                new SubsidyApplication(
                        id, 0, tx.nextNumber(ApplicationStore.APPLICATIONS), programme.id(), firm,
                        draft.investment().setScale(2, RoundingMode.UNNECESSARY),
                        calculation.applied(), calculation.approved(), programme.ruleVersion(),
                        ApplicationStatus.SUBMITTED, draft.appliedOn(), draft.remark())));
        return row(id);
    }

    /** Decides the amount the rule gives. */
    public ApplicationRow approve(ApplicationRow row, Actor actor) {
        return decide(row, ApplicationStatus.APPROVED, row.application().remark(), "subsidy.step.approve", actor);
    }

    /** @throws io.maskline.platform.error.FaultException Invalid ({@code remark}) without a reason */
    public ApplicationRow giveBack(ApplicationRow row, String reason, Actor actor) {
        if (reason.isBlank()) {
            throw Fault.invalid("remark", "subsidy.fault.reason").asException();
        }
        return decide(row, ApplicationStatus.RETURNED, reason.strip(), "subsidy.step.return", actor);
    }

    private ApplicationRow decide(ApplicationRow row, ApplicationStatus next, @Nullable String remark, String step, Actor actor) {
        SubsidyApplication application = row.application();
        if (application.status() != ApplicationStatus.SUBMITTED) {
            throw Fault.denied("subsidy.fault.decided", application.number()).asException();
        }
        ledger.change(Title.of(step, application.number(), row.firm()), actor,
                tx -> tx.update(ApplicationStore.APPLICATIONS, application.decided(next, remark)));
        return row(application.id());
    }

    /** The calculation behind a stored application: by the rule it was worked out by. */
    public Calculation trace(SubsidyApplication application) {
        return PolicyRule.calculate(programmes.policy(application.programmeId()), Claim.of(application.investment(), application.appliedOn()));
    }

    /**
     * What is typed into a new application.
     *
     * @param enterpriseId null while no firm is chosen
     * @param firmName short name of the firm, for the name of the step
     * @param investment fixed-asset investment in 元
     */
    public record ApplicationDraft(
            String programmeCode,
            @Nullable UUID enterpriseId,
            String firmName,
            BigDecimal investment,
            LocalDate appliedOn,
            @Nullable String remark) {}
}
