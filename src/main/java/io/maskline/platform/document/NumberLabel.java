package io.maskline.platform.document;

import io.maskline.platform.text.FullWidth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a number, or the head it stands under, say it is. */
enum NumberLabel {
    BANK("账号|帐号|账户|帐户|户头|开户|卡号|银行|储蓄卡|借记卡|信用卡|存折|bank|account|a/c|card no"),
    IDENTITY("身份证|证件号|identity|id card|id no|id number"),
    CALL("手机|电话|联系方式|mobile|phone|tel|cell"),
    CREDIT("信用代码|credit code|uscc"),
    OTHER("发票|单号|编号|文号|序列号|金额|合计|报告号|invoice|serial|amount|total|report no|document no"),
    NONE("(?!)");

    /** How far before a number a word still speaks of it. */
    private static final int REACH = 24;

    private final Pattern words;

    NumberLabel(String words) {
        this.words = Pattern.compile(words);
    }

    /** The word nearest before the number, else in the head. */
    static NumberLabel nearest(String before, String head) {
        NumberLabel own = last(before.substring(Math.max(0, before.length() - REACH)));
        return own == NONE ? last(head) : own;
    }

    /** A word of these, or a part of it in letters, stands directly before. */
    static boolean endsIn(String before) {
        String near = before.substring(Math.max(0, before.length() - REACH)).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).anyMatch(l -> Pattern.compile("(" + l.words + ")$").matcher(near).find());
    }

    private static NumberLabel last(String text) {
        String plain = FullWidth.narrow(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).max(Comparator.comparingInt(l -> l.lastIn(plain))).filter(l -> l.lastIn(plain) >= 0).orElse(NONE);
    }

    private int lastIn(String text) {
        int place = -1;
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            place = matcher.end();
        }
        return place;
    }
}
