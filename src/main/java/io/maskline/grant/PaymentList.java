package io.maskline.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 拨付清单: what a batch pays to whom. Amounts in 元 with two decimals.
 *
 * @param programme code
 * @param batchNo null while it is not paid
 * @param day paid on, or the business date while it is not
 * @param payer null while it is not paid, like {@code voucher}, which may be missing later too
 * @param rows in the order of their numbers
 */
record PaymentList(String programme, @Nullable Long batchNo, LocalDate day, @Nullable String payer, @Nullable String voucher, List<Row> rows) {

    PaymentList {
        rows = rows.stream().sorted(Comparator.comparing(Row::number)).toList();
    }

    /**
     * @param noticed null while it is in no notice
     * @param before held by the firm before this batch: 已拨
     * @param now paid with this batch
     * @param back of it came back since
     */
    record Row(String number, String firm, BigDecimal approved, @Nullable BigDecimal noticed, BigDecimal before, BigDecimal now, BigDecimal back) {}

    /** A batch as it would be paid. */
    static PaymentList drafted(List<GrantRow> chosen, Map<UUID, BigDecimal> amounts, LocalDate day) {
        return new PaymentList(chosen.getFirst().programme(), null, day, null, null, chosen.stream()
                .map(g -> row(g, g.lines().net(), amounts.get(g.id()), PaymentLines.ZERO))
                .toList());
    }

    /** A batch as it was paid, from the lines of the book. */
    static PaymentList booked(List<GrantRow> grants, String programme, long batchNo) {
        List<GrantRow> own = grants.stream().filter(g -> g.programme().equals(programme)).toList();
        Payment first = own.stream().flatMap(g -> g.lines().lines().stream()).filter(l -> pays(l, batchNo)).findFirst().orElseThrow();
        List<Row> rows = own.stream()
                .flatMap(g -> g.lines().lines().stream().filter(l -> pays(l, batchNo)).map(l -> row(g, before(g, l), l.amount(), l.amount().subtract(g.lines().left(l)))))
                .toList();
        return new PaymentList(programme, batchNo, first.paidOn(), first.payer(), first.voucher(), rows);
    }

    private static boolean pays(Payment line, long batchNo) {
        return line.kind() == PaymentKind.PAID && line.batchNo() == batchNo;
    }

    private static BigDecimal before(GrantRow of, Payment line) {
        return new PaymentLines(of.lines().lines().stream().filter(l -> l.lineNo() < line.lineNo()).toList()).net();
    }

    private static Row row(GrantRow of, BigDecimal before, BigDecimal now, BigDecimal back) {
        return new Row(of.number(), of.firmFullName(), of.standing().approved(), of.amounts().noticed(), before, now, back);
    }

    BigDecimal total() {
        return rows.stream().map(Row::now).reduce(PaymentLines.ZERO, BigDecimal::add);
    }

    BigDecimal cameBack() {
        return rows.stream().map(Row::back).reduce(PaymentLines.ZERO, BigDecimal::add);
    }
}
