package io.maskline.approval;

import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one programme, its claims and their decision lines, added up. Pure: whoever decides reads it inside the
 * same change that writes the decision.
 *
 * @param base budget of the rule in force; null when it names none
 * @param decisions of each claim, in the order they were signed
 */
record BudgetBook(String code, @Nullable BigDecimal base, List<BudgetLine> lines, List<Case> cases, Map<UUID, List<Decision>> decisions) {

    static final BigDecimal ZERO = new BigDecimal("0.00");

    List<Decision> decisions(UUID application) {
        return decisions.getOrDefault(application, List.of());
    }

    /** What is approved of a claim. Files from before the decision lines keep it with the claim alone. */
    BigDecimal net(Case of) {
        List<Decision> signed = decisions(of.application());
        if (signed.isEmpty()) {
            return of.status() == ApplicationStatus.APPROVED ? of.frozen() : ZERO;
        }
        return sum(signed.stream().filter(d -> d.kind().counts()).map(Decision::amount));
    }

    BigDecimal approved() {
        return sum(cases.stream().map(this::net));
    }

    /** What the programme has approved the firm by its other claims. */
    BigDecimal approvedBefore(UUID firm, UUID application) {
        return sum(cases.stream().filter(c -> c.firm().equals(firm) && !c.application().equals(application)).map(this::net));
    }

    /** The claims that wait, in the order they were approved in. */
    List<Case> waiting() {
        return cases.stream()
                .filter(c -> c.status() == ApplicationStatus.WAITING)
                .sorted(Comparator.comparingLong(this::waitsSince).thenComparing(Case::number))
                .toList();
    }

    private long waitsSince(Case of) {
        return lastWaiting(of).map(Decision::lineNo).orElse(Long.MAX_VALUE);
    }

    private Optional<Decision> lastWaiting(Case of) {
        return decisions(of.application()).reversed().stream().filter(d -> d.kind() == DecisionKind.WAITING).findFirst();
    }

    BigDecimal waitingFor(Case of) {
        return lastWaiting(of).map(Decision::amount).orElse(of.frozen());
    }

    /** The one that has to be served before {@code application}; null when it is its turn. */
    @Nullable Case ahead(UUID application) {
        return waiting().stream().findFirst().filter(c -> !c.application().equals(application)).orElse(null);
    }

    /** 1 for the next; null when it does not wait. */
    @Nullable Integer place(UUID application) {
        int place = waiting().stream().map(Case::application).toList().indexOf(application);
        return place < 0 ? null : place + 1;
    }

    @Nullable BigDecimal total() {
        BigDecimal start = base;
        if (start == null && lines.isEmpty()) {
            return null;
        }
        return (start == null ? ZERO : start).add(sum(lines.stream().map(BudgetLine::amount)));
    }

    @Nullable BigDecimal available() {
        BigDecimal all = total();
        return all == null ? null : all.subtract(approved());
    }

    /** What is missing for {@code amount}; 0 when it fits or nothing is limited. */
    BigDecimal shortfall(BigDecimal amount) {
        BigDecimal left = available();
        return left == null ? ZERO : amount.subtract(left).max(ZERO);
    }

    Budget budget() {
        return new Budget(code, total(), approved(), sum(waiting().stream().map(this::waitingFor)), available());
    }

    long nextLine() {
        return decisions.values().stream().flatMap(List::stream).mapToLong(Decision::lineNo).max().orElse(0) + 1;
    }

    long nextBudgetLine() {
        return lines.stream().mapToLong(BudgetLine::lineNo).max().orElse(0) + 1;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(ZERO, BigDecimal::add);
    }
}
