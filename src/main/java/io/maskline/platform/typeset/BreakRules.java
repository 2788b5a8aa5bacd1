package io.maskline.platform.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/**
 * Where a line may end: the rules of Unicode, and those of Chinese papers that no line starts with a stop or a closing
 * bracket or ends with an opening one, and that neither a Latin word nor a number with its unit is split.
 */
final class BreakRules {

    static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％‰℃°,.;:?!)]}%";
    static final String NEVER_LAST = "（《「『【〔〈“‘([{￥¥№";
    /** Counted things: 3家, 612.5万只, 2020年. */
    private static final String UNITS = "万亿元只家条个批台天日月年时分秒项件人户名次期号页吨米度点倍包箱";
    private static final String TIMES = "万亿";
    private static final Set<String> LATIN_UNITS = Set.of(
            "L/min", "Pa", "kPa", "mm", "cm", "m", "km", "nm", "μm", "µm", "g", "kg", "t", "mg", "L", "mL", "ml", "h", "min", "s", "d", "pcs", "Pa/cm²", "cm²", "m²",
            "yuan", "CNY");
    private static final int LONGEST_UNIT = 6;

    private final BreakIterator iterator = BreakIterator.getLineInstance(new ULocale("zh@lb=strict"));
    private final BreakIterator wordIterator = BreakIterator.getWordInstance(new ULocale("zh"));

    /** True at each character a line may start with; the first one is false. Not for two threads at a time. */
    boolean[] starts(Words words) {
        return starts(words, iterator);
    }

    /** The same, where a word starts too: 有限公司 stays whole. */
    boolean[] wordStarts(Words words) {
        boolean[] starts = starts(words, iterator);
        boolean[] whole = starts(words, wordIterator);
        for (int i = 0; i < starts.length; i++) {
            starts[i] &= whole[i];
        }
        return starts;
    }

    private static boolean[] starts(Words words, BreakIterator iterator) {
        int length = words.length();
        boolean[] starts = new boolean[length + 1];
        iterator.setText(words.text);
        int unit = 0;
        int next = iterator.next();
        for (int i = 0; i < length && next != BreakIterator.DONE; i++) {
            if (unit == next) {
                starts[i] = i > 0 && allowed(words, i);
                next = iterator.next();
            }
            unit += Character.charCount(words.text.codePointAt(unit));
        }
        return starts;
    }

    private static boolean allowed(Words words, int i) {
        int before = words.point(i - 1);
        int after = words.point(i);
        if (neverFirst(after) || neverLast(before) || after == ' ') {
            return false;
        }
        if (latin(before) && latin(after)) {
            return before == '-' && i > 1 && Character.isLetter(words.point(i - 2)) && Character.isLetter(after);
        }
        if (UNITS.indexOf(after) >= 0) {
            return !counted(words, i);
        }
        return before != ' ' || !unitAfterNumber(words, i) && !numberAfterCode(words, i);
    }

    /** A digit before, with a word for ten thousand or more between them or not. */
    private static boolean counted(Words words, int i) {
        int at = i - 1;
        while (at > 0 && TIMES.indexOf(words.point(at)) >= 0) {
            at--;
        }
        return Character.isDigit(words.point(at));
    }

    /** 85 L/min */
    private static boolean unitAfterNumber(Words words, int i) {
        if (i < 2 || !Character.isDigit(words.point(i - 2))) {
            return false;
        }
        StringBuilder unit = new StringBuilder();
        for (int k = i; k < words.length() && k - i <= LONGEST_UNIT && !words.blank(k) && !words.full[k]; k++) {
            unit.appendCodePoint(words.point(k));
        }
        return LATIN_UNITS.contains(unit.toString().replaceAll("[,.;)]$", ""));
    }

    /** GB 2626, GB/T 32610, YY 0469 */
    private static boolean numberAfterCode(Words words, int i) {
        return i >= 3 && Character.isDigit(words.point(i)) && capital(words.point(i - 2)) && (capital(words.point(i - 3)) || words.point(i - 3) == '/');
    }

    private static boolean capital(int point) {
        return point >= 'A' && point <= 'Z';
    }

    private static boolean latin(int point) {
        return point > ' ' && point < 0x250;
    }

    static boolean neverFirst(int point) {
        return NEVER_FIRST.indexOf(point) >= 0;
    }

    static boolean neverLast(int point) {
        return NEVER_LAST.indexOf(point) >= 0;
    }
}
