package io.maskline.grant;

import io.maskline.platform.error.Fault;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/** Who may pay what, and what may come back. */
final class PaymentRule {
    private PaymentRule() {}

    /**
     * @param amount 元 to be paid now
     * @throws io.maskline.platform.error.FaultException Invalid ({@code amount}) when it is not above 0 or finer than 分,
     *     Denied when an objection was upheld, when it is above 可拨, or when the payer handed in or decided this application
     */
    static void pay(Entitlement of, PaymentLines lines, BigDecimal amount, String payer) {
        amount(of, amount);
        noneUpheld(of, lines);
        BigDecimal payable = of.payable(lines);
        if (amount.compareTo(payable) > 0) {
            throw Fault.denied(
                            payable.signum() == 0 ? "grant.fault.pay.nothing" : "grant.fault.pay.above",
                            of.number(), of.firm(), Yuan.format(amount), Yuan.format(payable), Yuan.format(of.cleared()), Yuan.format(lines.net()))
                    .asException();
        }
        apart(of, payer);
    }

    /** @throws io.maskline.platform.error.FaultException Denied while an upheld objection is not answered, with what must come back */
    static void noneUpheld(Entitlement of, PaymentLines lines) {
        if (of.upheld()) {
            BigDecimal owed = of.owedBack(lines);
            throw Fault.denied(owed.signum() == 0 ? "grant.fault.pay.upheld" : "grant.fault.pay.upheld.owed", of.number(), of.firm(), Yuan.format(owed)).asException();
        }
    }

    /**
     * @param paid the line that comes back, through the bank or from the firm
     * @throws io.maskline.platform.error.FaultException Invalid without a reason or for an amount that is none, Denied when it
     *     is above what is left of the line, or for the wrong person
     */
    static void back(Entitlement of, PaymentLines lines, Payment paid, BigDecimal amount, String reason, String payer) {
        comesBack(of, lines, paid, amount, reason);
        apart(of, payer);
    }

    private static void comesBack(Entitlement of, PaymentLines lines, Payment paid, BigDecimal amount, String reason) {
        amount(of, amount);
        if (reason.isBlank()) {
            throw Fault.invalid("reason", "grant.fault.back.reason", of.number()).asException();
        }
        BigDecimal left = lines.left(paid);
        if (amount.compareTo(left) > 0) {
            throw Fault.denied(
                            "grant.fault.back.above",
                            of.number(), of.firm(), paid.batchNo(), Yuan.format(amount), Yuan.format(left), Yuan.format(paid.amount()))
                    .asException();
        }
    }

    private static void amount(Entitlement of, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw Fault.invalid("amount", "grant.fault.pay.none", of.number(), of.firm()).asException();
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw Fault.invalid("amount", "text.fault.money.cents", amount.toPlainString()).asException();
        }
    }

    /** Whether this person may book money for it: neither its maker nor one of its checkers. */
    static void apart(Entitlement of, String payer) {
        if (payer.isBlank()) {
            throw Fault.denied("grant.fault.payer.none", of.number()).asException();
        }
        if (of.maker() != null && same(of.maker(), payer)) {
            throw Fault.denied("grant.fault.payer.maker", of.number(), of.firm(), payer).asException();
        }
        if (of.checkers().stream().anyMatch(c -> same(c, payer))) {
            throw Fault.denied("grant.fault.payer.checker", of.number(), of.firm(), payer).asException();
        }
    }

    /** Names are the same however wide they were typed. */
    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
