package io.maskline.approval;

import static io.maskline.approval.BudgetBook.ZERO;

import io.maskline.people.Person;
import io.maskline.platform.error.Fault;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ruling does to a claim and to the budget, or the sentence why it may not. Pure. */
final class DecisionRule {

    private DecisionRule() {}

    /** @throws io.maskline.platform.error.FaultException Denied when {@code name} handed the claim in */
    static void requireOther(@Nullable String maker, String name, String number) {
        if (Person.sameName(maker, name)) {
            throw Fault.denied("approval.fault.self", number, name).asException();
        }
    }

    /** @throws io.maskline.platform.error.FaultException Denied when {@code name} signed for the other department */
    static void requireOtherSide(List<Review> reviews, Side side, String name) {
        if (reviews.stream().anyMatch(r -> r.side() != side && Person.sameName(r.reviewer(), name))) {
            throw Fault.denied("approval.fault.both-sides", name).asException();
        }
    }

    /** @throws io.maskline.platform.error.FaultException Denied or Invalid, in a sentence, for a ruling that may not be */
    static Outcome outcome(Bench bench, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Approve _ -> {
                requireOpen(bench);
                requireRoom(bench, bench.given());
                yield approved(DecisionKind.APPROVED, bench.given(), null, null);
            }
            case Ruling.Waitlist _ -> waitlist(bench);
            case Ruling.Adjust adjust -> bench.status() == ApplicationStatus.APPROVED ? lowered(bench, adjust) : adjusted(bench, adjust);
            case Ruling.Overrun overrun -> overrun(bench, overrun);
            case Ruling.Revoke revoke -> revoked(bench, revoke);
        };
    }

    private static Outcome approved(DecisionKind kind, BigDecimal amount, @Nullable String leader, @Nullable String basis) {
        return new Outcome(kind, amount, ApplicationStatus.APPROVED, amount, leader, basis);
    }

    private static Outcome waitlist(Bench bench) {
        requireOpen(bench);
        if (bench.status() == ApplicationStatus.WAITING) {
            throw Fault.denied("approval.fault.waits", bench.number()).asException();
        }
        if (bench.ahead().isEmpty() && bench.book().shortfall(bench.given()).signum() == 0) {
            throw Fault.denied("approval.fault.enough", bench.number(), Yuan.format(bench.given())).asException();
        }
        return new Outcome(DecisionKind.WAITING, bench.given(), ApplicationStatus.WAITING, bench.given(), null, null);
    }

    private static Outcome adjusted(Bench bench, Ruling.Adjust adjust) {
        requireOpen(bench);
        BigDecimal amount = amount(adjust, bench.given());
        String basis = basis(adjust.basis());
        requireRoom(bench, amount);
        return approved(DecisionKind.ADJUSTED, amount, null, basis);
    }

    private static Outcome lowered(Bench bench, Ruling.Adjust adjust) {
        BigDecimal amount = amount(adjust, bench.net());
        String basis = basis(adjust.basis());
        requirePaidWithin(bench, amount);
        return new Outcome(DecisionKind.ADJUSTED, amount.subtract(bench.net()), ApplicationStatus.APPROVED, amount, null, basis);
    }

    private static Outcome overrun(Bench bench, Ruling.Overrun overrun) {
        requireOpen(bench);
        String leader = overrun.leader().strip();
        if (leader.isEmpty()) {
            throw Fault.invalid("leader", "approval.fault.leader").asException();
        }
        requireOther(bench.application().maker(), leader, bench.number());
        String basis = basis(overrun.basis());
        if (bench.ahead().isEmpty() && bench.book().shortfall(bench.given()).signum() == 0) {
            throw Fault.denied("approval.fault.enough", bench.number(), Yuan.format(bench.given())).asException();
        }
        return approved(DecisionKind.OVERRUN, bench.given(), leader, basis);
    }

    private static Outcome revoked(Bench bench, Ruling.Revoke revoke) {
        if (bench.status() != ApplicationStatus.APPROVED && bench.status() != ApplicationStatus.WAITING) {
            throw wrongState(bench);
        }
        if (revoke.reason().isBlank()) {
            throw Fault.invalid("basis", "approval.fault.reason").asException();
        }
        requirePaidWithin(bench, ZERO);
        return new Outcome(DecisionKind.REVOKED, bench.net().negate(), ApplicationStatus.REVOKED, ZERO, null, revoke.reason().strip());
    }

    /** Handed in with both opinions, or waiting, and worth something. */
    private static void requireOpen(Bench bench) {
        if (bench.status() == ApplicationStatus.SUBMITTED) {
            if (!bench.agreed()) {
                throw Fault.denied("approval.fault.review", bench.number()).asException();
            }
        } else if (bench.status() != ApplicationStatus.WAITING) {
            throw wrongState(bench);
        }
        if (bench.given().signum() <= 0) {
            throw Fault.denied("approval.fault.nothing", bench.number()).asException();
        }
    }

    private static RuntimeException wrongState(Bench bench) {
        return Fault.denied("approval.fault.state", bench.number(), bench.status().labelKey()).asException();
    }

    private static void requireRoom(Bench bench, BigDecimal amount) {
        bench.ahead().ifPresent(first -> {
            throw Fault.denied("approval.fault.ahead", bench.number(), first.number()).asException();
        });
        BigDecimal shortfall = bench.book().shortfall(amount);
        BigDecimal available = bench.book().available();
        if (available != null && shortfall.signum() > 0) {
            throw Fault.denied("approval.fault.over-budget", Yuan.format(available), Yuan.format(amount), Yuan.format(shortfall)).asException();
        }
    }

    private static void requirePaidWithin(Bench bench, BigDecimal amount) {
        if (bench.paid().compareTo(amount) > 0) {
            throw Fault.denied("approval.fault.paid", bench.number(), Yuan.format(bench.paid()), Yuan.format(amount)).asException();
        }
    }

    private static BigDecimal amount(Ruling.Adjust adjust, BigDecimal below) {
        BigDecimal amount = adjust.amount();
        if (amount.stripTrailingZeros().scale() > 2 || amount.signum() <= 0 || amount.compareTo(below) >= 0) {
            throw Fault.invalid("amount", "approval.fault.amount", amount.toPlainString(), Yuan.format(below)).asException();
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String basis(String typed) {
        if (typed.isBlank()) {
            throw Fault.invalid("basis", "approval.fault.basis").asException();
        }
        return typed.strip();
    }
}
