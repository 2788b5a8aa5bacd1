package io.maskline.platform.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The digits of a text as groups, whatever their width: a number written with spaces, hyphens or over two lines is
 * several groups in a chain. Dots join as well, and whoever reads the chain decides what that means.
 */
final class DigitGroups {

    private static final int WIDEST_GAP = 3;
    private static final String HYPHENS = "-‐‑‒–—―−﹣－";
    private static final String DOTS = ".．·•・";
    private static final String CROSSES = "xXｘＸ×ⅩХ";

    private DigitGroups() {}

    /**
     * Digits in a row.
     *
     * @param from place of the first in the text
     * @param to place after the last
     * @param digits in ASCII
     * @param joined whether only spaces, hyphens or dots stand between the group before and this one
     * @param dotted whether a dot is among them: amounts, days and versions have dots too
     */
    record Group(int from, int to, String digits, boolean joined, boolean dotted) {}

    static List<Group> of(String text) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        int end = -1;
        while (i < text.length()) {
            if (digit(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int from = i;
            StringBuilder digits = new StringBuilder();
            while (i < text.length() && digit(text.charAt(i)) >= 0) {
                digits.append((char) ('0' + digit(text.charAt(i++))));
            }
            boolean joined = end >= 0 && gap(text, end, from);
            groups.add(new Group(from, i, digits.toString(), joined, joined && text.substring(end, from).chars().anyMatch(c -> DOTS.indexOf(c) >= 0)));
            end = i;
        }
        return groups;
    }

    /** Place after the X that follows, directly or behind a gap, and ends a word; -1 for none. */
    static int crossAfter(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= WIDEST_GAP && separates(text.charAt(i))) {
            i++;
        }
        boolean cross = i < text.length() && CROSSES.indexOf(text.charAt(i)) >= 0;
        return cross && (i + 1 == text.length() || !letter(text.charAt(i + 1)) && digit(text.charAt(i + 1)) < 0) ? i + 1 : -1;
    }

    /** A letter of the alphabet, of either width; words in characters do not belong to a number. */
    static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    private static boolean gap(String text, int from, int to) {
        return to - from <= WIDEST_GAP && text.substring(from, to).chars().allMatch(c -> separates((char) c) || DOTS.indexOf(c) >= 0);
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.getType(c) == Character.FORMAT || HYPHENS.indexOf(c) >= 0;
    }

    private static int digit(char c) {
        return Character.digit(c, 10);
    }
}
