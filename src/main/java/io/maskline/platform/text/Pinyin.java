package io.maskline.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** Loaded on first use. Transliterating at run time would cost seconds; a test holds the table against ICU. */
    private static final class Table {
        static final String LETTERS = letters();

        private static String letters() {
            InputStream in = Objects.requireNonNull(Pinyin.class.getResourceAsStream("/text/pinyin-initials.txt"));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                return lines.lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All accepted initials, the usual one first, at most eight. */
    public static List<String> readings(String name) {
        List<StringBuilder> readings = new ArrayList<>(List.of(new StringBuilder()));
        String text = FullWidth.narrow(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            extend(readings, lettersOf(text.charAt(i)));
        }
        return readings.stream().map(StringBuilder::toString).toList();
    }

    /** Appends the letters of one character; each further letter doubles the readings while there is room. */
    private static void extend(List<StringBuilder> readings, String letters) {
        if (letters.isEmpty()) {
            return;
        }
        List<StringBuilder> others = new ArrayList<>();
        for (int i = 1; i < letters.length() && readings.size() * letters.length() <= MOST_READINGS; i++) {
            for (StringBuilder reading : readings) {
                others.add(new StringBuilder(reading).append(letters.charAt(i)));
            }
        }
        readings.forEach(reading -> reading.append(letters.charAt(0)));
        readings.addAll(others);
    }

    private static String lettersOf(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf(c);
        }
        if (c < FIRST || c > LAST) {
            return "";
        }
        String several = SEVERAL.get(c);
        if (several != null) {
            return several;
        }
        char letter = Table.LETTERS.charAt(c - FIRST);
        return letter == '-' ? "" : String.valueOf(letter);
    }

    private static Map<Character, String> several(String table) {
        Map<Character, String> letters = new HashMap<>();
        for (String entry : table.split(" ")) {
            letters.put(entry.charAt(0), entry.substring(1));
        }
        return Map.copyOf(letters);
    }
}
