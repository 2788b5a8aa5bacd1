package io.maskline.approval;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.PolicyRule;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Joint review, decisions and budgets. A signature is sealed: undo stops at it, and only another line takes it back. Each
 * decision reads claim, opinions and budget inside the change that writes it, so two never pass on the same money. Not for
 * the FX thread.
 */
public final class Approvals {

    private final ApprovalStore store;
    private final Ledger ledger;
    private final Subsidies subsidies;
    private final Budgets budgets;
    private final PaidSums paid;

    private Approvals(ApprovalStore store, Ledger ledger, Subsidies subsidies, PaidSums paid) {
        this.store = store;
        this.ledger = ledger;
        this.subsidies = subsidies;
        this.budgets = new Budgets(store, ledger, subsidies.programmes());
        this.paid = paid;
    }

    /** @param paid what was paid of a claim; no approval goes below it */
    public static Approvals open(Database database, Ledger ledger, Subsidies subsidies, PaidSums paid) {
        return new Approvals(new ApprovalStore(database), ledger, subsidies, paid);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(ApprovalStore.REVIEWS, ApprovalStore.DECISIONS, ApprovalStore.BUDGET_LINES);
    }

    /** Where a claim stands. */
    public Standing standing(UUID application) {
        BudgetBook book = budgets.book(code(subsidies.claims().row(application).application()));
        return Standings.of(claim(book, application), book, store.reviews(application));
    }

    /** Where every claim stands. */
    public Map<UUID, Standing> standings() {
        Map<UUID, List<Review>> reviews = store.reviews();
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        for (BudgetBook book : budgets.books().values()) {
            book.cases().forEach(c -> standings.put(c.application(), Standings.of(c, book, reviews.getOrDefault(c.application(), List.of()))));
        }
        return standings;
    }

    /** @throws io.maskline.platform.error.FaultException Missing for an unknown programme */
    public Budget budget(String programmeCode) {
        return budgets.book(programmeCode).budget();
    }

    /** Of every programme, in the order of their codes. */
    public List<Budget> budgets() {
        return budgets.books().values().stream().map(BudgetBook::budget).sorted(Comparator.comparing(Budget::code)).toList();
    }

    /** The lines booked since the rule, the first one first. */
    public List<BudgetLine> budgetLines(String programmeCode) {
        return budgets.lines(programmeCode);
    }

    /**
     * Adds to the budget of a programme, or takes from it.
     *
     * @param amount 元 with a sign
     * @param basis the paper it follows from
     * @throws io.maskline.platform.error.FaultException Invalid ({@code amount}, {@code basis}) for 0, without a basis, or
     *     when less would be left than is approved
     */
    public BudgetLine bookBudget(String programmeCode, BigDecimal amount, String basis, LocalDate day, Actor decidedBy) {
        return budgets.add(programmeCode, amount, basis, day, decidedBy);
    }

    /** Who waits for budget, in the order of approval. */
    public List<Waiting> waiting(String programmeCode) {
        return Budgets.waiting(budgets.book(programmeCode));
    }

    /** The first that waits, once the budget reaches for it; nobody is passed over. */
    public Optional<Waiting> nextWaiting(String programmeCode) {
        return waiting(programmeCode).stream().findFirst().filter(Waiting::fits);
    }

    /** After how many more approvals the budget is overrun; empty when all claims handed in fit. */
    public Optional<Outlook> outlook(String programmeCode) {
        return Budgets.outlook(budgets.book(programmeCode));
    }

    /**
     * What approving the claim now would give and take.
     *
     * @throws io.maskline.platform.error.FaultException Invalid or Denied for a claim its programme is not for
     */
    public BudgetCheck check(SubsidyApplication application) {
        ClaimFile file = subsidies.claims().file(application.id());
        Policy policy = subsidies.programmes().policy(application.programmeId());
        BudgetBook book = budgets.book(policy.programme().code());
        Calculation calculation = calculation(policy, file, book);
        Case ahead = book.ahead(application.id());
        return new BudgetCheck(calculation, book.available(), book.shortfall(calculation.approved()), ahead == null ? null : ahead.number());
    }

    /** The rule, with what the programme has approved the firm by other claims. */
    private static Calculation calculation(Policy policy, ClaimFile file, BudgetBook book) {
        SubsidyApplication application = file.application();
        return PolicyRule.calculate(policy, file.claim(book.approvedBefore(application.enterpriseId(), application.id())));
    }

    /** As {@link #review(SubsidyApplication, Side, boolean, String, Actor)}, on the claim as it is stored now. */
    public Standing review(UUID application, Side side, boolean agreed, @Nullable String opinion, Actor reviewer) {
        return review(current(application), side, agreed, opinion, reviewer);
    }

