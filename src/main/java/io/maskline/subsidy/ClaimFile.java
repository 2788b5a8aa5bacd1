package io.maskline.subsidy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** An application with the papers behind it, as stored; every list in the order of its rows. */
public record ClaimFile(
        SubsidyApplication application,
        List<ClaimInvoice> invoices,
        List<ClaimMachine> machines,
        List<ClaimPurchase> purchases,
        List<ClaimReceived> received,
        List<ClaimEvidence> evidence) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public ClaimFile {
        invoices = List.copyOf(invoices);
        machines = List.copyOf(machines);
        purchases = List.copyOf(purchases);
        received = List.copyOf(received);
        evidence = List.copyOf(evidence);
    }

    ClaimFile(SubsidyApplication application, ClaimParts parts) {
        this(application, parts.invoices(), parts.machines(), parts.purchases(), parts.received(), parts.evidence());
    }

    public ClaimParts parts() {
        return new ClaimParts(invoices, machines, purchases, received, evidence);
    }

    /** As it may be typed on. */
    public ClaimDraft draft() {
        return new ClaimDraft(
                application.programmeId(), application.enterpriseId(), application.appliedOn(), application.investment(), application.facts(),
                application.remark(), parts());
    }

    /**
     * What {@link PolicyRule} works it out from, with what was approved before as it was then.
     *
     * @throws io.maskline.platform.error.FaultException Invalid for a draft whose rows are not complete
     */
    public Claim claim() {
        return claim(Objects.requireNonNullElse(application.facts().approvedBefore(), NOTHING));
    }

    /** As {@link #claim()}, with what was approved before as it is now. */
    public Claim claim(BigDecimal approvedBefore) {
        return draft().claim(approvedBefore);
    }
}
