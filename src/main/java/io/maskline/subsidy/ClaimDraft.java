package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into an application. Rows keep their ids from save to save; their place and application are set when
 * they are stored.
 *
 * @param programmeId the rule it is worked out by
 * @param enterpriseId null while no firm is chosen
 * @param investment as stated, in 元; counts only where no invoices are listed
 */
public record ClaimDraft(
        UUID programmeId,
        @Nullable UUID enterpriseId,
        LocalDate appliedOn,
        @Nullable BigDecimal investment,
        ClaimFacts facts,
        @Nullable String remark,
        ClaimParts parts) {

    /** An investment alone. */
    public static ClaimDraft of(UUID programmeId, UUID enterpriseId, @Nullable BigDecimal investment, LocalDate appliedOn) {
        return new ClaimDraft(programmeId, enterpriseId, appliedOn, investment, ClaimFacts.NONE, null, ClaimParts.NONE);
    }

    public ClaimDraft with(ClaimParts other) {
        return new ClaimDraft(programmeId, enterpriseId, appliedOn, investment, facts, remark, other);
    }

    public ClaimDraft with(ClaimFacts other) {
        return new ClaimDraft(programmeId, enterpriseId, appliedOn, investment, other, remark, parts);
    }

    /**
     * As the arithmetic of a policy needs it.
     *
     * @param approvedBefore what the programme has approved the firm already
     * @throws io.maskline.platform.error.FaultException Invalid ({@code <list>.<row>.<field>}) at what a row does not state yet
     */
    public Claim claim(BigDecimal approvedBefore) {
        return new Claim(
                appliedOn, facts.productClass(), facts.deliveredOn(), facts.commissionedOn(), facts.dailyOutput(), facts.allocationShare(),
                parts.invoices().isEmpty() ? investment : null,
                rows(parts.invoices(), ClaimDraft::invoice), rows(parts.purchases(), ClaimDraft::purchase), facts.interest(),
                rows(parts.received(), ClaimDraft::received), facts.proofs(), approvedBefore);
    }

    /** The investment to be shown: the sum of the invoices, or as stated; null when neither is there. */
    @Nullable BigDecimal invested() {
        List<BigDecimal> amounts = parts.invoices().stream().map(ClaimInvoice::amount).filter(Objects::nonNull).toList();
        return parts.invoices().isEmpty() ? investment : amounts.stream().reduce(BigDecimal::add).orElse(null);
    }

    private interface RowReader<R, T> {
        T read(R row, int place);
    }

    private static <R, T> List<T> rows(List<R> rows, RowReader<R, T> reader) {
        return IntStream.range(0, rows.size()).mapToObj(i -> reader.read(rows.get(i), i + 1)).toList();
    }

    private static Claim.Invoice invoice(ClaimInvoice i, int row) {
        return new Claim.Invoice(
                stated(i.number(), "invoices", row, "number", "claim.invoice.entity", "claim.invoice.number"),
                stated(i.date(), "invoices", row, "date", "claim.invoice.entity", "claim.invoice.date"),
                i.seller(),
                stated(i.amount(), "invoices", row, "amount", "claim.invoice.entity", "claim.invoice.amount"),
                i.tax(), i.cost(), i.serial());
    }

    private static Claim.Purchase purchase(ClaimPurchase p, int row) {
        return new Claim.Purchase(
                stated(p.material(), "purchases", row, "material", "claim.purchase.entity", "claim.purchase.material"),
                stated(p.date(), "purchases", row, "date", "claim.purchase.entity", "claim.purchase.date"),
                stated(p.tonnes(), "purchases", row, "tonnes", "claim.purchase.entity", "claim.purchase.tonnes"),
                stated(p.price(), "purchases", row, "price", "claim.purchase.entity", "claim.purchase.price"));
    }

    private static Claim.Received received(ClaimReceived r, int row) {
        return new Claim.Received(
                Objects.requireNonNullElse(r.level(), ""),
                Objects.requireNonNullElse(r.programme(), ""),
                stated(r.amount(), "received", row, "amount", "claim.received.entity", "claim.received.amount"));
    }

    private static <T> T stated(@Nullable T value, String list, int row, String field, String entityKey, String labelKey) {
        if (value == null) {
            throw Fault.invalid(list + "." + row + "." + field, "claim.fault.row.missing", entityKey, row, labelKey).asException();
        }
        return value;
    }
}
