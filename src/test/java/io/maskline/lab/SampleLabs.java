package io.maskline.lab;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Labs for the tests of the rule: every part can be given, what is not given is usual. */
final class SampleLabs {

    static final String CIVIL = "GB/T 32610-2016";
    static final String SURGICAL = "YY 0469-2011";

    private final UUID id = Ids.next();
    private final List<LabScope> scopes = new ArrayList<>();
    private final List<LabClosure> closures = new ArrayList<>();
    private final List<FreeQuota> quotas = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private @Nullable Long perDay = 2L;
    private @Nullable Long transport = 0L;
    private LabTerms.@Nullable Promise promise = new LabTerms.Promise(3, DayCount.NATURAL);
    private boolean weekends;

    static LocalDate day(String text) {
        return LocalDate.parse("2020-" + text);
    }

    SampleLabs perDay(@Nullable Long batches) {
        perDay = batches;
        return this;
    }

    SampleLabs transport(@Nullable Long days) {
        transport = days;
        return this;
    }

    SampleLabs promise(long days, DayCount count) {
        promise = new LabTerms.Promise(days, count);
        return this;
    }

    SampleLabs noPromise() {
        promise = null;
        return this;
    }

    SampleLabs weekends() {
        weekends = true;
        return this;
    }

    SampleLabs scope(String standard, String item, @Nullable LocalDate from, @Nullable LocalDate to) {
        scopes.add(new LabScope(Ids.next(), 1, id, standard, item, ScopeMark.CMA, from, to, null, null));
        return this;
    }

    SampleLabs tests(String... items) {
        for (String item : items) {
            scope(CIVIL, item, null, null);
        }
        return this;
    }

    SampleLabs closed(String from, String to) {
        closures.add(new LabClosure(Ids.next(), 1, id, day(from), day(to), "设备检定"));
        return this;
    }

    SampleLabs quota(long total, String from, @Nullable String to, String... items) {
        quotas.add(new FreeQuota(Ids.next(), 1, id, "工信局", total, day(from), to == null ? null : day(to), List.of(items), null));
        return this;
    }

    SampleLabs booked(String day, boolean free) {
        bookings.add(booking(id, day(day), free ? quotas.getFirst().id() : null));
        return this;
    }

    static Booking booking(UUID lab, LocalDate day, @Nullable UUID quota) {
        return new Booking(Ids.next(), 1, lab, Ids.next(), "A-0001", day, quota, null);
    }

    LabFacts facts() {
        LabTerms terms = new LabTerms(perDay, transport, promise, weekends, false, null, false);
        return new LabFacts(new Lab(id, 1, "某检测中心", "某中心", null, null, null, null, terms), scopes, closures, quotas, bookings);
    }
}
