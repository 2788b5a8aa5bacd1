package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days of the calendar in words. */
final class CalendarWords {

    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    CalendarWords(Messages messages) {
        this.messages = messages;
        this.day = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", messages.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEE", messages.locale());
    }

    /** 2020-02-01 周六. */
    String day(LocalDate date) {
        return day.format(date);
    }

    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** 放假 or 上班. */
    String kind(DayKind kind) {
        return messages.text("calendar.kind." + kind.code());
    }

    /** What the plain week makes of the day. */
    String plain(LocalDate date) {
        return messages.text(WorkingCalendar.inPlainWeek(date) ? "calendar.plain.working" : "calendar.plain.weekend");
    }

    /** 待核 unless the order has been seen. */
    String check(String confidence) {
        return messages.text(confidence.equals(CalendarDay.SURE) ? "calendar.check.done" : "calendar.check.open");
    }
}
