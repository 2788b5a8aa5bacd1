package io.maskline.lab;

import static io.maskline.lab.SampleLabs.CIVIL;
import static io.maskline.lab.SampleLabs.SURGICAL;
import static io.maskline.lab.SampleLabs.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.lab.LabSlot.Hindrance;
import io.maskline.lab.LabSlot.Missing;
import io.maskline.lab.LabSlot.Waiting;
import io.maskline.lab.LabSlot.Why;
import io.maskline.platform.calendar.DayCount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabSlotsTest {

    private static final LabSlots SLOTS = new LabSlots(WorkingCalendars.delivered(), FloorTimes.delivered());

    private static Wanted ready(String day, String... items) {
        return Wanted.readyOn(CIVIL, List.of(items), day(day), false);
    }

    private static Wanted free(String day, String... items) {
        return Wanted.receivedOn(CIVIL, List.of(items), day(day), true);
    }

    private static SampleLabs lab() {
        return new SampleLabs().tests("bfe", "fungi", "strap_strength");
    }

    @ParameterizedTest
    @CsvSource({
        // Friday the 14th; Saturday and Sunday are not worked
        "02-14, 0, false, 02-14, 02-14",
        "02-14, 1, false, 02-15, 02-17",
        "02-14, 1, true, 02-15, 02-15",
        // the holiday is ordered up to Sunday 02-02, for those who work weekends too
        "01-23, 1, false, 01-24, 02-03",
        "01-23, 1, true, 01-24, 02-03",
        "02-01, 0, true, 02-01, 02-03",
        // Sunday 01-19 is worked by order
        "01-19, 0, false, 01-19, 01-19"})
    void it_starts_on_the_first_worked_day_after_the_way_there(String ready, long transport, boolean weekends, String arrival, String start) {
        SampleLabs lab = lab().transport(transport);
        LabSlot slot = SLOTS.of(ready(ready, "strap_strength"), (weekends ? lab.weekends() : lab).facts());

        assertThat(slot.days().arrival()).isEqualTo(day(arrival));
        assertThat(slot.start()).isEqualTo(day(start));
    }

    @Test
    void samples_the_lab_has_take_no_transport() {
        assertThat(SLOTS.of(Wanted.receivedOn(CIVIL, List.of("bfe"), day("02-17"), false), lab().transport(3L).facts()).start()).isEqualTo(day("02-17"));
    }

    @Test
    void full_and_closed_days_and_weekends_are_passed_over_and_counted() {
        LabFacts lab = lab().perDay(1L).booked("02-13", false).closed("02-14", "02-14").booked("02-17", false).facts();
        LabSlot slot = SLOTS.of(ready("02-13", "bfe"), lab);

        assertThat(slot.start()).isEqualTo(day("02-18"));
        assertThat(slot.waiting()).isEqualTo(new Waiting(2, 1, 2, 0));
        assertThat(List.of(SLOTS.on(lab, day("02-13")), SLOTS.on(lab, day("02-14")), SLOTS.on(lab, day("02-15")), SLOTS.on(lab, day("02-18"))))
                .containsExactly(LabDay.FULL, LabDay.CLOSED, LabDay.RESTING, LabDay.FREE);
    }

    @ParameterizedTest
    @CsvSource({
        // promised by natural and by working days from Friday the 14th
        "3, NATURAL, strap_strength, 02-17, ''",
        "3, WORKING, strap_strength, 02-19, ''",
        "0, NATURAL, strap_strength, 02-14, ''",
        // never before the cultures are done
        "1, NATURAL, bfe, 02-16, bfe",
        "2, NATURAL, bfe, 02-16, ''",
        "3, NATURAL, bfe+fungi, 02-21, fungi",
        "3, WORKING, fungi+strap_strength, 02-21, fungi"})
    void the_report_comes_as_promised_but_not_before_the_slowest_item(long days, DayCount count, String items, String report, String floor) {
        LabSlot slot = SLOTS.of(ready("02-14", items.split("\\+")), lab().promise(days, count).facts());

        assertThat(slot.report()).isEqualTo(day(report));
        assertThat(slot.floor() == null ? "" : slot.floor().floor().item()).isEqualTo(floor);
    }

    @Test
    void what_nobody_has_said_is_no_day_and_says_so() {
        LabSlot noCapacity = SLOTS.of(ready("02-14", "bfe"), lab().perDay(null).facts());
        LabSlot noTransport = SLOTS.of(ready("02-14", "bfe"), lab().transport(null).facts());
        LabSlot noPromise = SLOTS.of(ready("02-14", "bfe"), lab().noPromise().facts());
        LabSlot nothing = SLOTS.of(ready("02-14", "bfe"), lab().perDay(0L).facts());

        assertThat(List.of(noCapacity, noTransport, noPromise, nothing)).extracting(LabSlot::hindrance).containsExactly(
                Hindrance.CAPACITY_UNKNOWN, Hindrance.TRANSPORT_UNKNOWN, Hindrance.PROMISE_UNKNOWN, Hindrance.NO_DAY);
        assertThat(List.of(noCapacity, noTransport, nothing)).allSatisfy(s -> assertThat(s.start()).isNull());
        assertThat(noCapacity.ableItems()).containsExactly("bfe");
        assertThat(noTransport.days().arrival()).isNull();
        assertThat(noPromise.start()).isEqualTo(day("02-14"));
        assertThat(noPromise.report()).isNull();
    }

    @Test
    void the_scope_counts_on_the_day_it_starts() {
        LabFacts lab = new SampleLabs()
                .scope(CIVIL, "strap_strength", null, null)
                .scope(CIVIL, "ph", null, day("02-16"))
                .scope(CIVIL, "bacteria", day("03-01"), null)
                .scope(SURGICAL, "bfe", null, null)
                .facts();
        LabSlot slot = SLOTS.of(ready("02-15", "strap_strength", "ph", "bacteria", "bfe"), lab);

        assertThat(slot.start()).isEqualTo(day("02-17"));
        assertThat(slot.ableItems()).containsExactly("strap_strength");
        assertThat(slot.missing()).containsExactly(
                new Missing("ph", Why.EXPIRED, day("02-16")), new Missing("bacteria", Why.NOT_YET, day("03-01")), new Missing("bfe", Why.NOT_IN_SCOPE, null));
        assertThat(slot.whole()).isFalse();
        assertThat(SLOTS.of(ready("02-14", "ph"), lab).whole()).isTrue();
        assertThat(SLOTS.of(Wanted.readyOn(null, List.of("bfe"), day("02-14"), false), lab).whole()).isTrue();
    }

    @Test
    void a_lab_that_tests_nothing_of_it_has_no_day() {
        LabSlot never = SLOTS.of(ready("02-14", "bfe"), new SampleLabs().tests("ph").facts());
        LabSlot ended = SLOTS.of(ready("02-14", "bfe"), new SampleLabs().scope(CIVIL, "bfe", null, day("02-10")).facts());

        assertThat(List.of(never, ended)).allSatisfy(s -> {
            assertThat(s.hindrance()).isEqualTo(Hindrance.NOTHING_ABLE);
            assertThat(s.start()).isNull();
        });
        assertThat(ended.missing()).containsExactly(new Missing("bfe", Why.EXPIRED, day("02-10")));
    }

    @Test
    void free_needs_a_quota_for_these_items_that_holds_and_is_not_spent() {
        LabSlot none = SLOTS.of(free("02-14", "bfe"), lab().facts());
        LabSlot other = SLOTS.of(free("02-14", "bfe"), lab().quota(5, "02-01", null, "fungi").facts());
        LabSlot spent = SLOTS.of(free("02-14", "bfe"), lab().quota(1, "02-01", null).booked("02-13", true).facts());
        LabSlot over = SLOTS.of(free("02-15", "bfe"), lab().quota(1, "02-01", "02-16").facts());
        LabSlot later = SLOTS.of(free("02-14", "bfe"), lab().quota(2, "02-18", null, "bfe", "fungi").booked("02-19", true).facts());

        assertThat(List.of(none, other, spent, over)).extracting(LabSlot::hindrance)
                .containsExactly(Hindrance.NO_QUOTA, Hindrance.NO_QUOTA, Hindrance.QUOTA_SPENT, Hindrance.QUOTA_OVER);
        assertThat(spent.quota().left()).isZero();
        assertThat(over.quota().left()).isEqualTo(1);
        assertThat(later.start()).isEqualTo(day("02-18"));
        assertThat(later.waiting()).isEqualTo(new Waiting(0, 0, 2, 2));
        assertThat(List.of(later.quota().used(), later.quota().left())).containsExactly(1L, 1L);
    }

    @Test
    void a_charged_test_starts_whether_a_quota_is_left_or_not() {
        LabSlot slot = SLOTS.of(ready("02-14", "bfe"), lab().quota(1, "02-01", null).booked("02-13", true).facts());
        assertThat(slot.start()).isEqualTo(day("02-14"));
        assertThat(slot.quota()).isNull();
    }

    @Test
    void of_labs_alike_the_soonest_report_stands_first_and_those_without_a_day_last() {
        LabFacts late = lab().promise(5, DayCount.NATURAL).facts();
        LabFacts soon = lab().promise(2, DayCount.NATURAL).facts();
        LabFacts silent = lab().perDay(null).facts();

        assertThat(SLOTS.earliest(ready("02-14", "strap_strength"), List.of(silent, late, soon)))
                .extracting(LabSlot::report).containsExactly(day("02-16"), day("02-19"), null);
    }

    @Test
    void a_lab_that_tests_everything_stands_before_one_that_tests_some_of_it_sooner() {
        LabFacts some = new SampleLabs().tests("strap_strength").promise(1, DayCount.NATURAL).facts();
        LabFacts none = new SampleLabs().tests("ph").promise(1, DayCount.NATURAL).facts();
        LabFacts late = lab().promise(9, DayCount.NATURAL).facts();
        LabFacts silent = lab().noPromise().facts();

        List<LabSlot> slots = SLOTS.earliest(ready("02-14", "strap_strength", "fungi"), List.of(none, some, silent, late));
        assertThat(slots).extracting(s -> s.lab().id()).containsExactly(late.lab().id(), silent.lab().id(), some.lab().id(), none.lab().id());
        assertThat(slots).extracting(LabSlot::report).containsExactly(day("02-23"), null, day("02-15"), null);
    }

    @Test
    void a_freed_booking_takes_no_place() {
        LabFacts lab = lab().perDay(1L).facts();
        Booking held = SampleLabs.booking(lab.lab().id(), day("02-14"), null);
        Booking freed = new Booking(held.id(), 2, held.labId(), held.requestId(), "A-0001", held.day(), null, LocalDate.of(2020, 2, 13));

        assertThat(SLOTS.of(ready("02-14", "bfe"), lab.with(held)).start()).isEqualTo(day("02-17"));
        assertThat(SLOTS.of(ready("02-14", "bfe"), lab.with(freed)).start()).isEqualTo(day("02-14"));
        assertThat(SLOTS.of(ready("02-14", "bfe"), lab.with(held).without(held.requestId())).start()).isEqualTo(day("02-14"));
    }
}
