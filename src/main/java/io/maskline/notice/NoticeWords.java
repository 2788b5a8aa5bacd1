package io.maskline.notice;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days, amounts and codes of notices in words. */
final class NoticeWords {

    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("notice.pattern.day"), messages.locale()).format(day);
    }

    /** 2020年2月17日至2月21日（5个工作日）; a dash while the days are not fixed. */
    String period(@Nullable LocalDate from, @Nullable LocalDate to, long days) {
        if (from == null || to == null) {
            return "—";
        }
        String last = from.getYear() == to.getYear() ? "notice.pattern.last" : "notice.pattern.day";
        return text("notice.period", day(from), DateTimeFormatter.ofPattern(text(last), messages.locale()).format(to), days);
    }

    static String yuan(@Nullable BigDecimal amount) {
        return amount == null ? "—" : Yuan.format(amount);
    }

    static String orDash(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return text.isBlank() ? "—" : text;
    }

    /** What caps and deductions left, e.g. 单户封顶至 500,000.00. */
    String limits(@Nullable String codes) {
        return codes == null ? "—" : Arrays.stream(codes.split(";")).map(this::limit).collect(Collectors.joining(text("notice.semicolon")));
    }

    private String limit(String code) {
        int equals = code.indexOf('=');
        return text("notice.limit." + code.substring(0, equals), Yuan.format(new BigDecimal(code.substring(equals + 1))));
    }

    String batch(Notice notice) {
        return notice.correctionNo() == 0
                ? text("notice.batch", Long.toString(notice.batchNo()))
                : text("notice.batch.corrected", Long.toString(notice.batchNo()), Long.toString(notice.correctionNo()));
    }

    String outcome(Objection objection) {
        return text(objection.open() ? "notice.objection.open" : objection.right() ? "notice.objection.right" : "notice.objection.wrong");
    }
}
