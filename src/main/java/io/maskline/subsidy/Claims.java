package io.maskline.subsidy;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.subsidy.ClaimWriter.Worked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The applications of the firms with the papers behind them: written as a draft, handed in, given back and handed in
 * again. What is decided about them is stored through {@link #decided} alone. Not for the FX thread.
 */
public final class Claims {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final ApplicationStore store;
    private final Programmes programmes;
    private final Ledger ledger;
    private volatile ApprovedBefore decisions = SubsidyApplication::approved;

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
        return List.of(
                ApplicationStore.APPLICATIONS, ClaimPartStore.INVOICES, ClaimPartStore.MACHINES, ClaimPartStore.PURCHASES, ClaimPartStore.RECEIVED, ClaimPartStore.EVIDENCE);
    }

    /** The kind of record whose history the screen shows. */
    public static EntityType<SubsidyApplication> applicationType() {
        return ApplicationStore.APPLICATIONS;
    }

    /** Who keeps the decisions says from now on what an approved application counts for. */
    public void countBy(ApprovedBefore keeper) {
        decisions = keeper;
    }

    /** All applications in the order they came in. */
    public List<ApplicationRow> rows() {
        return store.rows();
    }

    /** The applications of one firm. */
    public List<SubsidyApplication> ofFirm(UUID firm) {
        return store.ofFirm(firm).stream().map(ApplicationRow::application).toList();
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is gone */
    public ApplicationRow row(UUID id) {
        return store.row(id).orElseThrow(Claims::gone);
    }

    /** The application with its papers; Missing when it is gone. */
    public ClaimFile file(UUID id) {
        return store.file(id).orElseThrow(Claims::gone);
    }

    /** Every application with its papers, in the order they came in. */
    public List<ClaimFile> files() {
        return store.files();
    }

    /** What the programme has approved the firm already, over all versions of its rule, without {@code except}; in 元. */
    public BigDecimal approvedBefore(String programmeCode, UUID firm, @Nullable UUID except) {
        return store.approved(programmeCode, firm).stream().filter(a -> !a.id().equals(except)).map(decisions::net).reduce(NOTHING, BigDecimal::add);
    }

    /** As {@link #approvedBefore(String, UUID, UUID)} for a stored application, which itself does not count. */
    public BigDecimal approvedBefore(SubsidyApplication application) {
        return approvedBefore(programmes.policy(application.programmeId()).programme().code(), application.enterpriseId(), application.id());
    }

    /** The rule an application was worked out by. */
    public Policy policy(SubsidyApplication application) {
        return programmes.policy(application.programmeId());
    }

    /** What is missing of the papers the programme asks for. */
    public List<MissingDocuments.Missing> missing(ClaimFile file) {
        return MissingDocuments.of(policy(file.application()).programme().documents(), file.parts());
    }

    /**
     * Keeps what is typed, half filled or not, without handing it in. What was given back stays given back.
     *
     * @param before as it was read; null for a new one
     * @throws io.maskline.platform.error.FaultException Invalid without firm, at what cannot be and at a paper that stands in
     *     another application; Denied once it is handed in; Stale when it was changed since it was read
     */
    public ClaimFile save(@Nullable ClaimFile before, ClaimDraft draft, Actor actor) {
        String firm = firm(draft);
        ClaimChecks.require(draft, actor.businessDate());
        requireOpen(before);
        long rule = programmes.policy(draft.programmeId()).programme().ruleVersion();
        Title title = before == null ? Title.of("claim.step.draft", firm) : Title.of("claim.step.save", before.application().number(), firm);
        return file(ledger.change(title, actor, tx -> ClaimWriter.put(tx, before, draft, rule, null, actor)));
    }

    /**
     * Hands an application in; both amounts follow from the rule, and who does it is its maker.
     *
     * @param before as it was read; null for a new one
     * @throws io.maskline.platform.error.FaultException as {@link #save}, and for what is not complete or what the programme is
     *     not for
     */
    public ClaimFile submit(@Nullable ClaimFile before, ClaimDraft draft, Actor actor) {
        String firm = firm(draft);
        ClaimChecks.require(draft, actor.businessDate());
        ClaimChecks.requireComplete(draft);
        requireOpen(before);
        Policy policy = programmes.policy(draft.programmeId());
        requirePublished(policy.programme());
        BigDecimal earlier = approvedBefore(policy.programme().code(), requireFirm(draft), before == null ? null : before.application().id());
        Worked worked = new Worked(PolicyRule.calculate(policy, draft.claim(earlier)), earlier);
        Title title = before == null || before.application().status() == ApplicationStatus.DRAFT
                ? Title.of("subsidy.step.create", firm)
                : Title.of("claim.step.resubmit", before.application().number(), firm);
        return file(ledger.change(title, actor, tx -> ClaimWriter.put(tx, before, draft, policy.programme().ruleVersion(), worked, actor)));
    }

    /** Hands a stored draft in as it is. */
    public ClaimFile submit(ClaimFile stored, Actor actor) {
        return submit(stored, stored.draft(), actor);
    }

    /** Hands in an application for an investment alone, by the rule of that code in force. */
    public ApplicationRow apply(String programmeCode, UUID firm, BigDecimal investment, LocalDate appliedOn, Actor actor) {
        ClaimDraft draft = ClaimDraft.of(programmes.programme(programmeCode, appliedOn).id(), firm, investment, appliedOn);
        return row(submit(null, draft, actor).application().id());
    }

    /**
     * Gives an application back to the firm to be completed (退回补件).
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code remark}) without a reason, Denied once it is decided
     */
    public ApplicationRow giveBack(ApplicationRow row, String reason, Actor actor) {
        if (reason.isBlank()) {
            throw Fault.invalid("remark", "subsidy.fault.reason").asException();
        }
        FieldRules.atMost("remark", reason.strip(), 1000);
        SubsidyApplication application = row.application();
        requireSubmitted(application);
        ledger.change(Title.of("subsidy.step.return", application.number(), row.firm()), actor,
                tx -> tx.update(ApplicationStore.APPLICATIONS, application.returned(reason.strip())));
        return row(application.id());
    }

    /** Takes a draft that was never handed in to the bin. */
    public void remove(SubsidyApplication draft, Actor actor) {
        if (draft.status() != ApplicationStatus.DRAFT) {
            throw Fault.denied("claim.fault.not-draft", draft.number()).asException();
        }
        ledger.change(Title.of("claim.step.remove", draft.number()), actor, tx -> {
            tx.delete(ApplicationStore.APPLICATIONS, draft.id(), draft.version());
            return draft.id();
        });
    }

    /**
     * Ticks documents and machines of an application that is handed in, while nothing is decided: what was handed in late,
     * which originals were held beside, which machines were seen.
     *
     * @param machines with what was seen; their serials and models stay as stored
     * @throws io.maskline.platform.error.FaultException Invalid at what cannot be, Denied once it is decided, Stale when it was
     *     changed since it was read
     */
    public ClaimFile prove(ClaimFile file, List<ClaimMachine> machines, List<ClaimEvidence> evidence, Actor actor) {
        SubsidyApplication application = file.application();
        requireUndecided(application);
        ClaimParts typed = file.parts().proved(machines, ClaimWriter.evidence(evidence, file.evidence(), application.id(), actor));
        ClaimChecks.require(file.draft().with(typed), actor.businessDate());
        ledger.change(Title.of("claim.step.prove", application.number()), actor, tx -> {
            if (!typed.equals(file.parts())) {
                tx.touch(ApplicationStore.APPLICATIONS, application.id(), application.version());
                ClaimStore.put(tx, file.parts(), typed);
            }
            return application.id();
        });
        return file(application.id());
    }

    /**
     * Stores what was decided about an application, inside the change that decides it. Papers that came back into two
     * applications meanwhile (by an undo, from the bin) are noticed here once more.
     *
     * @param read as it was read; refused as Stale when it was changed since
     * @param approved what it gets, in 元
     * @param approvedBefore what the firm had from the programme before
     * @throws io.maskline.platform.error.FaultException Denied for what was never handed in, Invalid for a paper that stands in
     *     another application
     */
    public SubsidyApplication decided(LedgerTx tx, SubsidyApplication read, ApplicationStatus next, BigDecimal approved, BigDecimal approvedBefore) {
        if (read.status().open()) {
            throw Fault.denied("claim.fault.not-submitted", read.number()).asException();
        }
        if (next.holdsPapers()) {
            ClaimWriter.requireFree(tx, read.id(), ClaimStore.parts(tx, read.id()));
        }
        return tx.update(ApplicationStore.APPLICATIONS, read.decided(next, approved, approvedBefore));
    }

    /** The calculation behind a stored application: by the rule it was worked out by. */
    public Calculation trace(SubsidyApplication application) {
        return PolicyRule.calculate(policy(application), file(application.id()).claim());
    }

    /** What a claim would get now, without storing anything; rows that cannot be counted yet are left out. */
    static Calculation preview(Policy policy, ClaimDraft draft, BigDecimal approvedBefore) {
        return PolicyRule.calculate(policy, draft.with(draft.parts().countable()).claim(approvedBefore));
    }

    private static void requirePublished(SubsidyProgramme rule) {
        if (rule.state() != ProgrammeState.PUBLISHED) {
            throw Fault.denied("claim.fault.rule", rule.name(), rule.ruleVersion(), rule.state().labelKey()).asException();
        }
    }

    private static void requireOpen(@Nullable ClaimFile before) {
        if (before != null && !before.application().status().open()) {
            throw Fault.denied("claim.fault.submitted", before.application().number()).asException();
        }
    }

    private static void requireSubmitted(SubsidyApplication application) {
        if (application.status() != ApplicationStatus.SUBMITTED) {
            throw Fault.denied("subsidy.fault.decided", application.number()).asException();
        }
    }

    private static void requireUndecided(SubsidyApplication application) {
        if (application.status() == ApplicationStatus.APPROVED || application.status() == ApplicationStatus.REVOKED) {
            throw Fault.denied("subsidy.fault.decided", application.number()).asException();
        }
    }

    private static UUID requireFirm(ClaimDraft draft) {
        UUID firm = draft.enterpriseId();
        if (firm == null) {
            throw Fault.invalid("firm", "subsidy.fault.firm").asException();
        }
        return firm;
    }

    private String firm(ClaimDraft draft) {
        return store.firm(requireFirm(draft)).orElseThrow(() -> Fault.invalid("firm", "subsidy.fault.firm").asException());
    }

    private static RuntimeException gone() {
        return Fault.missing("subsidy.fault.gone").asException();
    }
}
