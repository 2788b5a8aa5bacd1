package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days a report is due, in words: the date with its day of the week first, how long that is second. */
final class DueWords {

    private final Messages messages;
    private final DateTimeFormatter weekday;

    DueWords(Messages messages) {
        this.messages = messages;
        this.weekday = DateTimeFormatter.ofPattern("EEE", messages.locale());
    }

    /** {@code 2月16日 周日}. */
    String day(LocalDate date) {
        return messages.text("testing.day", date.getMonthValue(), date.getDayOfMonth(), weekday.format(date));
    }

    /** {@code 2月16日}. */
    String shortDay(LocalDate date) {
        return messages.text("testing.day-short", date.getMonthValue(), date.getDayOfMonth());
    }

    /** 今日 for the business date, otherwise the date with its day of the week. */
    String due(LocalDate due, LocalDate today) {
        return due.equals(today) ? messages.text("testing.due.today") : day(due);
    }

    /** 超 3 天; the days since {@code due}. */
    String late(LocalDate due, LocalDate today) {
        return messages.text("testing.late-days", ChronoUnit.DAYS.between(due, today));
    }

    /** 剩 2 天, 今日到期 or 超 3 天. */
    String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return late(due, today);
        }
        return days == 0 ? messages.text("testing.due.now") : messages.text("testing.due.left", days);
    }
}
