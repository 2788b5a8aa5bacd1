package io.maskline.testing;

import io.maskline.bench.Measure;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.lab.Labs;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Subject;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 10,000 lines and 10,000 reports of two items with five values each, a third of them of one line: what they prove for all
 * lines and for one.
 */
public final class PassedReportsBench {

    private static final int LINES = 10_000;
    private static final int REPORTS = 10_000;
    /** Each of them has about 20 reports; the first line has every third report. */
    private static final int TESTED_LINES = 333;
    private static final int VALUES = 5;
    private static final int RUNS = 20;
    private static final Actor ACTOR = TempLedger.ACTOR;

    private PassedReportsBench() {}

    public static void main(String[] args) {
        List<EntityType<?>> types = Stream.of(Enterprises.types(), Lines.types(), Labs.entityTypes(), TestingRequests.entityTypes())
                .<EntityType<?>>flatMap(List::stream)
                .toList();
        try (TempLedger temp = new TempLedger(types)) {
            List<Line> lines = fill(temp);
            measure(temp, lines);
        }
        Measure.sayMemory();
    }

    private static void measure(TempLedger temp, List<Line> lines) {
        PassedReports reports = PassedReports.open(temp.database());
        Measure.time("standing of a line of 20 reports, the first time", Measure.millis(() -> reports.standing(lines.get(1), TempLedger.DAY)), 50).say();
        double[] ordinary = IntStream.rangeClosed(1, RUNS).mapToDouble(i -> Measure.millis(() -> reports.standing(lines.get(i), TempLedger.DAY))).toArray();
        Measure.time("standing of a line of 20 reports, median", Measure.quantile(ordinary, 0.5), 50).say();
        Measure.time("passing reports of all lines, the first time", Measure.millis(() -> reports.passing(TempLedger.DAY)), 500).say();
        Measure.time("standing of a line of 3,334 reports", Measure.millis(() -> reports.standing(lines.getFirst(), TempLedger.DAY)), 500).say();
        double[] again = IntStream.range(0, RUNS).mapToDouble(_ -> Measure.millis(() -> reports.passing(TempLedger.DAY))).toArray();
        Measure.time("passing reports of all lines again, median", Measure.quantile(again, 0.5), 20).say();
        Measure.time("reports run out of the same day", Measure.millis(() -> reports.ranOut(TempLedger.DAY)), 20).say();
        Measure.time("warnings of the same day", Measure.millis(() -> reports.warnings(TempLedger.DAY)), 20).say();
        Measure.time("passing reports of all lines, another day", Measure.millis(() -> reports.passing(TempLedger.DAY.plusDays(1))), 500).say();
    }

    private static List<Line> fill(TempLedger temp) {
        Enterprise firm = Enterprise.draft("浙江九点健康科技有限公司", "宁波九点").withNumber("A-0001");
        List<Line> lines = IntStream.range(0, LINES)
                .mapToObj(n -> Line.draft(firm.id(), Integer.toString(n + 1), TempLedger.DAY).withProduct("民用口罩").withNumber("A-%05d".formatted(n + 1)))
                .toList();
        Random random = new Random(20200214);
        List<TestingRequest> requests = new ArrayList<>();
        List<TestingItem> items = new ArrayList<>();
        List<SpecimenResult> results = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            TestingRequest request = request(lines.get(i % 3 == 0 ? 0 : 1 + i % TESTED_LINES), i, random);
            requests.add(request);
            for (Limit limit : LIMITS) {
                TestingItem item = new TestingItem(Ids.next(), 0, request.id(), limit, VALUES, items.size() % LIMITS.size() + 1L);
                items.add(item);
                for (int n = 1; n <= VALUES; n++) {
                    results.add(new SpecimenResult(Ids.next(), 0, item.id(), n, Integer.toString(limit.item().equals("bfe") ? 96 + n % 3 : 150 + random.nextInt(27))));
                }
            }
        }
        temp.ledger().change(Title.of("testing.step.create", REPORTS), ACTOR, tx -> {
            tx.insertAll(Enterprises.type(), List.of(firm));
            tx.insertAll(Lines.type(), lines);
            tx.insertAll(TestingStore.REQUESTS, requests);
            tx.insertAll(TestingStore.ITEMS, items);
            tx.insertAll(TestingStore.RESULTS, results);
            return firm;
        });
        return lines;
    }

    private static final List<Limit> LIMITS = List.of(
            new Limit("GB/T 32610-2016", "inhalation_resistance", "吸气阻力", Operator.LE, "175", null, "Pa", "流量 85 L/min", Rule.ANY, Comparison.FULL, "样例", Confidence.HIGH),
            new Limit("GB/T 32610-2016", "bfe", "细菌过滤效率", Operator.GE, "95", null, "%", null, Rule.ANY, Comparison.FULL, "样例", Confidence.HIGH));

    /** Reported within the last 40 days; some run out. */
    private static TestingRequest request(Line line, int i, Random random) {
        Dates dates = new Dates(TempLedger.DAY.minusDays(60), null, TempLedger.DAY.minusDays(random.nextInt(40)));
        Report report = new Report("SJ-" + i, i % 2 == 0 ? null : dates.reportedOn().plusDays(random.nextInt(60)));
        return new TestingRequest(
                Ids.next(), 0, "A-%05d".formatted(i + 1), new Subject(line.enterpriseId(), line.id(), "民用口罩", "GB/T 32610-2016", null),
                new Assignment(null, false, null, null), Chain.FIRST, TestingStage.REPORTED, dates, report, Priority.ORDINARY, null, null);
    }
}
