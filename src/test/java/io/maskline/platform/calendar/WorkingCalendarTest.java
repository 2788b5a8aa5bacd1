package io.maskline.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final WorkingCalendar PLAIN = WorkingCalendar.of(Map.of());

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 120).map(START::plusDays);
        return Arbitraries.maps(days, Arbitraries.of(DayKind.values())).ofMaxSize(60).map(HashMap::new).map(WorkingCalendar::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(START::plusDays);
    }

    @Property
    void adding_twice_is_adding_the_sum(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b, @ForAll DayCount count) {
        assertThat(calendar.add(calendar.add(from, a, count), b, count)).isEqualTo(calendar.add(from, a + b, count));
    }

    @Property
    void counting_between_is_the_inverse_of_adding(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 90) int days, @ForAll DayCount count) {
        LocalDate to = calendar.add(from, days, count);
        assertThat(calendar.between(from, to, count)).isEqualTo(days);
        assertThat(calendar.between(to, from, count)).isEqualTo(-days);
    }

    @Property
    void a_working_promise_ends_on_a_working_day_and_never_before_the_natural_one(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate due = calendar.add(from, days, DayCount.WORKING);
        assertThat(calendar.isWorking(due)).isTrue();
        assertThat(due).isAfterOrEqualTo(calendar.add(from, days, DayCount.NATURAL));
    }

    @ParameterizedTest
    @CsvSource({"2020-02-14, true", "2020-02-15, false", "2020-02-16, false", "2020-02-17, true"})
    void without_orders_the_plain_week_holds(LocalDate day, boolean working) {
        assertThat(PLAIN.isWorking(day)).isEqualTo(working);
    }

    @Test
    void nothing_promised_is_never_due_and_0_days_are_due_on_the_day_itself() {
        LocalDate sunday = LocalDate.of(2020, 2, 16);
        assertThat(PLAIN.due(sunday, null, DayCount.WORKING)).isNull();
        assertThat(PLAIN.due(sunday, 0, DayCount.WORKING)).isEqualTo(sunday);
        assertThat(PLAIN.due(sunday, 1, DayCount.WORKING)).isEqualTo(LocalDate.of(2020, 2, 17));
    }

    @Test
    void days_are_never_added_backwards() {
        assertThatThrownBy(() -> PLAIN.add(START, -1, DayCount.NATURAL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_a_year_no_order_speaks_of_only_the_plain_week_is_known() {
        WorkingCalendar calendar = WorkingCalendar.of(Map.of(START, DayKind.HOLIDAY));
        assertThat(calendar.arranged(2020)).isTrue();
        assertThat(calendar.arranged(2021)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 2020-02-16, 02-16 周日, 02-16 周日 17:00",
        "en, 2020-02-16, 02-16 Sun, 02-16 Sun 17:00",
        "zh-CN, 2021-01-04, 2021-01-04 周一, 2021-01-04 周一 17:00"})
    void a_due_time_is_a_date_with_its_weekday(String language, LocalDate due, String day, String moment) {
        DueWords words = new DueWords(Locale.forLanguageTag(language));
        LocalDate today = LocalDate.of(2020, 2, 14);
        assertThat(words.day(due, today)).isEqualTo(day);
        assertThat(words.moment(LocalDateTime.of(due.getYear(), due.getMonth(), due.getDayOfMonth(), 17, 0), today)).isEqualTo(moment);
    }
}
