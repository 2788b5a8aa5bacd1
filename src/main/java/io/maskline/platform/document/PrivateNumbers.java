package io.maskline.platform.document;

import io.maskline.platform.document.DigitGroups.Group;
import io.maskline.platform.text.SocialCreditCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds private numbers in the words of one cell or paragraph. A number is a whole chain of groups of digits: part of a
 * longer one is none. Amounts with a point, dates, codes with letters, unified social credit codes and numbers of
 * invoices are no private numbers.
 */
final class PrivateNumbers {

    private static final int ID = 18;
    private static final int OLD_ID = 15;
    private static final int MOBILE = 11;
    private static final int LONGEST = 22;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    /** First two digits of a place of registration by GB/T 2260. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
            "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private final String text;
    private final String head;
    private final List<Group> groups;
    private final List<Hit> hits = new ArrayList<>();

    private PrivateNumbers(String text, String head) {
        this.text = text;
        this.head = head;
        this.groups = DigitGroups.of(text);
    }

    /**
     * A private number.
     *
     * @param from place of its first character
     * @param to place after its last
     * @param value digits, and X, without what separates them
     */
    record Hit(PrivateKind kind, int from, int to, String value) {}

    /**
     * The private numbers of a text, in its order.
     *
     * @param head what the text is under, such as the head of its column; empty for nothing
     */
    static List<Hit> of(String text, String head) {
        PrivateNumbers search = new PrivateNumbers(text, head);
        int first = 0;
        while (first < search.groups.size()) {
            first = search.from(first);
        }
        return List.copyOf(search.hits);
    }

    /** Looks for the number that begins with this group; the longest kind first. Returns the group to go on with. */
    private int from(int first) {
        int last = first;
        StringBuilder value = new StringBuilder(groups.get(first).digits());
        List<Chain> chains = new ArrayList<>(List.of(new Chain(first, last, value.toString())));
        while (last + 1 < groups.size() && groups.get(last + 1).joined() && value.length() < LONGEST) {
            last++;
            value.append(groups.get(last).digits());
            chains.add(new Chain(first, last, value.toString()));
        }
        for (Chain chain : chains.reversed()) {
            Optional<Hit> hit = id(chain).or(() -> bank(chain)).or(() -> mobile(chain));
            if (hit.isPresent()) {
                hits.add(hit.get());
                return chain.last() + 1;
            }
        }
        return first + 1;
    }

    private record Chain(int first, int last, String value) {
        int groups() {
            return last - first + 1;
        }
    }

    private int start(Chain chain) {
        return groups.get(chain.first()).from();
    }

    private int end(Chain chain) {
        return groups.get(chain.last()).to();
    }

    private Optional<Hit> id(Chain chain) {
        String digits = chain.value();
        int end = end(chain);
        if (digits.length() == ID - 1) {
            int cross = DigitGroups.crossAfter(text, end);
            return cross < 0 ? Optional.empty() : id(chain, digits + "X", cross);
        }
        return digits.length() == ID || digits.length() == OLD_ID && !lettered(chain) && !dotted(chain) ? id(chain, digits, end) : Optional.empty();
    }

    private Optional<Hit> id(Chain chain, String value, int end) {
        NumberLabel label = label(chain);
        boolean asked = label == NumberLabel.IDENTITY;
        boolean fits = PROVINCES.contains(value.substring(0, 2)) && born(value) && (asked || value.length() == OLD_ID || checked(value));
        // Some numbers are both; only the words beside them then tell that it is the code.
        boolean code = value.length() == ID && label == NumberLabel.CREDIT && credit(value);
        return fits && !code ? Optional.of(new Hit(PrivateKind.ID, start(chain), end, value)) : Optional.empty();
    }

    private static boolean born(String id) {
        boolean old = id.length() == OLD_ID;
        String day = old ? "19" + id.substring(6, 12) : id.substring(6, 14);
        return (day.startsWith("19") || day.startsWith("20")) && date(day);
    }

    private static boolean date(String day) {
        try {
            LocalDate.of(Integer.parseInt(day.substring(0, 4)), Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6, 8)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checked(String id) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % ID_CHECKS.length()) == id.charAt(ID - 1);
    }

    /** A credit code of a place that exists, both checks of which fit; it may be all digits. */
    private static boolean credit(String value) {
        String place = value.substring(2, 4);
        return "159".indexOf(value.charAt(0)) >= 0 && (PROVINCES.contains(place) || place.equals("10")) && new SocialCreditCode(value).fits();
    }

