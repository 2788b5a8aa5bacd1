package io.maskline.fund;

/** What kind of support in money an entry tells of, in the order a loan takes. */
public enum FundKind {
    /** 申请贷款: what firms asked banks for. */
    LOAN_SOUGHT("fund.kind.sought"),
    /** 授信: the credit banks granted. */
    CREDIT_GRANTED("fund.kind.granted"),
    /** 其中已批: what of the credit granted was approved. */
    LOAN_APPROVED("fund.kind.approved"),
    /** 已拨付支持: support in money that was paid out to firms. */
    SUPPORT_PAID("fund.kind.paid");

    private final String labelKey;

    FundKind(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
