package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.line.TestReports;
import io.maskline.platform.db.Database;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines have a passing report, judged by the same function as everywhere. A report covers the product it was made
 * for: the names are compared without regard to width, spaces and letter case. A line that names no product is covered
 * by every report of that line.
 */
public final class PassedReports implements TestReports {

    /** Newest first; of one day the request made last. */
    private static final Comparator<TestingRequest> NEWEST =
            Comparator.comparing(PassedReports::reportedOn).thenComparing(TestingRequest::number).reversed();

    private final TestingStore store;

    private PassedReports(TestingStore store) {
        this.store = store;
    }

    public static PassedReports open(Database database) {
        return new PassedReports(new TestingStore(database));
    }

    @Override
    public Map<UUID, PassedReport> passing(LocalDate day) {
        Map<UUID, PassedReport> newest = new LinkedHashMap<>();
        covering(store.reported(day))
                .sorted(NEWEST)
                .forEach(r -> newest.putIfAbsent(r.subject().lineId(), passed(r)));
        return newest;
    }

    @Override
    public Set<UUID> ranOut(LocalDate day) {
        Set<UUID> lines = covering(store.reportedBefore(day)).map(r -> r.subject().lineId()).filter(Objects::nonNull).collect(Collectors.toSet());
        lines.removeAll(passing(day).keySet());
        return lines;
    }

    /** The passed ones of the product their line makes now. */
    private Stream<TestingRequest> covering(List<TestingRow> reported) {
        Map<UUID, String> products = store.products();
        return reported.stream()
                .filter(r -> r.outcome() == Outcome.PASS)
                .map(TestingRow::request)
                .filter(r -> r.subject().lineId() != null && covers(r.subject().product(), products.get(r.subject().lineId())));
    }

    @Override
    public Standing standing(Line line, LocalDate day) {
        List<TestingRequest> passed = store.reportedOf(line.id(), day).stream()
                .filter(r -> r.outcome() == Outcome.PASS)
                .map(TestingRow::request)
                .sorted(NEWEST)
                .toList();
        List<TestingRequest> ofProduct = passed.stream().filter(r -> covers(r.subject().product(), line.product())).toList();
        if (ofProduct.isEmpty()) {
            return passed.isEmpty() ? new Standing.None() : new Standing.OtherProduct(passed(passed.getFirst()), passed.getFirst().subject().product());
        }
        return ofProduct.stream()
                .filter(r -> r.report().validUntil() == null || !r.report().validUntil().isBefore(day))
                .findFirst()
                .<Standing>map(r -> new Standing.Passed(passed(r)))
                .orElseGet(() -> ranOut(ofProduct));
    }

    private static Standing ranOut(List<TestingRequest> requests) {
        TestingRequest last = requests.stream().max(Comparator.comparing(PassedReports::lastDay)).orElseThrow();
        return new Standing.RunOut(passed(last), lastDay(last));
    }

    private static LocalDate lastDay(TestingRequest request) {
        return Objects.requireNonNull(request.report().validUntil(), "one without a last day never runs out");
    }

    private static boolean covers(String tested, @Nullable String made) {
        return made == null || made.isBlank() || ProductName.same(tested, made);
    }

    private static PassedReport passed(TestingRequest request) {
        return new PassedReport(Objects.requireNonNullElse(request.report().number(), ""), reportedOn(request), request.report().validUntil());
    }

    private static LocalDate reportedOn(TestingRequest request) {
        return Objects.requireNonNull(request.dates().reportedOn(), "the store asks for reported ones only");
    }
}
