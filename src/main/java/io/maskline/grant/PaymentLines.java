package io.maskline.grant;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The payment lines of one application in the order they were booked. Amounts in 元 with two decimals. */
public record PaymentLines(List<Payment> lines) {

    static final BigDecimal ZERO = new BigDecimal("0.00");
    public static final PaymentLines NONE = new PaymentLines(List.of());

    public PaymentLines {
        lines = List.copyOf(lines);
    }

    /** What the firm holds: 已拨. */
    public BigDecimal net() {
        return lines.stream().map(Payment::amount).reduce(ZERO, BigDecimal::add);
    }

    /** All lines of one kind together, without a sign. */
    public BigDecimal total(PaymentKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).map(l -> l.amount().abs()).reduce(ZERO, BigDecimal::add);
    }

    /** What is left of a PAID line after what came back of it. */
    public BigDecimal left(Payment paid) {
        return lines.stream().filter(l -> paid.id().equals(l.reverses())).map(Payment::amount).reduce(paid.amount(), BigDecimal::add);
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is no PAID line of this application */
    public Payment paid(UUID line) {
        return lines.stream()
                .filter(l -> l.id().equals(line) && l.kind() == PaymentKind.PAID)
                .findFirst()
                .orElseThrow(() -> Fault.missing("grant.fault.line.gone").asException());
    }

    long nextLineNo() {
        return lines.stream().mapToLong(Payment::lineNo).max().orElse(0) + 1;
    }
}
