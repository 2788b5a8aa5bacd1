package io.maskline.calendar;

import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The working calendar of the office: the days that are worked or not by order, kept in the ledger. */
public final class WorkingCalendars {

    /** Days one step may arrange; the longest holiday there is has 10. */
    static final int MOST_DAYS = 60;

    private final CalendarDayStore store;
    private final Ledger ledger;

    private WorkingCalendars(CalendarDayStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static WorkingCalendars open(Database database, Ledger ledger) {
        return new WorkingCalendars(new CalendarDayStore(database), ledger);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(CalendarDayStore.TYPE);
    }

    /** The calendar as delivered, to be asked without a ledger. */
    public static WorkingCalendar delivered() {
        return calendar(DeliveredDays.all());
    }

    /**
     * Puts the delivered days into the ledger; days it has already held are left as they are.
     *
     * @return number of days added
     */
    public int seed(Actor actor) {
        List<CalendarDay> delivered = DeliveredDays.all();
        return ledger.deliver(Title.of("calendar.step.seed"), actor, tx -> CalendarDayStore.insertMissing(tx, delivered));
    }

    /** The days an order speaks of, the earliest first. */
    public List<CalendarDay> all() {
        return store.all();
    }

    public Optional<CalendarDay> find(UUID id) {
        return store.find(id);
    }

    /** The calendar as it stands now; take it once for many questions. */
    public WorkingCalendar current() {
        return calendar(store.all());
    }

    private static WorkingCalendar calendar(Collection<CalendarDay> days) {
        return WorkingCalendar.of(days.stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind)));
    }

    /**
     * Enters an order for one day or days in a row as one step; a day already in the calendar is changed.
     *
     * @return the days as stored
     * @throws io.maskline.platform.error.FaultException Invalid without first day, occasion or source, when the last
     *     day lies before the first or more than {@value #MOST_DAYS} days are named, or a text is too long
     */
    public List<CalendarDay> arrange(Arrangement typed, Actor actor) {
        LocalDate first = first(typed);
        LocalDate last = typed.to() == null ? first : typed.to();
        check(typed, first, last);
        Title title = first.equals(last)
                ? Title.of("calendar.step.day", first)
                : Title.of("calendar.step.days", first, last);
        return ledger.change(title, actor, tx -> put(tx, typed, first, last));
    }

    private static LocalDate first(Arrangement typed) {
        LocalDate first = typed.from();
        if (first == null) {
            throw Fault.invalid("from", "calendar.fault.date").asException();
        }
        return first;
    }

    private static void check(Arrangement typed, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Fault.invalid("to", "calendar.fault.order", first.toString()).asException();
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days > MOST_DAYS) {
            throw Fault.invalid("to", "calendar.fault.many", days, MOST_DAYS).asException();
        }
        checkTexts(typed.occasion(), typed.source(), typed.remark());
    }

    private static void checkTexts(String occasion, String source, @Nullable String remark) {
        if (occasion.isBlank()) {
            throw Fault.invalid("occasion", "calendar.fault.occasion").asException();
        }
        if (source.isBlank()) {
            throw Fault.invalid("source", "calendar.fault.source").asException();
        }
        FieldRules.atMost("occasion", occasion.strip(), 40);
        FieldRules.atMost("source", source.strip(), 200);
        FieldRules.atMost("remark", tidy(remark), 400);
    }

    private static List<CalendarDay> put(LedgerTx tx, Arrangement typed, LocalDate first, LocalDate last) {
        Map<LocalDate, CalendarDay> before = CalendarDayStore.within(tx, first, last).stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        List<CalendarDay> stored = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            CalendarDay old = before.get(date);
            stored.add(old == null
                    ? tx.insert(CalendarDayStore.TYPE, day(Ids.next(), 0, date, typed))
                    : tx.update(CalendarDayStore.TYPE, day(old.id(), old.version(), date, typed)));
        });
        return List.copyOf(stored);
    }

    private static CalendarDay day(UUID id, long version, LocalDate date, Arrangement typed) {
        return new CalendarDay(
                id, version, date, typed.kind(), typed.occasion().strip(), typed.source().strip(),
                typed.toBeChecked() ? CalendarDay.HEARD : CalendarDay.SURE, tidy(typed.remark()));
    }

    /**
     * Changes one day as it was read.
     *
     * @throws io.maskline.platform.error.FaultException Invalid as {@link #arrange}; Duplicate when the calendar has
     *     that date already; Stale when it was changed meanwhile
     */
    public CalendarDay change(CalendarDay shown, Arrangement typed, Actor actor) {
        LocalDate date = first(typed);
        check(typed, date, date);
        CalendarDay changed = day(shown.id(), shown.version(), date, typed);
        return ledger.change(Title.of("calendar.step.day", date), actor, tx -> tx.update(CalendarDayStore.TYPE, changed));
    }

    /** Moves a day to the bin: from then on it follows the plain week. */
    public void remove(CalendarDay day, Actor actor) {
        ledger.change(Title.of("calendar.step.remove", day.date()), actor, tx -> {
            tx.delete(CalendarDayStore.TYPE, day.id(), day.version());
            return day;
        });
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
