package io.maskline.testing;

import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A first request with its retests and parts. The newest judged request decides an item; earlier verdicts stay readable.
 * The order in which the requests are given does not matter.
 *
 * @param requests all of one root, in the order of their numbers
 */
public record RequestFamily(List<TestingRow> requests) {

    public RequestFamily {
        requests = requests.stream().sorted(Comparator.comparing((TestingRow r) -> r.request().number()).thenComparing(r -> r.request().id())).toList();
        if (requests.stream().map(r -> r.request().rootId()).distinct().count() > 1) {
            throw new IllegalArgumentException("requests of several roots are no family");
        }
    }

    /** The families of these requests, in the order of their first numbers. */
    public static List<RequestFamily> all(Collection<TestingRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(r -> r.request().number()))
                .collect(Collectors.groupingBy(r -> r.request().rootId(), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(RequestFamily::new)
                .toList();
    }

    /** One verdict handed in: the item with its values and the request it belongs to. */
    public record Judged(TestingRow request, TestedItem item) {
        public Outcome outcome() {
            return item.verdict().outcome();
        }
    }

    /** Codes of all items asked for, in alphabetical order; a request that was withdrawn asks for nothing any more. */
    public Set<String> items() {
        return requests.stream().filter(r -> r.request().stage() != TestingStage.WITHDRAWN).flatMap(r -> r.items().stream()).map(i -> i.item().limit().item()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every verdict on an item, the first one first; empty while none is handed in. */
    public List<Judged> verdicts(String item) {
        Map<UUID, TestingRow> byId = requests.stream().collect(Collectors.toMap(r -> r.request().id(), Function.identity()));
        return requests.stream()
                .filter(r -> r.request().stage().judged())
                .flatMap(r -> r.items().stream().filter(i -> i.item().limit().item().equals(item)).map(i -> new Judged(r, i)))
                .sorted(Comparator.comparing((Judged j) -> reportedOn(j.request()))
                        .thenComparing(j -> depth(j.request(), byId))
                        .thenComparing(j -> j.request().request().number())
                        .thenComparing(j -> j.request().request().id()))
                .toList();
    }

    /** The verdict that counts for an item: the newest one. */
    public Optional<Judged> deciding(String item) {
        List<Judged> all = verdicts(item);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Fails while the verdict that counts fails for any item; passes only when it passes for every item asked for. */
    public Outcome outcome() {
        List<Outcome> each = items().stream().map(i -> deciding(i).map(Judged::outcome).orElse(Outcome.UNDETERMINED)).toList();
        if (each.contains(Outcome.FAIL)) {
            return Outcome.FAIL;
        }
        return each.isEmpty() || each.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.PASS;
    }

    /** A request of it that is still open and asks this item once more. */
    Optional<TestingRow> askingAgain(String item) {
        return requests.stream()
                .filter(r -> r.request().stage().open() || r.request().stage() == TestingStage.RETURNED)
                .filter(r -> r.items().stream().anyMatch(i -> i.item().limit().item().equals(item)))
                .findFirst();
    }

    private static LocalDate reportedOn(TestingRow row) {
        return Objects.requireNonNullElse(row.request().dates().reportedOn(), LocalDate.MIN);
    }

    /** How many retests lie between it and a first test; a chain that bites its tail ends there. */
    private static int depth(TestingRow row, Map<UUID, TestingRow> byId) {
        int depth = 0;
        UUID before = row.request().chain().retestOf();
        while (before != null && depth < byId.size()) {
            depth++;
            TestingRow earlier = byId.get(before);
            before = earlier == null ? null : earlier.request().chain().retestOf();
        }
        return depth;
    }
}