    /**
     * Signs the opinion of one department on a claim.
     *
     * @param seen the claim as it was looked at
     * @throws io.maskline.platform.error.FaultException Denied for the maker, for who signed for the other department, or when
     *     the claim is not under review any more; Invalid ({@code opinion}) for a disagreement without words
     */
    public Standing review(SubsidyApplication seen, Side side, boolean agreed, @Nullable String opinion, Actor reviewer) {
        DecisionRule.requireOther(seen.maker(), reviewer.operator(), seen.number());
        if (!agreed && (opinion == null || opinion.isBlank())) {
            throw Fault.invalid("opinion", "approval.fault.opinion").asException();
        }
        ledger.seal(Title.of("approval.step.review", seen.number()), reviewer, tx -> {
            Case claim = claim(budgets.book(tx, code(seen)), seen.id());
            requireUnchanged(seen, claim);
            if (claim.status() != ApplicationStatus.SUBMITTED) {
                throw Fault.denied("approval.fault.state", claim.number(), claim.status().labelKey()).asException();
            }
            DecisionRule.requireOtherSide(Standings.counting(claim, ApprovalStore.reviews(tx, seen.id())), side, reviewer.operator());
            return tx.insert(ApprovalStore.REVIEWS, new Review(
                    Ids.next(), 0, seen.id(), claim.version(), side, agreed, opinion == null || opinion.isBlank() ? null : opinion.strip(),
                    reviewer.businessDate(), reviewer.operator(), reviewer.department()));
        });
        return standing(seen.id());
    }

    /** Approves what the rule gives, within the budget. */
    public Standing approve(UUID application, Actor checker) {
        return decide(current(application), new Ruling.Approve(), checker);
    }

    /** Puts a claim the budget does not reach for at the end of the waiting list. */
    public Standing waitlist(UUID application, Actor checker) {
        return decide(current(application), new Ruling.Waitlist(), checker);
    }

    /** @see Ruling.Adjust */
    public Standing adjust(UUID application, BigDecimal amount, String basis, Actor checker) {
        return decide(current(application), new Ruling.Adjust(amount, basis), checker);
    }

    /** @see Ruling.Overrun */
    public Standing overrun(UUID application, String leader, String basis, Actor checker) {
        return decide(current(application), new Ruling.Overrun(leader, basis), checker);
    }

    /** Takes an approval back with a line of its own. */
    public Standing revoke(UUID application, String reason, Actor checker) {
        return decide(current(application), new Ruling.Revoke(reason), checker);
    }

    /**
     * Signs a decision.
     *
     * @param seen the claim as it was looked at
     * @param checker somebody else than the maker
     * @throws io.maskline.platform.error.FaultException Denied when the ruling may not be: by the maker, without both opinions,
     *     before its turn, over the budget (with available, amount and shortfall), below what is paid; Invalid for a missing
     *     basis, leader or reason, or an amount out of range; Stale when the claim was changed since
     */
    public Standing decide(SubsidyApplication seen, Ruling ruling, Actor checker) {
        DecisionRule.requireOther(seen.maker(), checker.operator(), seen.number());
        ClaimFile file = subsidies.claims().file(seen.id());
        Policy policy = subsidies.programmes().policy(seen.programmeId());
        String firm = subsidies.claims().row(seen.id()).firm();
        ledger.seal(Title.of(ruling.stepKey(), seen.number(), firm), checker, tx -> sign(tx, seen, file, policy, ruling, checker));
        return standing(seen.id());
    }

    private Decision sign(LedgerTx tx, SubsidyApplication seen, ClaimFile file, Policy policy, Ruling ruling, Actor checker) {
        BudgetBook book = budgets.book(tx, policy.programme().code());
        Case claim = claim(book, seen.id());
        requireUnchanged(seen, claim);
        boolean open = claim.status() == ApplicationStatus.SUBMITTED || claim.status() == ApplicationStatus.WAITING;
        boolean worked = open && !(ruling instanceof Ruling.Revoke);
        boolean agreed = Standings.of(claim, book, ApprovalStore.reviews(tx, seen.id())).agreed();
        Bench bench = new Bench(seen, worked ? calculation(policy, file, book) : null, book, agreed, paid.of(tx, seen.id()));
        Outcome outcome = DecisionRule.outcome(bench, ruling);
        long line = carryOver(tx, bench, checker);
        subsidies.claims().decided(
                tx, seen, outcome.next(), outcome.approved(), book.approvedBefore(seen.enterpriseId(), seen.id()));
        return tx.insert(ApprovalStore.DECISIONS, new Decision(
                Ids.next(), 0, seen.id(), line, outcome.kind(), outcome.amount(), checker.businessDate(), checker.operator(), outcome.leader(), outcome.basis()));
    }

    /** An approval from before there were decision lines gets its line first, so that the lines add up. */
    private static long carryOver(LedgerTx tx, Bench bench, Actor checker) {
        long line = bench.book().nextLine();
        if (bench.status() != ApplicationStatus.APPROVED || !bench.book().decisions(bench.id()).isEmpty()) {
            return line;
        }
        tx.insert(ApprovalStore.DECISIONS, new Decision(
                Ids.next(), 0, bench.id(), line, DecisionKind.APPROVED, bench.net(), checker.businessDate(), checker.operator(), null, null));
        return line + 1;
    }

    private static void requireUnchanged(SubsidyApplication seen, Case now) {
        if (seen.version() != now.version()) {
            throw Fault.denied("approval.fault.changed", seen.number()).asException();
        }
    }

    private SubsidyApplication current(UUID application) {
        return subsidies.claims().row(application).application();
    }

    private String code(SubsidyApplication application) {
        return subsidies.programmes().policy(application.programmeId()).programme().code();
    }

    private static Case claim(BudgetBook book, UUID application) {
        return book.cases().stream().filter(c -> c.application().equals(application)).findFirst()
                .orElseThrow(() -> Fault.missing("subsidy.fault.gone").asException());
    }
}
