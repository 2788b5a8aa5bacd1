package io.maskline.inspection;

/** How an inspection scheme stands on a day. */
public enum SchemeStatus {
    /** 拟定: may be changed, and nothing is inspected by it. */
    DRAFT("draft"),
    /** 已核准: approved by a second person; changed only by its next edition. */
    APPROVED("approved"),
    /** 已停用: stays readable, and no new lot is inspected by it. */
    RETIRED("retired");

    private final String code;

    SchemeStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "inspection.status." + code;
    }
}
