package io.maskline.testing;

import io.maskline.lab.Lab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** 周转: the requests by lab. Pure. */
final class Turnarounds {

    private Turnarounds() {}

    /**
     * One for every lab of the register in its order, also for those without a request, then one for the labs that are no
     * longer registered each, then one for the requests without a lab if there are any. A split request is counted by its parts.
     */
    static List<Turnaround> of(Collection<TestingRow> requests, List<Lab> labs, LocalDate day) {
        List<TestingRow> counted = requests.stream().filter(r -> r.request().stage() != TestingStage.SPLIT).toList();
        List<Turnaround> found = new ArrayList<>();
        labs.forEach(lab -> found.add(new Turnaround(
                lab.id(), lab.shortName(), counted.stream().filter(r -> lab.id().equals(r.request().assignment().labId())).toList(), day)));
        counted.stream()
                .map(r -> r.request().assignment().labId())
                .filter(Objects::nonNull)
                .distinct()
                .filter(id -> labs.stream().noneMatch(lab -> lab.id().equals(id)))
                .forEach(id -> {
                    List<TestingRow> rows = counted.stream().filter(r -> id.equals(r.request().assignment().labId())).toList();
                    found.add(new Turnaround(id, Objects.requireNonNullElse(rows.getFirst().lab(), id.toString()), rows, day));
                });
        List<TestingRow> without = counted.stream().filter(r -> r.request().assignment().labId() == null).toList();
        if (!without.isEmpty()) {
            found.add(new Turnaround(null, null, without, day));
        }
        return List.copyOf(found);
    }
}
