package io.maskline.calendar;

import static io.maskline.testkit.TempLedger.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarsTest {

    private static final WorkingCalendar DELIVERED = WorkingCalendars.delivered();

    private final TempLedger temp = new TempLedger(WorkingCalendars.entityTypes());
    private final WorkingCalendars calendars = WorkingCalendars.open(temp.database(), temp.ledger());

    @AfterEach
    void close() {
        temp.close();
    }

    /** The arrangement of 2020 as published, with the Spring Festival extended to 2 February. */
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, true", "2020-01-01, false", "2020-01-19, true", "2020-01-23, true",
        "2020-01-24, false", "2020-01-25, false", "2020-01-26, false", "2020-01-27, false", "2020-01-28, false", "2020-01-29, false",
        "2020-01-30, false", "2020-01-31, false", "2020-02-01, false", "2020-02-02, false", "2020-02-03, true", "2020-02-04, true",
        "2020-02-05, true", "2020-02-06, true", "2020-02-07, true", "2020-02-08, false", "2020-02-09, false", "2020-02-10, true",
        "2020-04-03, true", "2020-04-04, false", "2020-04-06, false", "2020-04-07, true", "2020-04-26, true", "2020-05-01, false",
        "2020-05-05, false", "2020-05-06, true", "2020-05-09, true", "2020-06-25, false", "2020-06-26, false", "2020-06-28, true",
        "2020-09-27, true", "2020-10-01, false", "2020-10-08, false", "2020-10-09, true", "2020-10-10, true", "2020-10-11, false"})
    void the_days_of_2020_are_worked_as_ordered(LocalDate day, boolean working) {
        assertThat(DELIVERED.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-23, 1, WORKING, 2020-02-03",
        "2020-01-23, 3, WORKING, 2020-02-05",
        "2020-01-23, 3, NATURAL, 2020-01-26",
        "2020-01-31, 0, WORKING, 2020-01-31",
        "2020-02-07, 1, WORKING, 2020-02-10",
        "2020-02-17, 4, WORKING, 2020-02-21",
        "2020-04-24, 1, WORKING, 2020-04-26",
        "2020-09-25, 5, WORKING, 2020-10-09"})
    void a_promise_falls_due(LocalDate from, int days, DayCount count, LocalDate due) {
        assertThat(DELIVERED.due(from, days, count)).isEqualTo(due);
    }

    @Test
    void every_delivered_day_names_its_order_and_how_sure_it_is() {
        assertThat(DeliveredDays.all()).hasSize(36).allSatisfy(d -> {
            assertThat(d.source()).startsWith("国办发明电");
            assertThat(d.toBeChecked()).isFalse();
        });
        assertThat(DeliveredDays.all()).filteredOn(CalendarDay::unusual).hasSize(25);
    }

    @Test
    void delivered_days_come_once_and_what_was_removed_stays_away() {
        assertThat(calendars.seed(ACTOR)).isEqualTo(36);
        assertThat(calendars.seed(ACTOR)).isZero();
        calendars.remove(calendars.all().getFirst(), ACTOR);
        assertThat(calendars.seed(ACTOR)).isZero();
        assertThat(calendars.current().isWorking(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(temp.ledger().undoable()).isPresent();
        temp.ledger().undo(ACTOR);
        assertThat(calendars.current().isWorking(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(temp.ledger().undoable()).as("undo stops at what the program brought").isEmpty();
    }

    /** The firms of the district may not start before the 10th: one order of five days, over days there already. */
    @Test
    void an_order_of_days_in_a_row_is_one_step_back_and_forth() {
        calendars.seed(ACTOR);
        calendars.arrange(order("2020-02-01", "2020-02-09", DayKind.HOLIDAY), ACTOR);

        assertThat(calendars.current().add(LocalDate.of(2020, 1, 23), 1, DayCount.WORKING)).isEqualTo(LocalDate.of(2020, 2, 10));
        assertThat(calendars.all()).hasSize(36 + 7);
        assertThat(calendars.all()).filteredOn(d -> d.source().startsWith("区专班")).hasSize(9).allMatch(CalendarDay::toBeChecked);
        temp.ledger().undo(ACTOR);
        assertThat(calendars.current().isWorking(LocalDate.of(2020, 2, 3))).isTrue();
        assertThat(calendars.all()).hasSize(36);
        temp.ledger().redo(ACTOR);
        temp.restart();
        WorkingCalendars again = WorkingCalendars.open(temp.database(), temp.ledger());
        assertThat(again.current().isWorking(LocalDate.of(2020, 2, 3))).isFalse();
        assertThat(temp.ledger().verify().sound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 春节, 通知, from", "2020-02-03, 2020-02-01, 春节, 通知, to", "2020-02-03, 2020-06-01, 春节, 通知, to",
        "2020-02-03, '', ' ', 通知, occasion", "2020-02-03, '', 春节, '', source"})
    void what_is_missing_or_wrong_is_named(String from, String to, String occasion, String source, String field) {
        Arrangement typed = new Arrangement(day(from), day(to), DayKind.HOLIDAY, occasion, source, false, null);
        assertThatThrownBy(() -> calendars.arrange(typed, ACTOR)).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field)));
        assertThat(calendars.all()).isEmpty();
    }

    @Test
    void a_day_is_changed_as_it_was_read_and_no_date_stands_twice() {
        List<CalendarDay> days = calendars.arrange(order("2020-02-03", "2020-02-04", DayKind.HOLIDAY), ACTOR);
        CalendarDay first = days.getFirst();
        calendars.change(first, order("2020-02-03", "", DayKind.WORKING), ACTOR);

        assertThat(calendars.current().isWorking(first.date())).isTrue();
        assertThat(fault(() -> calendars.change(first, order("2020-02-03", "", DayKind.HOLIDAY), ACTOR))).isInstanceOf(Fault.Stale.class);
        assertThat(fault(() -> calendars.change(days.get(1), order("2020-02-03", "", DayKind.HOLIDAY), ACTOR))).isInstanceOf(Fault.Duplicate.class);
    }

    private static Fault fault(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(FaultException.class, call).fault();
    }

    private static Arrangement order(String from, String to, DayKind kind) {
        return new Arrangement(day(from), day(to), kind, "推迟复工", "区专班 2 月 6 日电话通知", true, null);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
