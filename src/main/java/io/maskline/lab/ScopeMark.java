package io.maskline.lab;

import java.util.Locale;

/** Under which mark a lab may report an item. The name is what the ledger stores. */
public enum ScopeMark {
    /** 资质认定: the report has legal proof effect. */
    CMA,
    /** 认可: voluntary, ISO/IEC 17025. */
    CNAS,
    BOTH,
    /** It can test the item but reports it without a mark. */
    NONE;

    public String labelKey() {
        return "lab.mark." + name().toLowerCase(Locale.ROOT);
    }
}
