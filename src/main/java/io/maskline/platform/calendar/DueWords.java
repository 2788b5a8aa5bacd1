package io.maskline.platform.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Due times as dates with the day of the week, never as a bare remaining time: {@code 02-16 周日}, {@code 02-16 周日 17:00}. */
public final class DueWords {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter time;

    public DueWords(Locale locale) {
        this.day = DateTimeFormatter.ofPattern("MM-dd EEE", locale);
        this.dayOfYear = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** @param today a due day of another year is written with its year */
    public String day(LocalDate due, LocalDate today) {
        return (due.getYear() == today.getYear() ? day : dayOfYear).format(due);
    }

    public String moment(LocalDateTime due, LocalDate today) {
        return day(due.toLocalDate(), today) + " " + time.format(due);
    }
}