    private Optional<Hit> bank(Chain chain) {
        String digits = chain.value();
        boolean account = label(chain) == NumberLabel.BANK && digits.length() >= 12 && digits.length() <= LONGEST;
        boolean card = digits.length() >= 16 && digits.length() <= 19 && luhn(digits) && issued(digits) && label(chain) != NumberLabel.OTHER;
        boolean hit = (account || card) && !lettered(chain) && !decimal(chain) && grouped(chain) && !(digits.length() == ID && credit(digits));
        return hit ? Optional.of(new Hit(PrivateKind.BANK, start(chain), end(chain), digits)) : Optional.empty();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** Numbers of cards begin with 3 to 6, 9 or 22 to 27 (ISO/IEC 7812); numbers that begin with a year do not. */
    private static boolean issued(String card) {
        char first = card.charAt(0);
        int four = Integer.parseInt(card.substring(0, 4));
        return first >= '3' && first <= '6' || first == '9' || four >= 2221 && four <= 2720;
    }

    /** As cards are printed: whole, in fours, over two groups, or digit by digit; days beside each other are no card. */
    private boolean grouped(Chain chain) {
        List<Group> parts = groups.subList(chain.first(), chain.last() + 1);
        boolean days = parts.stream().anyMatch(g -> day(g.digits()));
        boolean fours = parts.subList(0, parts.size() - 1).stream().allMatch(g -> g.digits().length() >= 4);
        boolean printed = parts.size() >= 4 && parts.subList(0, parts.size() - 1).stream().allMatch(g -> g.digits().length() == 4);
        return parts.size() == 1 || single(parts) || (dotted(chain) ? printed : fours) && !days;
    }

    /** A dot stands within it; amounts and days have that too, so that only what is written in the usual groups counts. */
    private boolean dotted(Chain chain) {
        return groups.subList(chain.first() + 1, chain.last() + 1).stream().anyMatch(Group::dotted);
    }

    private static boolean usual(List<Group> mobile) {
        return mobile.stream().map(g -> g.digits().length()).toList().equals(List.of(3, 4, 4));
    }

    private static boolean single(List<Group> parts) {
        return parts.stream().allMatch(g -> g.digits().length() == 1);
    }

    private static boolean day(String digits) {
        return digits.length() == 8 && (digits.startsWith("19") || digits.startsWith("20")) && date(digits);
    }

    private Optional<Hit> mobile(Chain chain) {
        String digits = chain.value().replaceFirst("^(00)?86(?=1\\d{10}$)", "");
        boolean number = digits.length() == MOBILE && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        return number && !decimal(chain) && !coded(chain) && !endOfId(chain) && !filed(chain) && called(chain)
                ? Optional.of(new Hit(PrivateKind.MOBILE, start(chain), end(chain), digits)) : Optional.empty();
    }

    /** A day of birth with its number and the check digit X, e.g. 19900101123X: what is left of an ID that began elsewhere. */
    private boolean endOfId(Chain chain) {
        return chain.groups() == 1 && day(chain.value().substring(0, 8)) && DigitGroups.crossAfter(text, end(chain)) >= 0;
    }

    /** The number of an official document: 〔2020〕12号. */
    private boolean filed(Chain chain) {
        int start = start(chain);
        return start > 0 && text.charAt(start - 1) == '〕' && text.startsWith("号", end(chain));
    }

    /** As mobiles are written: whole, digit by digit, or beginning with three or more; 20200217 behind 138 is a day. */
    private boolean called(Chain chain) {
        List<Group> parts = groups.subList(chain.first(), chain.last() + 1);
        int number = parts.size() > 1 && parts.getFirst().digits().matches("(00)?86") ? 1 : 0;
        List<Group> rest = parts.subList(number, parts.size());
        if (dotted(chain)) {
            return usual(rest);
        }
        boolean day = rest.size() == 2 && day(rest.getLast().digits()) && number == 0 && label(chain) != NumberLabel.CALL;
        boolean lines = rest.size() == 2 && text.substring(rest.getFirst().to(), rest.getLast().from()).indexOf('\n') >= 0;
        return rest.size() == 1 || single(rest) || !day && (lines || rest.getFirst().digits().length() >= 3);
    }

    /** Letters touch it: part of a code such as a credit code, or of a number with a prefix. */
    private boolean lettered(Chain chain) {
        int end = end(chain);
        return coded(chain) || end < text.length() && DigitGroups.letter(text.charAt(end));
    }

    /** Letters stand before it that do not say what it is. */
    private boolean coded(Chain chain) {
        int start = start(chain);
        return start > 0 && DigitGroups.letter(text.charAt(start - 1)) && !NumberLabel.endsIn(text.substring(0, start));
    }

    /** An amount: decimals follow, or thousands stand before it. */
    private boolean decimal(Chain chain) {
        int start = start(chain);
        int end = end(chain);
        boolean decimals = end + 1 < text.length() && ".．".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1));
        boolean before = start > 1 && ".,，．".indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2))
                && end - start <= 3;
        return decimals || before;
    }

    private NumberLabel label(Chain chain) {
        return NumberLabel.nearest(text.substring(0, start(chain)), head);
    }
}
