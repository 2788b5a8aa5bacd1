package io.maskline.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * First letters of the pinyin of a Chinese name: 宁波九点 gives {@code nbjd}. Characters with several readings give
 * several answers. Made to be computed once a name and stored.
 */
public final class Pinyin {

    private static final char FIRST = '一';
    private static final char LAST = '鿿';
    private static final int MOST_READINGS = 8;

    /** Characters of firm and place names read with different first letters; all of them are accepted. */
    private static final Map<Character, String> SEVERAL = several(
            "重cz 长cz 行hx 乐ly 厦xs 单ds 曾zc 朝cz 会hk 盛sc 石sd 泊bp 参cs 藏cz 传cz 调td 宿sx 解jx 仇cq 区qo 番fp 车cj 尉wy"
                    + " 卡kq 召zs 省sx 校xj 种zc 强qj 阿ae 奇qj 叶yx 合hg 万wm 降jx 弹dt 率ls 查cz 折zs 覃qt 莞gw 铅qy 涡wg 秘mb 系xj"
                    + " 粘zn 识sz 术sz 氏sz 夹jg 柜gj 隗kw 瞿qj 郇xh 贾jg 祭jz 员yy 炮pb 扎zc 翟zd 臧zc 朴pb 繁fp 缪mj 澄cd");

    private Pinyin() {}

    /** Loaded on first use: one letter a character of the block 一…鿿, so a name costs no transliteration. */
    private static final class Table {
        static final String LETTERS = letters();

        private static String letters() {
            Transliterator toLatin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
            StringBuilder letters = new StringBuilder(LAST - FIRST + 1);
            for (char c = FIRST; c <= LAST; c++) {
                char letter = toLatin.transliterate(String.valueOf(c)).charAt(0);
                letters.append(letter >= 'a' && letter <= 'z' ? letter : ' ');
            }
            return letters.toString();
        }
    }

    /** The usual initials: lower-case letters and digits only. */
    public static String initials(String name) {
        return readings(name).getFirst();
    }

    /** All accepted initials, at most eight, separated by spaces: what a search column stores. */
    public static String searchable(String name) {
        return String.join(" ", readings(name));
    }

    /** All accepted initials, the usual one first, at most eight. */
    public static List<String> readings(String name) {
        Set<String> readings = new LinkedHashSet<>(List.of(""));
        String text = FullWidth.narrow(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            String letters = lettersOf(text.charAt(i));
            if (!letters.isEmpty()) {
                readings = extend(readings, letters);
            }
        }
        return List.copyOf(readings);
    }

    private static Set<String> extend(Set<String> readings, String letters) {
        Set<String> longer = new LinkedHashSet<>();
        int used = readings.size() * letters.length() > MOST_READINGS ? 1 : letters.length();
        for (int i = 0; i < used; i++) {
            for (String reading : readings) {
                longer.add(reading + letters.charAt(i));
            }
        }
        return longer;
    }

    private static String lettersOf(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf(c);
        }
        if (c < FIRST || c > LAST) {
            return "";
        }
        String several = SEVERAL.get(c);
        return several != null ? several : String.valueOf(Table.LETTERS.charAt(c - FIRST)).strip();
    }

    private static Map<Character, String> several(String table) {
        Map<Character, String> letters = new HashMap<>();
        for (String entry : table.split(" ")) {
            letters.put(entry.charAt(0), entry.substring(1));
        }
        return Map.copyOf(letters);
    }
}
