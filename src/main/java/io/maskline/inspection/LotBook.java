package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Item;
import io.maskline.sampling.InspectedLot;
import io.maskline.sampling.Severity;
import io.maskline.sampling.Switching;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lots of one product in the order they were inspected in, and what follows from them for the next one: each item
 * switches by itself, as GB/T 2828.1 asks of each class of nonconformity. What does not count: resubmitted lots, missing
 * findings, lots drawn under another severity than the one in force in their place (results of microbes come days later,
 * when the next lots were drawn already), and lots after a stop.
 *
 * @param lots and restarts of one product, in any order
 */
public record LotBook(List<Lot> lots, List<Restart> restarts) {

    public LotBook {
        lots = lots.stream().sorted(Comparator.comparing((Lot l) -> l.head().inspectedOn()).thenComparing(l -> l.id().toString())).toList();
        restarts = List.copyOf(restarts);
    }

    /** Something that happened to an item: a lot, or that inspection went on. Ids grow with the time of entry. */
    private record Event(LocalDate day, UUID id, Optional<InspectedLine> inspected) {}

    private record InspectedLine(Lot lot, LotLine line) {}

    /** How severely the next lot is inspected for an item of this code. */
    public Switching next(String item) {
        Switching state = Switching.start();
        for (Event event : events(item)) {
            state = event.inspected().isPresent() ? after(state, event.inspected().get()) : state.stopped() ? state.restarted() : state;
        }
        return state;
    }

    private List<Event> events(String item) {
        Stream<Event> inspected = lots.stream().flatMap(lot -> lot.lines().stream()
                .filter(l -> l.item().code().equals(item))
                .map(l -> new Event(lot.head().inspectedOn(), lot.id(), Optional.of(new InspectedLine(lot, l)))));
        Stream<Event> restarted = restarts.stream().filter(r -> r.item().equals(item)).map(r -> new Event(r.noted().on(), r.id(), Optional.empty()));
        return Stream.concat(inspected, restarted).sorted(Comparator.comparing(Event::day).thenComparing(e -> e.id().toString())).toList();
    }

    private static Switching after(Switching state, InspectedLine inspected) {
        Boolean accepted = inspected.line().accepted();
        if (state.stopped() || accepted == null || inspected.line().plan().severity() != state.severity()) {
            return state;
        }
        return state.after(new InspectedLot(accepted, inspected.lot().head().resubmitted()));
    }

    /** Items for which inspection is stopped, in the order they were first inspected for. */
    public List<Item> stopped() {
        return items(Switching::stopped);
    }

    /** Items of which the next lot is inspected tightened, or none while inspection is stopped. */
    public List<Item> tightened() {
        return items(s -> s.severity() == Severity.TIGHTENED && !s.stopped());
    }

    private List<Item> items(Predicate<Switching> which) {
        Map<String, Item> sampled = new LinkedHashMap<>();
        lots.stream().flatMap(l -> l.lines().stream()).filter(l -> l.plan().severity() != null).forEach(l -> sampled.putIfAbsent(l.item().code(), l.item()));
        return sampled.values().stream().filter(i -> which.test(next(i.code()))).toList();
    }

    /** Day of the last lot or restart; no lot is entered before it. */
    Optional<LocalDate> lastDay() {
        return Stream.concat(lots.stream().map(l -> l.head().inspectedOn()), restarts.stream().map(r -> r.noted().on())).max(Comparator.naturalOrder());
    }
}
