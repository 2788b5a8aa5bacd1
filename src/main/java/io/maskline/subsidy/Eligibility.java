package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Phrase;
import io.maskline.subsidy.Claim.Invoice;
import io.maskline.subsidy.Claim.Received;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a policy is for a claim at all; what does not fit is refused with the record, the rule and what to do. */
final class Eligibility {

    private Eligibility() {}

    static void require(Policy policy, Claim claim) {
        requireDay(policy, claim);
        requireMoney(claim);
        Terms terms = policy.programme().terms();
        String name = policy.programme().name();
        if (!terms.productClasses().isEmpty() && !terms.productClasses().contains(Objects.requireNonNullElse(claim.productClass(), ""))) {
            throw Fault.denied("subsidy.fault.class", name).asException();
        }
        BigDecimal share = terms.allocationShare();
        if (share != null && (claim.allocationShare() == null || claim.allocationShare().compareTo(share) < 0)) {
            String has = claim.allocationShare() == null ? "—" : PolicyRule.percent(claim.allocationShare());
            throw Fault.invalid("allocationShare", "subsidy.fault.allocation", name, PolicyRule.percent(share), has).asException();
        }
        if (terms.commissioning() && claim.commissionedOn() == null) {
            throw Fault.invalid("commissionedOn", "subsidy.fault.commissioning", name).asException();
        }
        if (terms.stacking() == Stacking.EXCLUSIVE && !claim.received().isEmpty()) {
            Received other = claim.received().getFirst();
            throw Fault.denied("subsidy.fault.exclusive", name, other.programme(), other.level()).asException();
        }
        claim.invoices().forEach(i -> requireWindow(terms, i));
        policy.awards().forEach(a -> requireTier(a, claim));
    }

    private static void requireDay(Policy policy, Claim claim) {
        if (!policy.programme().validOn(claim.appliedOn())) {
            throw Fault.invalid("appliedOn", "subsidy.fault.day", claim.appliedOn().toString(), policy.programme().name()).asException();
        }
    }

    private static void requireMoney(Claim claim) {
        if (claim.investment() != null) {
            requireAbove(claim.investment(), "investment", "subsidy.fault.investment", "subsidy.fault.cents");
        }
        for (Invoice invoice : claim.invoices()) {
            if (invoice.amount().signum() <= 0) {
                throw Fault.invalid("invoices", "subsidy.fault.invoice.amount", invoice.number(), invoice.amount().toPlainString()).asException();
            }
        }
        if (claim.investment() == null && claim.invoices().isEmpty() && claim.purchases().isEmpty() && claim.interest() == null && claim.dailyOutput() == null) {
            throw Fault.invalid("investment", "subsidy.fault.investment.none").asException();
        }
    }

    private static void requireAbove(BigDecimal amount, String field, String notAbove, String tooFine) {
        if (amount.signum() <= 0) {
            throw Fault.invalid(field, notAbove, amount.toPlainString()).asException();
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid(field, tooFine, amount.toPlainString()).asException();
        }
    }

    private static void requireWindow(Terms terms, Invoice invoice) {
        boolean early = terms.invoiceFrom() != null && invoice.date().isBefore(terms.invoiceFrom());
        boolean late = terms.invoiceTo() != null && invoice.date().isAfter(terms.invoiceTo());
        if (early || late) {
            throw outside(invoice.number(), invoice.date(), terms.invoiceFrom(), terms.invoiceTo());
        }
    }

    /** A day that lies in no tier is refused, not silently worth nothing. */
    private static void requireTier(Award award, Claim claim) {
        if (!award.tierBy().day() || award.kind() != AwardKind.RATE) {
            return;
        }
        List<Invoice> counted = claim.invoices().stream().filter(i -> i.cost() == award.cost()).toList();
        if (award.tierBy() == TierBy.INVOICE) {
            if (claim.invoices().isEmpty() && claim.investment() != null) {
                throw Fault.invalid("invoices", "subsidy.fault.invoice.needed", award.name()).asException();
            }
            counted.stream().filter(i -> award.tiers().stream().noneMatch(t -> t.holds(i.date()))).findFirst().ifPresent(i -> {
                throw outside(i.number(), i.date(), award.tiers().getFirst().from(), award.tiers().getLast().to());
            });
            return;
        }
        if (counted.isEmpty() && claim.investment() == null) {
            return;
        }
        LocalDate day = AwardRule.day(award.tierBy(), claim, claim.appliedOn());
        if (day == null) {
            throw Fault.invalid("days", "subsidy.fault.tier.day", award.name(), Phrase.of(award.tierBy().labelKey())).asException();
        }
        if (award.tiers().stream().noneMatch(t -> t.holds(day))) {
            throw Fault.invalid("days", "subsidy.fault.tier.outside", award.name(), Phrase.of(award.tierBy().labelKey()), day.toString()).asException();
        }
    }

    private static RuntimeException outside(String number, LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Fault.invalid("invoices", "subsidy.fault.invoice.window", number, date.toString(), from == null ? "…" : from.toString(), to == null ? "…" : to.toString())
                .asException();
    }
}
