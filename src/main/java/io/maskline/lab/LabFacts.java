package io.maskline.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of one lab when a day is sought. Immutable. */
public final class LabFacts {

    private final Lab lab;
    private final List<LabScope> scopes;
    private final List<LabClosure> closures;
    private final List<FreeQuota> quotas;
    private final List<Booking> bookings;
    private final Map<LocalDate, Integer> booked = new HashMap<>();
    private final Map<UUID, Integer> used = new HashMap<>();

    /** @param bookings freed ones take no place */
    public LabFacts(Lab lab, List<LabScope> scopes, List<LabClosure> closures, List<FreeQuota> quotas, List<Booking> bookings) {
        this.lab = lab;
        this.scopes = List.copyOf(scopes);
        this.closures = List.copyOf(closures);
        this.quotas = List.copyOf(quotas);
        this.bookings = bookings.stream().filter(Booking::living).toList();
        for (Booking booking : this.bookings) {
            booked.merge(booking.day(), 1, Integer::sum);
            if (booking.quotaId() != null) {
                used.merge(booking.quotaId(), 1, Integer::sum);
            }
        }
    }

    public Lab lab() {
        return lab;
    }

    public List<LabScope> scopes() {
        return scopes;
    }

    public List<LabClosure> closures() {
        return closures;
    }

    public List<FreeQuota> quotas() {
        return quotas;
    }

    /** Those that take a place. */
    public List<Booking> bookings() {
        return bookings;
    }

    /** Batches taken on {@code day}; may be more than the capacity when that was lowered later. */
    public int bookedOn(LocalDate day) {
        return booked.getOrDefault(day, 0);
    }

    /** Batches a quota has paid for or is to pay for, on whatever day. */
    public int used(UUID quota) {
        return used.getOrDefault(quota, 0);
    }

    /** Batches left of a quota; 0 when it is spent, never less. */
    public long left(FreeQuota quota) {
        return Math.max(0, quota.total() - used(quota.id()));
    }

    /** The closure a day falls into. */
    public Optional<LabClosure> closure(LocalDate day) {
        return closures.stream().filter(c -> c.on(day)).findFirst();
    }

    /** The scope an item is tested under on {@code day}: the marked before the unmarked, the longest valid first. */
    public Optional<LabScope> scope(@Nullable String standard, String item, LocalDate day) {
        return scopes.stream()
                .filter(s -> s.covers(standard, item) && s.validOn(day))
                .min(Comparator.comparing((LabScope s) -> s.mark() == ScopeMark.NONE)
                        .thenComparing(LabScope::validTo, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    /** The quota that would pay for these items on {@code day} with most left of it. */
    public Optional<FreeQuota> quota(List<String> items, LocalDate day) {
        return quotas.stream()
                .filter(q -> q.validOn(day) && q.pays(items) && left(q) > 0)
                .max(Comparator.comparingLong(this::left));
    }

    /** The same with one booking more. */
    public LabFacts with(Booking booking) {
        List<Booking> more = new ArrayList<>(bookings);
        more.add(booking);
        return new LabFacts(lab, scopes, closures, quotas, more);
    }

    /** The same without what a request has booked, as when it is to be booked anew. */
    public LabFacts without(UUID requestId) {
        return new LabFacts(lab, scopes, closures, quotas, bookings.stream().filter(b -> !b.requestId().equals(requestId)).toList());
    }
}
