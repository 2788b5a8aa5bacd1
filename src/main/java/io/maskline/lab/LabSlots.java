package io.maskline.lab;

import io.maskline.lab.LabSlot.Able;
import io.maskline.lab.LabSlot.Days;
import io.maskline.lab.LabSlot.Hindrance;
import io.maskline.lab.LabSlot.Missing;
import io.maskline.lab.LabSlot.QuotaLeft;
import io.maskline.lab.LabSlot.Waiting;
import io.maskline.lab.LabSlot.Why;
import io.maskline.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule of the earliest day: scope, transport, capacity, closed days, quota, promise and floor times. Pure. */
public final class LabSlots {

    private static final Comparator<LabSlot> FIRST = Comparator.comparing((LabSlot s) -> !s.whole())
            .thenComparing(LabSlot::report, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LabSlot::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> s.missing().size())
            .thenComparing(s -> s.lab().shortName());

    private final LabDays days;
    private final FloorTimes floors;

    public LabSlots(WorkingCalendar calendar, FloorTimes floors) {
        this.days = new LabDays(calendar);
        this.floors = floors;
    }

    /** One answer a lab: those that test everything before those that test some or none; of each the soonest report first, those without one last. */
    public List<LabSlot> earliest(Wanted wanted, Collection<LabFacts> labs) {
        return labs.stream().map(lab -> of(wanted, lab)).sorted(FIRST).toList();
    }

    /** The answer for one lab. */
    public LabSlot of(Wanted wanted, LabFacts lab) {
        LocalDate arrival = arrival(wanted, lab.lab().terms());
        if (arrival == null) {
            return without(wanted, lab, null, wanted.day(), Hindrance.TRANSPORT_UNKNOWN);
        }
        if (lab.lab().terms().perDay() == null) {
            return without(wanted, lab, arrival, arrival, Hindrance.CAPACITY_UNKNOWN);
        }
        if (lab.scopes().stream().noneMatch(s -> wanted.items().stream().anyMatch(i -> s.covers(wanted.standard(), i)))) {
            return without(wanted, lab, arrival, arrival, Hindrance.NOTHING_ABLE);
        }
        Waits waits = new Waits();
        LocalDate open = null;
        for (LocalDate day = arrival; day.isBefore(arrival.plusDays(LabDays.HORIZON)); day = day.plusDays(1)) {
            LabDay state = days.on(lab, day);
            if (state == LabDay.FREE) {
                open = open == null ? day : open;
                List<Able> able = able(wanted, lab, day);
                if (!able.isEmpty() && (!wanted.free() || lab.quota(items(able), day).isPresent())) {
                    return start(wanted, lab, able, arrival, day, waits.done());
                }
            }
            waits.count(state);
        }
        return open == null
                ? without(wanted, lab, arrival, arrival, Hindrance.NO_DAY)
                : without(wanted, lab, arrival, open, quotaHindrance(lab, items(able(wanted, lab, open))));
    }

    /** Counts the days that went by without a place. */
    private static final class Waits {
        private int full;
        private int closed;
        private int resting;
        private int unfit;

        private void count(LabDay state) {
            switch (state) {
                case FULL -> full++;
                case CLOSED -> closed++;
                case RESTING -> resting++;
                case FREE -> unfit++;
                case UNKNOWN -> {}
            }
        }

        private Waiting done() {
            return new Waiting(full, closed, resting, unfit);
        }
    }

    private static @Nullable LocalDate arrival(Wanted wanted, LabTerms terms) {
        Long transport = wanted.atLab() ? Long.valueOf(0) : terms.transportDays();
        return transport == null ? null : wanted.day().plusDays(transport);
    }

    private LabSlot start(Wanted wanted, LabFacts lab, List<Able> able, LocalDate arrival, LocalDate start, Waiting waiting) {
        List<String> items = items(able);
        LocalDate promised = promised(lab.lab(), start);
        FloorTimes.Impossible floor = promised == null ? null : floors.against(items, start, promised).orElse(null);
        LocalDate report = floor == null ? promised : floor.earliest();
        Optional<FreeQuota> quota = lab.quota(items, start);
        return new LabSlot(
                lab.lab(), able, missing(wanted, lab, start), new Days(arrival, start, report), waiting,
                quota.map(q -> left(lab, q)).orElse(null), floor, report == null ? Hindrance.PROMISE_UNKNOWN : null);
    }

