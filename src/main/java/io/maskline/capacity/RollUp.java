package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one business day summed up by product class, district or firm. Every way of grouping the same lines gives
 * the same total.
 *
 * @param lines what is summed up
 */
public record RollUp(LocalDate day, List<LineDay> lines, RollUpFigures total) {

    /** By what lines are summed up. The name in small letters is the word on the command line. */
    public enum By {
        CLASS("capacity.by.class"),
        DISTRICT("capacity.by.district"),
        FIRM("capacity.by.firm");

        private final String labelKey;

        By(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    /**
     * One row.
     *
     * @param productClass in rows by product class, else null
     * @param district in rows by district; null there for the firms of which it is not known
     * @param firm in rows by firm, else null
     */
    public record Group(By by, @Nullable ProductClass productClass, @Nullable String district, @Nullable Enterprise firm, RollUpFigures figures) {}

    static RollUp of(LocalDate day, List<LineDay> lines) {
        return new RollUp(day, List.copyOf(lines), RollUpFigures.of(lines));
    }

    /** Product classes in their order, districts by name with the unknown one last, firms by number. */
    public List<Group> groups(By by) {
        return switch (by) {
            case CLASS -> grouped(LineDay::productClass, Comparator.naturalOrder(), (c, f) -> new Group(by, c, null, null, f));
            case DISTRICT -> grouped(
                    l -> l.firm().place().district() == null ? "" : l.firm().place().district(),
                    Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()),
                    (d, f) -> new Group(by, null, d.isEmpty() ? null : d, null, f));
            case FIRM -> byFirm();
        };
    }

    private List<Group> byFirm() {
        Map<UUID, Enterprise> firms = lines.stream().collect(Collectors.toMap(l -> l.firm().id(), LineDay::firm, (a, _) -> a));
        Function<UUID, String> number = id -> firms.get(id).number();
        return grouped(
                l -> l.firm().id(),
                Comparator.comparing(number).thenComparing(Comparator.naturalOrder()),
                (id, f) -> new Group(By.FIRM, null, null, firms.get(id), f));
    }

    private interface Row<K> {
        Group of(K key, RollUpFigures figures);
    }

    private <K> List<Group> grouped(Function<LineDay, K> key, Comparator<? super K> order, Row<K> row) {
        Map<K, List<LineDay>> parts = lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return parts.keySet().stream().sorted(order).map(k -> row.of(k, RollUpFigures.of(parts.get(k)))).toList();
    }
}
