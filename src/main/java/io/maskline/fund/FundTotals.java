package io.maskline.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The four sums of entries, exact to the 分. A kind nobody has told of is not known, which is not the same as 0.
 *
 * @param entries what is summed, in any order
 */
public record FundTotals(List<SupportFund> entries) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    public FundTotals {
        entries = List.copyOf(entries);
    }

    /**
     * Entries that belong together.
     *
     * @param key the day, or the name of the department; null for entries that name none
     */
    public record Group<K>(@Nullable K key, FundTotals totals) {}

    /** The sum of one kind in 元; null when there is no entry of it. */
    public @Nullable BigDecimal of(FundKind kind) {
        return entries.stream().anyMatch(f -> f.kind() == kind) ? sum(entries, kind) : null;
    }

    static BigDecimal sum(Collection<SupportFund> entries, FundKind kind) {
        return entries.stream().filter(f -> f.kind() == kind).map(SupportFund::amount).reduce(NOTHING, BigDecimal::add);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The newest day told of. */
    public Optional<LocalDate> lastDay() {
        return entries.stream().map(SupportFund::businessDate).max(Comparator.naturalOrder());
    }

    /** Part of the whole in per cent with one decimal, divided and rounded in one step; null when either is unknown or the whole is 0. */
    public @Nullable BigDecimal percent(FundKind part, FundKind whole) {
        BigDecimal of = of(whole);
        BigDecimal share = of(part);
        return of == null || share == null || of.signum() == 0
                ? null
                : share.movePointRight(2).divide(of, 1, RoundingMode.HALF_EVEN);
    }

    /** By day, the newest first. */
    public List<Group<LocalDate>> byDay() {
        return grouped(SupportFund::businessDate).entrySet().stream()
                .sorted(Map.Entry.<@Nullable LocalDate, List<SupportFund>>comparingByKey(Comparator.nullsLast(Comparator.reverseOrder())))
                .map(e -> new Group<>(e.getKey(), new FundTotals(e.getValue())))
                .toList();
    }

    /** By department in the order they first told something; what names none comes last. */
    public List<Group<String>> byDepartment() {
        Map<@Nullable String, List<SupportFund>> groups = grouped(SupportFund::department);
        List<SupportFund> unnamed = groups.remove(null);
        List<Group<String>> found = new ArrayList<>(groups.entrySet().stream().map(e -> new Group<>(e.getKey(), new FundTotals(e.getValue()))).toList());
        if (unnamed != null) {
            found.add(new Group<>(null, new FundTotals(unnamed)));
        }
        return List.copyOf(found);
    }

    private <K> Map<@Nullable K, List<SupportFund>> grouped(Function<SupportFund, @Nullable K> key) {
        Map<@Nullable K, List<SupportFund>> groups = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(SupportFund::businessDate).thenComparing(SupportFund::id))
                .forEach(f -> groups.computeIfAbsent(key.apply(f), _ -> new ArrayList<>()).add(f));
        return groups;
    }
}
