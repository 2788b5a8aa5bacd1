package io.maskline.approval;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.ProgrammeState;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.SubsidyProgramme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budgets of the programmes as ledgers of their own: what the rule names, and the lines booked since. */
final class Budgets {

    private final ApprovalStore store;
    private final Ledger ledger;
    private final Programmes programmes;

    Budgets(ApprovalStore store, Ledger ledger, Programmes programmes) {
        this.store = store;
        this.ledger = ledger;
        this.programmes = programmes;
    }

    BudgetBook book(String code) {
        SubsidyProgramme programme = inForce(code);
        return store.book(programme.code(), programme.terms().budget());
    }

    /** Within a change: sees every decision stored before it. */
    BudgetBook book(LedgerTx tx, String code) {
        SubsidyProgramme programme = inForce(code);
        return ApprovalStore.book(tx, programme.code(), programme.terms().budget());
    }

    /** Of every programme, by its code. */
    Map<String, BudgetBook> books() {
        Map<String, @Nullable BigDecimal> bases = new LinkedHashMap<>();
        List<SubsidyProgramme> all = programmes.all();
        for (SubsidyProgramme version : all) {
            bases.putIfAbsent(version.code(), inForce(all, version.code()).terms().budget());
        }
        return store.books(bases);
    }

    private SubsidyProgramme inForce(String code) {
        return inForce(programmes.all(), code);
    }

    /** The version whose budget counts: the newest published, else the newest that was, else a draft. */
    private static SubsidyProgramme inForce(List<SubsidyProgramme> all, String code) {
        return all.stream()
                .filter(p -> p.code().equalsIgnoreCase(code))
                .max(Comparator.comparing((SubsidyProgramme p) -> p.state() == ProgrammeState.PUBLISHED)
                        .thenComparing(p -> p.state() == ProgrammeState.RETIRED)
                        .thenComparing(SubsidyProgramme::ruleVersion))
                .orElseThrow(() -> Fault.missing("subsidy.fault.programme.unknown", code).asException());
    }

    List<BudgetLine> lines(String code) {
        return store.budgetLines(inForce(code).code());
    }

    BudgetLine add(String code, BigDecimal amount, String basis, LocalDate day, Actor decidedBy) {
        if (amount.signum() == 0 || amount.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid("amount", "approval.fault.budget.amount", amount.toPlainString()).asException();
        }
        if (basis.isBlank()) {
            throw Fault.invalid("basis", "approval.fault.budget.basis").asException();
        }
        SubsidyProgramme programme = inForce(code);
        return ledger.seal(Title.of("approval.step.budget", programme.name(), Yuan.format(amount)), decidedBy, tx -> {
            BudgetBook book = book(tx, code);
            BudgetLine line = new BudgetLine(
                    Ids.next(), 0, programme.code(), book.nextBudgetLine(), amount.setScale(2), day, basis.strip(), decidedBy.operator());
            requireCovered(book, amount);
            return tx.insert(ApprovalStore.BUDGET_LINES, line);
        });
    }

    /** A budget is not taken below what is approved. */
    private static void requireCovered(BudgetBook book, BigDecimal amount) {
        BigDecimal before = book.total();
        BigDecimal after = (before == null ? BudgetBook.ZERO : before).add(amount);
        if (amount.signum() < 0 && after.compareTo(book.approved()) < 0) {
            throw Fault.invalid("amount", "approval.fault.budget.below", Yuan.format(after.max(BudgetBook.ZERO)), Yuan.format(book.approved())).asException();
        }
    }

    /** Who waits, in order; {@code fits} only as far as the budget reaches without passing anybody over. */
    static List<Waiting> waiting(BudgetBook book) {
        List<Waiting> list = new ArrayList<>();
        BigDecimal left = book.available();
        boolean reaches = true;
        for (Case claim : book.waiting()) {
            BigDecimal amount = book.waitingFor(claim);
            reaches = reaches && (left == null || amount.compareTo(left) <= 0);
            left = reaches && left != null ? left.subtract(amount) : left;
            list.add(new Waiting(claim.application(), list.size() + 1, claim.number(), claim.firm(), amount, reaches));
        }
        return list;
    }

    /** Which of the claims handed in, taken in their order, no longer fits; empty when all do or nothing is limited. */
    static Optional<Outlook> outlook(BudgetBook book) {
        BigDecimal left = book.available();
        int place = 0;
        for (Case claim : book.cases()) {
            if (claim.status() == ApplicationStatus.SUBMITTED && left != null) {
                place++;
                left = left.subtract(claim.frozen());
                if (left.signum() < 0) {
                    return Optional.of(new Outlook(place, left.negate()));
                }
            }
        }
        return Optional.empty();
    }
}
