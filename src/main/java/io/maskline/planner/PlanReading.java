package io.maskline.planner;

import io.maskline.lab.LabFacts;
import io.maskline.lab.LabSlots;
import io.maskline.lab.Wanted;
import io.maskline.testing.TestingRequest;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The waiting requests and the labs as they stood when they were read, as a problem. Waiting is a request that was made or
 * accepted and holds no day of a lab. One that names its lab stays with it; the others may go to any.
 */
final class PlanReading {

    private static final Set<TestingStage> WAITING = Set.of(TestingStage.REQUESTED, TestingStage.ACCEPTED);

    private final LocalDate today;
    private final List<LabFacts> labs;
    private final LabSlots slots;
    private final List<TestingRow> waiting;

    PlanReading(LocalDate today, List<TestingRow> requests, List<LabFacts> labs, LabSlots slots) {
        this.today = today;
        this.labs = labs;
        this.slots = slots;
        Set<UUID> booked = labs.stream().flatMap(l -> l.bookings().stream()).map(b -> b.requestId()).collect(Collectors.toUnmodifiableSet());
        this.waiting = requests.stream()
                .filter(r -> WAITING.contains(r.request().stage()) && !r.items().isEmpty() && !booked.contains(r.request().id()))
                .toList();
    }

    PlanProblem problem() {
        PlanOptions options = new PlanOptions(slots, today);
        List<PlanRequest> requests = new ArrayList<>();
        for (TestingRow row : waiting) {
            TestingRequest request = row.request();
            List<PlanOption> all = open(request).flatMap(lab -> options.of(wanted(row), lab).stream()).toList();
            requests.add(new PlanRequest(
                    request.id(), request.number(), PlanWeights.of(request.priority().level()), request.assignment().dueOn(), all));
        }
        return new PlanProblem(
                today,
                requests,
                labs.stream().map(lab -> options.lab(lab, today)).toList(),
                labs.stream()
                        .flatMap(lab -> lab.quotas().stream().map(q -> new PlanQuota(q.id(), lab.lab().id(), Math.toIntExact(lab.left(q)))))
                        .toList());
    }

    /** By the id of the request. */
    Map<UUID, WaitingRequest> waiting() {
        return waiting.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.request().id(),
                        row -> new WaitingRequest(row, open(row.request()).map(lab -> slots.of(wanted(row), lab)).toList())));
    }

    private Stream<LabFacts> open(TestingRequest request) {
        UUID named = request.assignment().labId();
        return labs.stream().filter(lab -> named == null || named.equals(lab.lab().id()));
    }

    private Wanted wanted(TestingRow row) {
        TestingRequest request = row.request();
        LocalDate sampled = request.dates().sampledOn();
        LocalDate ready = sampled != null && sampled.isAfter(today) ? sampled : today;
        return Wanted.readyOn(
                request.subject().standardCode(),
                row.items().stream().map(i -> i.item().limit().item()).toList(),
                ready,
                request.assignment().freeOfCharge());
    }
}
