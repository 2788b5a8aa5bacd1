package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.line.TestReports;
import io.maskline.platform.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which lines have a passing report, judged by the same function as everywhere. A report speaks together with the retests
 * and parts of its family, by the verdicts that count; it covers the line and product of its request and what is noted to
 * be covered beyond. Names of products are compared without regard to width, spaces and letter case; a line that names no
 * product is covered by every report of that line.
 */
public final class PassedReports implements TestReports {

    /** Natural days before the last one from which a report is warned of: a full test of masks takes up to 15 working days. */
    public static final int WARNED_DAYS = 30;

    /** Newest first; of one day the one with the higher number. */
    private static final Comparator<Evidence> NEWEST =
            Comparator.<Evidence, LocalDate>comparing(e -> e.report().reportedOn()).thenComparing(e -> e.report().number()).reversed();

    private final TestingStore store;
    private final ReportStore reports;

    private PassedReports(TestingStore store, ReportStore reports) {
        this.store = store;
        this.reports = reports;
    }

    public static PassedReports open(Database database) {
        return new PassedReports(new TestingStore(database), new ReportStore(database));
    }

    @Override
    public Map<UUID, PassedReport> passing(LocalDate day) {
        Map<UUID, @Nullable String> products = store.products();
        return passing(evidence(store.judgedFamilies(), day), products, day);
    }

    private static Map<UUID, PassedReport> passing(List<Evidence> evidence, Map<UUID, @Nullable String> products, LocalDate day) {
        Map<UUID, PassedReport> newest = new LinkedHashMap<>();
        evidence.stream().filter(e -> e.inDate(day)).forEach(e -> covered(e, products).forEach(line -> newest.putIfAbsent(line, e.report())));
        return newest;
    }

    @Override
    public Set<UUID> ranOut(LocalDate day) {
        return ranOut(evidence(store.judgedFamilies(), day), store.products(), day).keySet();
    }

    private static Map<UUID, PassedReport> ranOut(List<Evidence> evidence, Map<UUID, @Nullable String> products, LocalDate day) {
        Map<UUID, PassedReport> last = new HashMap<>();
        evidence.stream().filter(e -> e.ranOut(day))
                .forEach(e -> covered(e, products).forEach(line -> last.merge(line, e.report(), PassedReports::later)));
        last.keySet().removeAll(passing(evidence, products, day).keySet());
        return last;
    }

    /** Lines whose report runs out within {@link #WARNED_DAYS}, has run out, or is of another product than the line makes. */
    public List<ReportWarning> warnings(LocalDate day) {
        Map<UUID, @Nullable String> products = store.products();
        List<Evidence> evidence = evidence(store.judgedFamilies(), day);
        Map<UUID, PassedReport> passing = passing(evidence, products, day);
        Map<UUID, PassedReport> ranOut = ranOut(evidence, products, day);
        List<ReportWarning> warnings = new ArrayList<>();
        Map<UUID, PassedReport> longest = new HashMap<>();
        evidence.stream().filter(e -> e.inDate(day))
                .forEach(e -> covered(e, products).forEach(line -> longest.merge(line, e.report(), PassedReports::later)));
        longest.forEach((line, report) -> {
            if (report.validUntil() != null && !report.validUntil().isAfter(day.plusDays(WARNED_DAYS))) {
                warnings.add(new ReportWarning(ReportWarning.Kind.EXPIRING, line, report, null));
            }
        });
        ranOut.forEach((line, report) -> warnings.add(new ReportWarning(ReportWarning.Kind.RAN_OUT, line, report, null)));
        Set<UUID> told = new HashSet<>(passing.keySet());
        told.addAll(ranOut.keySet());
        evidence.stream().filter(e -> e.inDate(day)).forEach(e -> e.covered().stream()
                .filter(c -> told.add(c.lineId()))
                .forEach(c -> warnings.add(new ReportWarning(ReportWarning.Kind.NOT_COVERING, c.lineId(), e.report(), c.product()))));
        return warnings;
    }

    @Override
    public Standing standing(Line line, LocalDate day) {
        List<Evidence> ofLine = evidence(store.judgedFamilies(line.id()), day).stream().filter(e -> e.of(line.id())).toList();
        List<Evidence> ofProduct = ofLine.stream().filter(e -> e.covers(line.id(), line.product())).toList();
        if (ofProduct.isEmpty()) {
            return ofLine.isEmpty() ? new Standing.None() : new Standing.OtherProduct(ofLine.getFirst().report(), ofLine.getFirst().product(line.id()));
        }
        return ofProduct.stream().filter(e -> e.inDate(day)).findFirst().<Standing>map(e -> new Standing.Passed(e.report()))
                .or(() -> ofProduct.stream().filter(e -> e.ranOut(day)).map(Evidence::report).reduce(PassedReports::later)
                        .map(r -> new Standing.RunOut(r, Objects.requireNonNull(r.validUntil()))))
                .orElseGet(Standing.None::new);
    }

    /** What the families prove by {@code day}, newest first. */
    private List<Evidence> evidence(Collection<TestingRow> requests, LocalDate day) {
        Map<UUID, List<ReportCover>> covers = reports.covers();
        return RequestFamily.all(requests).stream().flatMap(f -> Evidence.of(f, covers, day).stream()).sorted(NEWEST).toList();
    }

    /** The lines an evidence covers by what they make now. */
    private static Set<UUID> covered(Evidence evidence, Map<UUID, @Nullable String> products) {
        return evidence.covered().stream().map(Evidence.Covered::lineId)
                .filter(line -> evidence.covers(line, products.get(line)))
                .collect(Collectors.toSet());
    }

    /** The one that counts longer. */
    private static PassedReport later(PassedReport one, PassedReport other) {
        Function<PassedReport, LocalDate> end = r -> Objects.requireNonNullElse(r.validUntil(), LocalDate.MAX);
        return end.apply(other).isAfter(end.apply(one)) ? other : one;
    }
}
