package io.maskline.notice;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/** The order of the firms of a notice; it is stated on the notice. */
public enum NoticeOrder {
    /** In the order they were approved. */
    APPROVAL,
    /** By district, then by the strokes of their names; firms without district last. */
    DISTRICT;

    public String labelKey() {
        return "notice.order." + name().toLowerCase(Locale.ROOT);
    }

    /** Sorts lines that stand in the order of approval. */
    Comparator<NoticeLine> comparator() {
        if (this == APPROVAL) {
            return Comparator.comparingLong(NoticeLine::lineNo);
        }
        Collator strokes = Collator.getInstance(new ULocale("zh@collation=stroke"));
        Comparator<String> byStrokes = strokes::compare;
        return Comparator.comparing(NoticeLine::district, Comparator.nullsLast(byStrokes))
                .thenComparing(NoticeLine::firm, byStrokes)
                .thenComparingLong(NoticeLine::lineNo);
    }
}
