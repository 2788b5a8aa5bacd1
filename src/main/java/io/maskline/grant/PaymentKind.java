package io.maskline.grant;

import java.math.BigDecimal;

/** What a line of the payment book says. The name is what the ledger stores. */
public enum PaymentKind {
    /** Paid out to the firm; above zero. */
    PAID("paid"),
    /** The bank sent it back (account closed, name differs); below zero. It may be paid again. */
    BANK_RETURN("bank-return"),
    /** Fetched back from the firm because it may not keep it; below zero. */
    CLAWED_BACK("clawed-back");

    private final String code;

    PaymentKind(String code) {
        this.code = code;
    }

    public String labelKey() {
        return "grant.payment." + code;
    }

    /** @param amount above zero; how it stands in the book */
    BigDecimal signed(BigDecimal amount) {
        return this == PAID ? amount : amount.negate();
    }
}