    /** The day a lab promises for a test it starts on {@code start}, by its own clock; null when it promises none. */
    public @Nullable LocalDate promised(Lab lab, LocalDate start) {
        LabTerms.Promise promise = lab.terms().promise();
        return promise == null ? null : days.calendar().add(start, Math.toIntExact(promise.days()), promise.count());
    }

    /** The day the report is to be expected: as promised, but not before the slowest item can be done; null without a promise. */
    public @Nullable LocalDate report(Lab lab, Collection<String> items, LocalDate start) {
        LocalDate promised = promised(lab, start);
        return promised == null ? null : floors.against(items, start, promised).map(FloorTimes.Impossible::earliest).orElse(promised);
    }

    /** The rule of the single day. */
    public LabDays days() {
        return days;
    }

    /** Whether the lab can start one more batch that day. */
    public LabDay on(LabFacts lab, LocalDate day) {
        return days.on(lab, day);
    }

    private LabSlot without(Wanted wanted, LabFacts lab, @Nullable LocalDate arrival, LocalDate day, Hindrance why) {
        List<Able> able = able(wanted, lab, day);
        QuotaLeft quota = lab.quotas().stream()
                .filter(q -> !able.isEmpty() && q.pays(items(able)))
                .max(Comparator.comparing(FreeQuota::validFrom))
                .map(q -> left(lab, q))
                .orElse(null);
        Hindrance hindrance = able.isEmpty() ? Hindrance.NOTHING_ABLE : why;
        return new LabSlot(lab.lab(), able, missing(wanted, lab, day), new Days(arrival, null, null), Waiting.NONE, quota, null, hindrance);
    }

    private static Hindrance quotaHindrance(LabFacts lab, List<String> items) {
        List<FreeQuota> paying = lab.quotas().stream().filter(q -> q.pays(items)).toList();
        if (paying.isEmpty()) {
            return Hindrance.NO_QUOTA;
        }
        return paying.stream().allMatch(q -> lab.left(q) == 0) ? Hindrance.QUOTA_SPENT : Hindrance.QUOTA_OVER;
    }

    private static QuotaLeft left(LabFacts lab, FreeQuota quota) {
        return new QuotaLeft(quota, lab.used(quota.id()), lab.left(quota));
    }

    private static List<Able> able(Wanted wanted, LabFacts lab, LocalDate day) {
        List<Able> able = new ArrayList<>();
        for (String item : wanted.items()) {
            lab.scope(wanted.standard(), item, day).ifPresent(scope -> able.add(new Able(item, scope)));
        }
        return List.copyOf(able);
    }

    private static List<String> items(List<Able> able) {
        return able.stream().map(Able::item).toList();
    }

    private static List<Missing> missing(Wanted wanted, LabFacts lab, LocalDate day) {
        return wanted.items().stream().filter(i -> lab.scope(wanted.standard(), i, day).isEmpty()).map(i -> missing(wanted, lab, i, day)).toList();
    }

    private static Missing missing(Wanted wanted, LabFacts lab, String item, LocalDate day) {
        List<LabScope> rows = lab.scopes().stream().filter(s -> s.covers(wanted.standard(), item)).toList();
        Optional<LocalDate> ended = rows.stream().map(LabScope::validTo).filter(to -> to != null && to.isBefore(day)).max(Comparator.naturalOrder());
        if (ended.isPresent()) {
            return new Missing(item, Why.EXPIRED, ended.get());
        }
        return rows.stream().map(LabScope::validFrom).filter(from -> from != null && from.isAfter(day)).min(Comparator.naturalOrder())
                .map(from -> new Missing(item, Why.NOT_YET, from))
                .orElseGet(() -> new Missing(item, Why.NOT_IN_SCOPE, null));
    }
}
