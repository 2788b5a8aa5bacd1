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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subsidies for capacity: programmes, what a firm gets by them, and the applications. */
public final class Subsidies {

    private final SubsidyStore store;
    private final Ledger ledger;

    private Subsidies(SubsidyStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static Subsidies open(Database database, Ledger ledger) {
        return new Subsidies(new SubsidyStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(SubsidyStore.PROGRAMMES, SubsidyStore.AWARDS, SubsidyStore.APPLICATIONS);
    }

    /** The kind of record whose history the screen shows. */
    static EntityType<SubsidyApplication> applicationType() {
        return SubsidyStore.APPLICATIONS;
    }

    /** Puts the delivered programmes into the ledger, in one step that undo does not reach; returns how many were new. */
    public int seed(Actor actor) {
        List<SubsidyProgramme> delivered = ProgrammeCatalogue.delivered().stream().map(Policy::programme).toList();
        return ledger.deliver(
                Title.of("subsidy.step.seed"), actor, tx -> SubsidyStore.insertMissing(tx, delivered, ProgrammeCatalogue.awards(delivered)));
    }

    public List<SubsidyProgramme> programmes() {
        return store.programmes();
    }

    /**
     * The programme of that code, in capitals or not.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such programme
     */
    public SubsidyProgramme programme(String code) {
        return store.programme(code).orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    /** Every programme with its rule. */
    public List<Policy> policies() {
        return programmes().stream().map(this::policy).toList();
    }

    /** A programme with its rule. */
    public Policy policy(SubsidyProgramme programme) {
        return new Policy(programme, store.awards(programme.id()));
    }

    /** The programmes as delivered with the program, to be asked without a ledger. */
    public static List<Policy> delivered() {
        return ProgrammeCatalogue.delivered();
    }

    /**
     * A programme as delivered with the program, to be asked without a ledger; its latest rule when there are several.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such programme
     */
    public static Policy delivered(String code) {
        return delivered().stream()
                .filter(p -> p.programme().code().equalsIgnoreCase(code))
                .max(Comparator.comparingLong(p -> p.programme().ruleVersion()))
                .orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    /**
     * Works out what a claim gets, without storing anything.
     *
     * @throws io.maskline.platform.error.FaultException Missing for an unknown programme, Invalid or Denied for a claim it is
     *     not for
     */
    public Calculation calc(String programmeCode, Claim claim) {
        return PolicyRule.calculate(policy(programme(programmeCode)), claim);
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
        SubsidyProgramme programme = programme(draft.programmeCode());
        Calculation calculation = PolicyRule.calculate(policy(programme), Claim.of(draft.investment(), draft.appliedOn()));
        UUID id = Ids.next();
        ledger.change(Title.of("subsidy.step.create", draft.firmName()), actor, tx -> tx.insert(
                SubsidyStore.APPLICATIONS,
                new SubsidyApplication(
                        id, 0, tx.nextNumber(SubsidyStore.APPLICATIONS), programme.id(), firm,
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
                tx -> tx.update(SubsidyStore.APPLICATIONS, application.decided(next, remark)));
        return row(application.id());
    }

    /** The calculation behind a stored application: by the rule it was worked out by. */
    public Calculation trace(SubsidyApplication application) {
        SubsidyProgramme programme = store.programme(application.programmeId())
                .orElseThrow(() -> Fault.missing("subsidy.fault.gone").asException());
        return PolicyRule.calculate(policy(programme), Claim.of(application.investment(), application.appliedOn()));
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
