package io.maskline.brief;

import io.maskline.approval.Budget;
import io.maskline.approval.Decision;
import io.maskline.fund.FundTotals;
import io.maskline.grant.FourAmounts;
import io.maskline.grant.GrantRow;
import io.maskline.grant.GrantStage;
import io.maskline.grant.Payment;
import io.maskline.grant.PaymentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subsidies as the daily brief tells them.
 *
 * @param programmes those with applications, in the order of their codes
 * @param funds support in money beside them, up to the day
 */
record SubsidyFigures(LocalDate date, List<Programme> programmes, FundTotals funds) {

    SubsidyFigures {
        programmes = List.copyOf(programmes);
    }

    /**
     * @param budget null when the programme has none
     * @param rows its applications without drafts
     */
    record Programme(String name, @Nullable Budget budget, List<GrantRow> rows) {

        FourAmounts amounts() {
            return FourAmounts.total(rows.stream().map(GrantRow::amounts).toList());
        }

        @Nullable BigDecimal total() {
            return budget == null ? null : budget.total();
        }

        @Nullable BigDecimal available() {
            return budget == null ? null : budget.available();
        }
    }

    List<GrantRow> rows() {
        return programmes.stream().flatMap(p -> p.rows().stream()).toList();
    }

    FourAmounts amounts() {
        return FourAmounts.total(rows().stream().map(GrantRow::amounts).toList());
    }

    long appliedToday() {
        return rows().stream().filter(r -> r.application().appliedOn().equals(date)).count();
    }

    /** Lines of decisions signed on the day. */
    List<Decision> decidedToday() {
        return rows().stream().flatMap(r -> r.standing().decisions().stream()).filter(d -> d.decidedOn().equals(date)).toList();
    }

    /** Payment lines of one kind booked on the day. */
    List<Payment> bookedToday(PaymentKind... kinds) {
        List<PaymentKind> wanted = List.of(kinds);
        return rows().stream().flatMap(r -> r.lines().lines().stream()).filter(p -> p.paidOn().equals(date) && wanted.contains(p.kind())).toList();
    }

    /** Applications whose notice runs. */
    List<GrantRow> onNotice() {
        return rows().stream().filter(r -> r.stage() == GrantStage.NOTICED).toList();
    }

    long openObjections() {
        return rows().stream().mapToLong(r -> r.notified().objections()).sum();
    }

    static BigDecimal sum(Stream<? extends @Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).map(a -> (BigDecimal) a).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
