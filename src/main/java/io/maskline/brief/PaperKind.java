package io.maskline.brief;

/** The papers that are drafted, reviewed, signed and numbered; the names are stored. */
public enum PaperKind {
    /** 每日专报 of a business date. */
    DAILY(false),
    /** 一企一策 of a firm on a date. */
    FIRM(false),
    /** 检测协调函 to a lab. It leaves the house, so three people stand for it. */
    LAB_LETTER(true),
    /** 催办单 to a firm. */
    REMINDER(false);

    private final boolean apart;

    PaperKind(boolean apart) {
        this.apart = apart;
    }

    /** Whether who drafts, who reviews and who signs must be different people. */
    boolean apart() {
        return apart;
    }
}
