package io.maskline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods over the calendar of 2020 as delivered: holidays, the longer Spring Festival, weekends worked in exchange. */
class NoticePeriodTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.delivered();

    @ParameterizedTest(name = "issued {0}: {1} to {2}")
    @CsvSource({
        "2020-02-14, 2020-02-17, 2020-02-21", // a Friday
        "2020-02-15, 2020-02-17, 2020-02-21", // a Saturday
        "2020-02-16, 2020-02-17, 2020-02-21", // a Sunday
        "2020-02-17, 2020-02-18, 2020-02-24", // over a weekend
        "2020-01-17, 2020-01-19, 2020-01-23", // the Sunday worked in exchange begins it
        "2020-01-20, 2020-01-21, 2020-02-04", // the holiday, extended to 2 February, lies within
        "2020-01-23, 2020-02-03, 2020-02-07",
        "2020-01-31, 2020-02-03, 2020-02-07",
        "2020-04-03, 2020-04-07, 2020-04-13", // Qingming, Monday 6 April off
        "2020-04-24, 2020-04-26, 2020-04-30", // Sunday 26 April worked
        "2020-04-30, 2020-05-06, 2020-05-11", // 1 to 5 May off, Saturday 9 May worked
        "2020-06-24, 2020-06-28, 2020-07-02", // Dragon Boat, Sunday 28 June worked
        "2020-09-30, 2020-10-09, 2020-10-14", // 1 to 8 October off, Saturday 10 worked
    })
    void fiveWorkingDaysAfterTheIssue(LocalDate issued, LocalDate from, LocalDate to) {
        assertThat(NoticePeriod.after(issued, NoticePeriod.DAYS, CALENDAR)).isEqualTo(new NoticePeriod(from, to, 5));
    }

    @Test
    void aFirstDayThatIsNotWorkedBeginsOnTheNextThatIs() {
        assertThat(NoticePeriod.from(LocalDate.of(2020, 2, 22), 5, CALENDAR))
                .isEqualTo(new NoticePeriod(LocalDate.of(2020, 2, 24), LocalDate.of(2020, 2, 28), 5));
        assertThat(NoticePeriod.from(LocalDate.of(2020, 2, 17), 1, CALENDAR))
                .isEqualTo(new NoticePeriod(LocalDate.of(2020, 2, 17), LocalDate.of(2020, 2, 17), 1));
    }

    @Property
    void bothEndsAreWorkedAndTheDaysBetweenAreCounted(@ForAll @IntRange(max = 360) int day, @ForAll @IntRange(min = 1, max = 10) int days) {
        LocalDate issued = LocalDate.of(2020, 1, 1).plusDays(day);
        NoticePeriod period = NoticePeriod.after(issued, days, CALENDAR);
        assertThat(period.from()).isAfter(issued);
        assertThat(CALENDAR.isWorking(period.from()) && CALENDAR.isWorking(period.to())).isTrue();
        assertThat(CALENDAR.between(period.from().minusDays(1), period.to(), DayCount.WORKING)).isEqualTo(days);
    }

    @Test
    void thePeriodIsSaidWithItsDays() {
        LocalDate from = LocalDate.of(2020, 2, 17);
        assertThat(new NoticeWords(Messages.of(Language.ZH)).period(from, from.plusDays(4), 5)).isEqualTo("2020年2月17日至2月21日（5个工作日）");
        assertThat(new NoticeWords(Messages.of(Language.EN)).period(from, from.plusDays(4), 5)).isEqualTo("17 February 2020 to 21 February 2020 (5 working days)");
        assertThat(new NoticeWords(Messages.of(Language.ZH)).period(LocalDate.of(2020, 12, 30), LocalDate.of(2021, 1, 6), 5))
                .isEqualTo("2020年12月30日至2021年1月6日（5个工作日）");
    }
}
