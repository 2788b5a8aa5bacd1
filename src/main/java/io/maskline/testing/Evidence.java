package io.maskline.testing;

import io.maskline.line.TestReports.PassedReport;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a family of requests proves by a day: for each item asked for anywhere in it the newest request with a verdict
 * decides, and all items have to pass. A retest that passes completes the first report; a part still open leaves a gap, one
 * that was withdrawn leaves none.
 *
 * @param report number and day of the newest report that decides, and the last day on which all that decide count
 * @param countsFrom first day on which all that decide count
 * @param covered the lines and products the deciding reports cover
 */
record Evidence(PassedReport report, LocalDate countsFrom, Set<Covered> covered) {

    /** Oldest first; of one day the request made last comes last. */
    private static final Comparator<TestingRow> BY_DAY =
            Comparator.<TestingRow, LocalDate>comparing(r -> reportedOn(r.request())).thenComparing(r -> r.request().number());

    Evidence {
        covered = Set.copyOf(covered);
    }

    /** A line and what was tested of it. */
    record Covered(UUID lineId, String product) {}

    /**
     * @param family with every request of its root
     * @param covers what each report covers beyond its request, by request
     * @return empty when some item fails, is open or was never judged by {@code day}
     */
    static Optional<Evidence> of(RequestFamily family, Map<UUID, List<ReportCover>> covers, LocalDate day) {
        RequestFamily byDay = new RequestFamily(family.requests().stream()
                .filter(r -> r.request().stage().judged() && !reportedOn(r.request()).isAfter(day))
                .toList());
        Map<UUID, TestingRow> deciding = new HashMap<>();
        for (String item : family.items()) {
            Optional<RequestFamily.Judged> newest = byDay.deciding(item);
            if (newest.isEmpty() || newest.get().outcome() != Outcome.PASS) {
                return Optional.empty();
            }
            deciding.put(newest.get().request().request().id(), newest.get().request());
        }
        return deciding.values().stream().max(BY_DAY).map(newest -> of(newest, deciding.values(), covers));
    }

    private static Evidence of(TestingRow newest, Collection<TestingRow> deciding, Map<UUID, List<ReportCover>> covers) {
        LocalDate from = deciding.stream().map(r -> from(r.request())).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate until = deciding.stream().map(r -> r.request().report().validUntil()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        PassedReport report = new PassedReport(
                Objects.requireNonNullElse(newest.request().report().number(), ""), reportedOn(newest.request()), until);
        Set<Covered> covered = new HashSet<>();
        deciding.forEach(r -> covered(r.request(), covers.getOrDefault(r.request().id(), List.of())).forEach(covered::add));
        return new Evidence(report, from, covered);
    }

    private static Stream<Covered> covered(TestingRequest request, List<ReportCover> covers) {
        Stream<Covered> own = covered(request.subject().lineId(), request.subject().product());
        return Stream.concat(own, covers.stream().flatMap(c -> covered(
                c.lineId() == null ? request.subject().lineId() : c.lineId(),
                c.product() == null ? request.subject().product() : c.product())));
    }

    private static Stream<Covered> covered(@Nullable UUID line, String product) {
        return line == null ? Stream.empty() : Stream.of(new Covered(line, product));
    }

    private static LocalDate from(TestingRequest request) {
        LocalDate stated = request.report().validFrom();
        LocalDate reported = reportedOn(request);
        return stated == null || stated.isBefore(reported) ? reported : stated;
    }

    static LocalDate reportedOn(TestingRequest request) {
        return Objects.requireNonNull(request.dates().reportedOn(), "a request with a verdict has its day");
    }

    /** It counts on {@code day}. */
    boolean inDate(LocalDate day) {
        return !day.isBefore(countsFrom) && !ranOut(day);
    }

    /** Its last day has passed. */
    boolean ranOut(LocalDate day) {
        return report.validUntil() != null && report.validUntil().isBefore(day);
    }

    /** It covers what a line makes; a line that names no product is covered by every report of that line. */
    boolean covers(UUID line, @Nullable String makes) {
        return covered.stream().anyMatch(c -> c.lineId().equals(line) && (makes == null || makes.isBlank() || ProductName.same(c.product(), makes)));
    }

    /** It is of this line, whatever the product. */
    boolean of(UUID line) {
        return covered.stream().anyMatch(c -> c.lineId().equals(line));
    }

    /** What was tested of a line it is of. */
    String product(UUID line) {
        return covered.stream().filter(c -> c.lineId().equals(line)).map(Covered::product).sorted().findFirst().orElseThrow();
    }
}
