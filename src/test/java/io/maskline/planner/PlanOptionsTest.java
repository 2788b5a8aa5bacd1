package io.maskline.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.lab.Booking;
import io.maskline.lab.FloorTimes;
import io.maskline.lab.FreeQuota;
import io.maskline.lab.Lab;
import io.maskline.lab.LabClosure;
import io.maskline.lab.LabFacts;
import io.maskline.lab.LabScope;
import io.maskline.lab.LabSlots;
import io.maskline.lab.LabTerms;
import io.maskline.lab.ScopeMark;
import io.maskline.lab.Wanted;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every slot offered is held against the facts of a random lab; every day not offered has something against it. */
class PlanOptionsTest {

    private static final LocalDate TODAY = PlanProblems.TODAY;
    private static final String STANDARD = "GB/T 32610-2016";
    private static final List<String> ITEMS = List.of("inhalation_resistance", "bfe", "fungi");
    private static final LocalDate HOLIDAY = TODAY.plusDays(5);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2020, 2, 22);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Map.of(HOLIDAY, DayKind.HOLIDAY, WORKED_SATURDAY, DayKind.WORKING));
    /** Least days of the slowest of the items: cultures of fungi take a week. */
    private static final long FUNGI_DAYS = 7;

    @Property(tries = 200)
    void a_slot_is_offered_exactly_when_nothing_stands_against_it(@ForAll long seed) {
        Random random = new Random(seed);
        LabFacts lab = lab(random);
        Wanted wanted = Wanted.readyOn(STANDARD, random.nextBoolean() ? ITEMS : ITEMS.subList(0, 2), TODAY.plusDays(random.nextInt(3)), random.nextBoolean());
        List<PlanOption> options = new PlanOptions(new LabSlots(CALENDAR, FloorTimes.delivered()), TODAY).of(wanted, lab);
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(PlanOptions.DAYS_AHEAD)); day = day.plusDays(1)) {
            PlanSlot slot = new PlanSlot(lab.lab().id(), day);
            assertThat(options.stream().filter(o -> o.slot().equals(slot)).count()).as(day + " " + lab.lab().terms()).isEqualTo(stands(lab, wanted, day) ? 0 : 1);
        }
        for (PlanOption option : options) {
            LabTerms.Promise promise = lab.lab().terms().promise();
            assertThat(option.report()).isAfterOrEqualTo(CALENDAR.add(option.slot().day(), Math.toIntExact(promise.days()), promise.count()));
            if (wanted.items().contains("fungi")) {
                assertThat(option.report()).isAfterOrEqualTo(option.slot().day().plusDays(FUNGI_DAYS));
            }
            assertThat(option.quota() == null).isEqualTo(!wanted.free());
        }
    }

    /** Whether something stands against starting there that day, counted from the records alone. */
    private static boolean stands(LabFacts lab, Wanted wanted, LocalDate day) {
        LabTerms terms = lab.lab().terms();
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        boolean rests = day.equals(HOLIDAY) || weekend && !day.equals(WORKED_SATURDAY) && !terms.weekends();
        boolean closed = lab.closures().stream().anyMatch(c -> !day.isBefore(c.from()) && !day.isAfter(c.to()));
        boolean full = lab.bookings().stream().filter(b -> b.day().equals(day)).count() >= terms.perDay();
        boolean early = day.isBefore(wanted.day().plusDays(terms.transportDays()));
        boolean unable = wanted.items().stream().anyMatch(item -> lab.scopes().stream().noneMatch(s -> s.item().equals(item)
                && s.standardCode().equals(STANDARD)
                && (s.validFrom() == null || !day.isBefore(s.validFrom()))
                && (s.validTo() == null || !day.isAfter(s.validTo()))));
        boolean unpaid = wanted.free() && lab.quotas().stream().noneMatch(q -> !day.isBefore(q.validFrom())
                && (q.validTo() == null || !day.isAfter(q.validTo()))
                && (q.items().isEmpty() || q.items().containsAll(wanted.items()))
                && lab.bookings().stream().filter(b -> q.id().equals(b.quotaId())).count() < q.total());
        return rests || closed || full || early || unable || unpaid;
    }

    private static LabFacts lab(Random random) {
        UUID id = new UUID(1, 1);
        DayCount count = random.nextBoolean() ? DayCount.NATURAL : DayCount.WORKING;
        LabTerms terms = new LabTerms(
                (long) random.nextInt(3), (long) random.nextInt(3), new LabTerms.Promise(random.nextInt(6), count), random.nextBoolean(), false, null, false);
        List<LabScope> scopes = new ArrayList<>();
        for (String item : ITEMS) {
            LocalDate from = random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(30) - 20);
            LocalDate to = random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(80));
            String standard = random.nextInt(10) == 0 ? "YY 0469-2011" : STANDARD;
            scopes.add(new LabScope(UUID.randomUUID(), 1, id, standard, item, ScopeMark.CMA, from, to, null, null));
        }
        LocalDate closed = TODAY.plusDays(random.nextInt(40));
        List<LabClosure> closures = List.of(new LabClosure(new UUID(4, 1), 1, id, closed, closed.plusDays(random.nextInt(4)), "设备检定"));
        FreeQuota quota = new FreeQuota(
                new UUID(2, 1), 1, id, "工信局", 1 + random.nextInt(3), TODAY.plusDays(random.nextInt(10) - 5),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(50)), random.nextBoolean() ? List.of() : ITEMS.subList(0, 2), null);
        List<Booking> bookings = new ArrayList<>();
        for (int b = 0; b < random.nextInt(8); b++) {
            bookings.add(new Booking(
                    new UUID(5, b), 1, id, new UUID(6, b), "A-" + b, TODAY.plusDays(random.nextInt(6)), random.nextInt(3) == 0 ? quota.id() : null, null));
        }
        Lab lab = new Lab(id, 1, "某检测中心", "某中心", null, null, null, null, terms);
        return new LabFacts(lab, scopes, closures, List.of(quota), bookings);
    }
}
