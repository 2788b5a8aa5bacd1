package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.DayText;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.PieceCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the form of a rule, read: 500万, ３０％, 20万只, 2020.2.14. Blank is null, never 0. All throw
 * Invalid with the name of the field they are given.
 */
final class RuleReading {

    /** The columns are numeric(9,6). */
    static final int SHARE_DECIMALS = 6;

    private static final Pattern LEVEL = Pattern.compile("(.+?)\\s*[=:]?\\s*([\\d.]+\\s*%)");

    private RuleReading() {}

    static @Nullable BigDecimal money(String field, String typed) {
        return typed.isBlank() ? null : Yuan.parse(field, typed);
    }

    static @Nullable Long pieces(String field, String typed) {
        return typed.isBlank() ? null : (Long) PieceCount.parse(field, typed);
    }

    /** @param today supplies the year when none is typed */
    static @Nullable LocalDate day(String field, String typed, LocalDate today) {
        return typed.isBlank() ? null : DayText.parse(field, typed, today);
    }

    /** A share as the columns hold it, with six decimals. */
    static @Nullable BigDecimal share(String field, String typed) {
        return typed.isBlank() ? null : percent(field, typed).setScale(SHARE_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * {@code 30%} and {@code 30} as 0.3, without trailing zeros. A bare number of 1 or less is refused: nobody can tell
     * whether 0.3 means 0.3 % or 30 %.
     */
    static BigDecimal percent(String field, String typed) {
        String text = FullWidth.narrow(typed).strip();
        boolean marked = text.endsWith("%");
        BigDecimal number = ExactDecimal.read(marked ? text.substring(0, text.length() - 1) : text)
                .orElseThrow(() -> Fault.invalid(field, "subsidy.fault.rule.percent", typed).asException());
        if (!marked && number.compareTo(BigDecimal.ONE) <= 0) {
            throw Fault.invalid(field, "subsidy.fault.rule.percent.bare", typed).asException();
        }
        BigDecimal share = plain(number.movePointLeft(2));
        if (share.scale() > SHARE_DECIMALS) {
            throw Fault.invalid(field, "subsidy.fault.rule.percent.fine", typed).asException();
        }
        return share;
    }

    /** Without trailing zeros, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Things listed in one field, parted by 、；; , or a new line. */
    static List<String> list(String typed) {
        return Arrays.stream(typed.split("[、；;，,\\n]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    /** {@code 省级 30%、市级 70%}, in order. */
    static Map<String, BigDecimal> levels(String field, String typed, CodeWords words) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        for (String part : list(FullWidth.narrow(typed))) {
            Matcher matcher = LEVEL.matcher(part);
            if (!matcher.matches() || levels.put(words.levelCode(matcher.group(1)), percent(field, matcher.group(2))) != null) {
                throw Fault.invalid(field, "subsidy.fault.rule.level", part).asException();
            }
        }
        return levels;
    }

    static String percentText(@Nullable BigDecimal share) {
        return share == null ? "" : PolicyRule.percent(share);
    }

    static String moneyText(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : Yuan.format(yuan);
    }

    static String dayText(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
