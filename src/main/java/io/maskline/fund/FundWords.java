package io.maskline.fund;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Support in money as it is read out: in 亿元 or 万元 where that is exact, never rounded. */
public final class FundWords {

    /** Decimals an amount may have in its unit. */
    private static final int DECIMALS = 2;
    private static final int YI = 8;
    private static final int WAN = 4;

    private final Messages messages;

    public FundWords(Messages messages) {
        this.messages = messages;
    }

    /** 18.46 亿元, 3,000 万元, 7,593.44 万元, 1,234.56 元; 未报 for what nobody told. */
    public String amount(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return messages.text("fund.missing");
        }
        if (fits(yuan, YI)) {
            return messages.text("fund.amount.yi", grouped(yuan.movePointLeft(places("fund.amount.yi.places"))));
        }
        if (fits(yuan, WAN)) {
            return messages.text("fund.amount.wan", grouped(yuan.movePointLeft(places("fund.amount.wan.places"))));
        }
        return messages.text("fund.amount.yuan", Yuan.format(yuan));
    }

    /** How many zeros the unit has in this language: 亿 has 8, a million 6. */
    private int places(String key) {
        return Integer.parseInt(messages.text(key));
    }

    private static boolean fits(BigDecimal yuan, int places) {
        BigDecimal shown = yuan.movePointLeft(places);
        return shown.abs().compareTo(BigDecimal.ONE) >= 0 && shown.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static String grouped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder out = new StringBuilder(text);
        for (int i = point - 3; i > (text.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    public String kind(FundKind kind) {
        return messages.text(kind.labelKey());
    }

    public String department(@Nullable String name) {
        return name == null ? messages.text("fund.department.none") : name;
    }

    /** All four sums in one sentence; what nobody told is said to be missing. */
    public String sentence(FundTotals totals, LocalDate day) {
        if (totals.isEmpty()) {
            return messages.text("fund.sentence.none");
        }
        return messages.text(
                "fund.sentence", day(totals.lastDay().orElse(day)), amount(totals.of(FundKind.LOAN_SOUGHT)),
                part(totals, FundKind.CREDIT_GRANTED, FundKind.LOAN_SOUGHT, "fund.sentence.of-sought"),
                part(totals, FundKind.LOAN_APPROVED, FundKind.CREDIT_GRANTED, "fund.sentence.of-granted"),
                amount(totals.of(FundKind.SUPPORT_PAID)));
    }

    /** 1.67 亿元（为申请的 9.0%）. */
    private String part(FundTotals totals, FundKind kind, FundKind whole, String key) {
        BigDecimal percent = totals.percent(kind, whole);
        return percent == null ? amount(totals.of(kind)) : messages.text(key, amount(totals.of(kind)), percent.toPlainString());
    }

    /** Says where more is approved than granted. */
    public String excess(CreditRule.Excess excess) {
        return messages.text("fund.excess", day(excess.day()), department(excess.department()), amount(excess.approved()), amount(excess.granted()), amount(excess.over()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.text("fund.pattern.day"), messages.locale()).format(day);
    }
}
