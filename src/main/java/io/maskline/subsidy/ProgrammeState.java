package io.maskline.subsidy;

/** How far a version of a programme is. The name is what the ledger stores. */
public enum ProgrammeState {
    /** 草稿: still typed; nobody can apply by it. */
    DRAFT("draft"),
    /** 已发布: never changed again; applications are worked out by it. */
    PUBLISHED("published"),
    /** 停用: takes no new applications; those it was used for keep it. */
    RETIRED("retired");

    private final String code;

    ProgrammeState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return "subsidy.state." + code;
    }
}
