package io.maskline.lab;

import io.maskline.platform.calendar.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which lab can take what, and when. Not for the FX thread. */
public final class LabDesk {

    private final Stores stores;
    private final Supplier<WorkingCalendar> calendar;
    private final FloorTimes floors = FloorTimes.delivered();

    /** What is known of the labs. */
    record Stores(LabStore labs, LabScopeStore scopes, LabClosureStore closures, FreeQuotaStore quotas, BookingStore bookings) {}

    LabDesk(Stores stores, Supplier<WorkingCalendar> calendar) {
        this.stores = stores;
        this.calendar = calendar;
    }

    /** One answer for every lab of the register, in the order of {@link LabSlots#earliest}; see {@link LabSlot}. */
    public List<LabSlot> earliest(Wanted wanted) {
        return slots().earliest(wanted, facts());
    }

    /** The rule over the calendar as it stands now; take it once for many questions. */
    public LabSlots slots() {
        return new LabSlots(calendar.get(), floors);
    }

    /** All that is known of every living lab, in the order they were registered; in a fixed number of queries. */
    public List<LabFacts> facts() {
        Map<UUID, List<LabScope>> scopes = byLab(stores.scopes().all(), LabScope::labId);
        Map<UUID, List<LabClosure>> closures = byLab(stores.closures().all(), LabClosure::labId);
        Map<UUID, List<FreeQuota>> quotas = byLab(stores.quotas().all(), FreeQuota::labId);
        Map<UUID, List<Booking>> bookings = byLab(stores.bookings().living(), Booking::labId);
        return stores.labs().all().stream()
                .map(lab -> new LabFacts(
                        lab,
                        scopes.getOrDefault(lab.id(), List.of()),
                        closures.getOrDefault(lab.id(), List.of()),
                        quotas.getOrDefault(lab.id(), List.of()),
                        bookings.getOrDefault(lab.id(), List.of())))
                .toList();
    }

    private static <R> Map<UUID, List<R>> byLab(List<R> records, Function<R, UUID> lab) {
        return records.stream().collect(Collectors.groupingBy(lab));
    }
}
