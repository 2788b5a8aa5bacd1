package io.maskline.lab;

import static io.maskline.lab.SampleLabs.CIVIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.platform.calendar.DayCount;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LabSlotsPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 20);
    private static final LabSlots SLOTS = new LabSlots(WorkingCalendars.delivered(), FloorTimes.delivered());
    private static final List<String> ITEMS = List.of("bfe", "strap_strength");

    @Provide
    Arbitrary<LabFacts> labs() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 39);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.longs().between(0, 4),
                        Arbitraries.of(true, false),
                        day.list().ofMaxSize(60),
                        day.list().ofMaxSize(4),
                        Arbitraries.longs().between(1, 30),
                        Arbitraries.of(DayCount.values()))
                .as((perDay, transport, weekends, booked, closed, quota, count) -> {
                    SampleLabs lab = new SampleLabs().perDay(perDay).transport(transport).promise(3, count).tests("bfe", "strap_strength").quota(quota, "01-20", null);
                    if (weekends) {
                        lab.weekends();
                    }
                    booked.forEach(d -> lab.booked(text(d), d % 2 == 0));
                    closed.forEach(d -> lab.closed(text(d), text(d + 1)));
                    return lab.facts();
                });
    }

    private static String text(int day) {
        return FIRST.plusDays(day).toString().substring(5);
    }

    private static LabSlot slot(LabFacts lab, int ready, boolean free) {
        return SLOTS.of(Wanted.readyOn(CIVIL, ITEMS, FIRST.plusDays(ready), free), lab);
    }

    @Property(tries = 300)
    void it_never_starts_before_arrival_nor_on_a_day_without_a_place(@ForAll("labs") LabFacts lab, @ForAll @IntRange(max = 30) int ready, @ForAll boolean free) {
        LabSlot slot = slot(lab, ready, free);
        if (slot.start() != null) {
            assertThat(slot.start()).isAfterOrEqualTo(FIRST.plusDays(ready).plusDays(lab.lab().terms().transportDays()));
            assertThat(SLOTS.on(lab, slot.start())).isEqualTo(LabDay.FREE);
            assertThat(lab.closure(slot.start())).isEmpty();
            assertThat(lab.bookedOn(slot.start())).isLessThan(lab.lab().terms().perDay().intValue());
            assertThat(slot.report()).isAfterOrEqualTo(slot.start().plusDays(2));
            assertThat(slot.waiting().days()).isEqualTo((int) (slot.start().toEpochDay() - slot.days().arrival().toEpochDay()));
        } else {
            assertThat(free).isTrue();
            assertThat(slot.hindrance()).isEqualTo(LabSlot.Hindrance.QUOTA_SPENT);
        }
    }

    @Property(tries = 300)
    void samples_that_are_ready_later_never_start_or_report_earlier(@ForAll("labs") LabFacts lab, @ForAll @IntRange(max = 30) int ready, @ForAll boolean free) {
        LabSlot today = slot(lab, ready, free);
        LabSlot tomorrow = slot(lab, ready + 1, free);
        assertThat(today.start() == null).isEqualTo(tomorrow.start() == null);
        if (today.start() != null) {
            assertThat(tomorrow.start()).isAfterOrEqualTo(today.start());
            assertThat(tomorrow.report()).isAfterOrEqualTo(today.report());
        }
    }

    @Property(tries = 300)
    void one_booking_more_never_makes_it_earlier(
            @ForAll("labs") LabFacts lab, @ForAll @IntRange(max = 30) int ready, @ForAll @IntRange(max = 45) int booked, @ForAll boolean free) {
        Booking more = SampleLabs.booking(lab.lab().id(), FIRST.plusDays(booked), free ? lab.quotas().getFirst().id() : null);
        LabSlot before = slot(lab, ready, free);
        LabSlot after = slot(lab.with(more), ready, free);
        if (before.start() == null) {
            assertThat(after.start()).isNull();
        } else if (after.start() != null) {
            assertThat(after.start()).isAfterOrEqualTo(before.start());
            assertThat(after.report()).isAfterOrEqualTo(before.report());
        }
        assertThat(lab.with(more).left(lab.quotas().getFirst())).isLessThanOrEqualTo(lab.left(lab.quotas().getFirst()));
    }
}
