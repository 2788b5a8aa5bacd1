package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.line.TestReports;
import io.maskline.platform.db.Database;
import io.maskline.testing.EvidenceStore.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
 *
 * <p>What the reports prove is read once and kept as long as the journal tells of no change to it; the answers of a few days
 * are kept with it. Safe for use by several threads.
 */
public final class PassedReports implements TestReports {

    /** Natural days before the last one from which a report is warned of: a full test of masks takes up to 15 working days. */
    public static final int WARNED_DAYS = 30;

    /** Newest first; of one day the one with the higher number. */
    private static final Comparator<Evidence> NEWEST =
            Comparator.<Evidence, LocalDate>comparing(e -> e.report().reportedOn()).thenComparing(e -> e.report().number()).reversed();

    /** Days whose answers are kept: today and tomorrow of the screens, and what was asked before them. */
    private static final int DAYS_KEPT = 4;

    private final EvidenceStore store;
    private final Map<LocalDate, Answers> answers = new HashMap<>();
    private volatile @Nullable Known known;

    private PassedReports(EvidenceStore store) {
        this.store = store;
    }

    public static PassedReports open(Database database) {
        return new PassedReports(new EvidenceStore(database));
    }

    @Override
    public Map<UUID, PassedReport> passing(LocalDate day) {
        return answers(day).passing;
    }

    @Override
    public Set<UUID> ranOut(LocalDate day) {
        return answers(day).ranOut.keySet();
    }

    /** Lines whose report runs out within {@link #WARNED_DAYS}, has run out, or is of another product than the line makes. */
    public List<ReportWarning> warnings(LocalDate day) {
        return answers(day).warnings;
    }

    @Override
    public Standing standing(Line line, LocalDate day) {
        Known kept = known;
        List<Proof> proofs = kept != null && store.proves(kept) ? kept.proofs() : store.ofLine(line.id()).orElseGet(() -> refreshed().proofs());
        return standing(proved(proofs, day), line, day);
    }

    private static Standing standing(List<Evidence> evidence, Line line, LocalDate day) {
        List<Evidence> ofLine = evidence.stream().filter(e -> e.of(line.id())).sorted(NEWEST).toList();
        List<Evidence> ofProduct = ofLine.stream().filter(e -> e.covers(line.id(), line.product())).toList();
        if (ofProduct.isEmpty()) {
            return ofLine.isEmpty() ? new Standing.None() : new Standing.OtherProduct(ofLine.getFirst().report(), ofLine.getFirst().product(line.id()));
        }
        return ofProduct.stream().filter(e -> e.inDate(day)).findFirst().<Standing>map(e -> new Standing.Passed(e.report()))
                .or(() -> ofProduct.stream().filter(e -> e.ranOut(day)).map(Evidence::report).reduce(PassedReports::later)
                        .map(r -> new Standing.RunOut(r, Objects.requireNonNull(r.validUntil()))))
                .orElseGet(Standing.None::new);
    }

    /** One thread reads, the others wait for what it finds; each asks whether it still holds. */
    private synchronized Known refreshed() {
        Known now = store.refreshed(known);
        Known before = known;
        if (before == null || now.proofs() != before.proofs() || now.products() != before.products()) {
            answers.clear();
        }
        known = now;
        return now;
    }

    private synchronized Answers answers(LocalDate day) {
        Known now = refreshed();
        if (answers.size() >= DAYS_KEPT && !answers.containsKey(day)) {
            answers.clear();
        }
        return answers.computeIfAbsent(day, d -> Answers.of(proved(now.proofs(), d).stream().sorted(NEWEST).toList(), now.products(), d));
    }

    private static List<Evidence> proved(List<Proof> proofs, LocalDate day) {
        return proofs.stream().flatMap(p -> p.on(day).stream()).toList();
    }

    /** What is said of all lines on one day. */
    private record Answers(Map<UUID, PassedReport> passing, Map<UUID, PassedReport> ranOut, List<ReportWarning> warnings) {

        private Answers {
            passing = Collections.unmodifiableMap(passing);
            ranOut = Collections.unmodifiableMap(ranOut);
            warnings = List.copyOf(warnings);
        }

        /** @param evidence newest first */
        static Answers of(List<Evidence> evidence, Map<UUID, String> products, LocalDate day) {
            Map<UUID, PassedReport> passing = new LinkedHashMap<>();
            Map<UUID, PassedReport> longest = new HashMap<>();
            Map<UUID, PassedReport> ranOut = new HashMap<>();
            for (Evidence e : evidence) {
                for (UUID line : covered(e, products)) {
                    if (e.inDate(day)) {
                        passing.putIfAbsent(line, e.report());
                        longest.merge(line, e.report(), PassedReports::later);
                    } else if (e.ranOut(day)) {
                        ranOut.merge(line, e.report(), PassedReports::later);
                    }
                }
            }
            ranOut.keySet().removeAll(passing.keySet());
            List<ReportWarning> warnings = new ArrayList<>();
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
            return new Answers(passing, ranOut, warnings);
        }
    }

    /** The lines an evidence covers by what they make now. */
    private static Set<UUID> covered(Evidence evidence, Map<UUID, String> products) {
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
