package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.Line;
import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Rule;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is kept of the reports is never older than the journal. */
class PassedReportsKeptTest {

    private static final LocalDate DAY = TempLedger.DAY;
    private static final String PRODUCT = "民用口罩";

    private static TestingRow report(TestingRegisters office, LocalDate day, String value) {
        TestingRow row = office.create("III", 1, "inhalation_resistance");
        return office.requests.submit(row.request().id(), row.request().version(),
                Map.of(row.items().getFirst().item().id(), List.of(value)), new Report("SJ", day.plusDays(3)), new Actor("陈某", "综合组", day));
    }

    @Test
    void a_new_report_and_its_undo_are_seen() {
        try (TestingRegisters office = new TestingRegisters()) {
            PassedReports kept = PassedReports.open(office.temp.database());
            assertThat(kept.passing(DAY)).isEmpty();
            report(office, DAY, "170");
            assertThat(kept.passing(DAY)).containsOnlyKeys(office.line.id());
            assertThat(kept.standing(office.line, DAY)).isInstanceOf(Standing.Passed.class);
            assertThat(kept.ranOut(DAY.plusDays(4))).containsOnly(office.line.id());
            office.temp.ledger().undo(TempLedger.ACTOR);
            assertThat(kept.standing(office.line, DAY)).isInstanceOf(Standing.None.class);
            assertThat(kept.passing(DAY)).isEmpty();
            assertThat(kept.ranOut(DAY.plusDays(4))).isEmpty();
        }
    }

    @Test
    void a_second_verdict_is_seen() {
        try (TestingRegisters office = new TestingRegisters()) {
            PassedReports kept = PassedReports.open(office.temp.database());
            TestingRow row = office.create("III", 3, "inhalation_resistance");
            UUID item = row.items().getFirst().item().id();
            TestingRow failed = office.requests.submit(row.request().id(), row.request().version(), Map.of(item, List.of("168", "176", "170")), new Report("SJ", null), TempLedger.ACTOR);
            assertThat(kept.passing(DAY)).isEmpty();
            Trial.open(office.temp.database(), office.standards, office.temp.ledger()).adopt(
                    failed.request().id(), failed.request().version(), Set.of(item), Trial.Basis.rule(Rule.MEAN), new Trial.Review("李复核", "取平均值"), TempLedger.ACTOR);
            assertThat(kept.passing(DAY)).containsOnlyKeys(office.line.id());
        }
    }

    @Test
    void a_changed_product_of_the_line_is_seen_and_what_is_proved_is_not_read_anew_for_it() {
        try (TestingRegisters office = new TestingRegisters()) {
            EvidenceStore store = new EvidenceStore(office.temp.database());
            PassedReports kept = PassedReports.open(office.temp.database());
            report(office, DAY, "170");
            assertThat(kept.passing(DAY)).hasSize(1);
            EvidenceStore.Known before = store.refreshed(null);
            assertThat(store.refreshed(before)).isSameAs(before);
            Line other = office.lines.save(office.line.withProduct("医用外科口罩"), TempLedger.ACTOR);
            assertThat(kept.passing(DAY)).isEmpty();
            assertThat(kept.warnings(DAY)).extracting(ReportWarning::kind).containsExactly(ReportWarning.Kind.NOT_COVERING);
            assertThat(kept.standing(other, DAY)).isInstanceOf(Standing.OtherProduct.class);
            EvidenceStore.Known after = store.refreshed(before);
            assertThat(after.proofs()).isSameAs(before.proofs());
            assertThat(after.products()).isNotEqualTo(before.products());
            office.lines.save(other.withProduct(PRODUCT), TempLedger.ACTOR);
            assertThat(kept.passing(DAY)).hasSize(1);
        }
    }

    private static SplitPart part(TestingRegisters office, String lab, String item) {
        return new SplitPart(Set.of(item), new LabPlace(office.lab(lab, 5).id(), DAY, null, null));
    }

    @Test
    void a_part_that_is_withdrawn_leaves_no_gap() {
        try (TestingRegisters office = new TestingRegisters()) {
            PassedReports kept = PassedReports.open(office.temp.database());
            TestingRow whole = office.create("III", 1, "inhalation_resistance", "exhalation_resistance");
            List<TestingRow> parts = office.requests.split(whole.request(), List.of(
                    part(office, "甲", "inhalation_resistance"), part(office, "乙", "exhalation_resistance")), TempLedger.ACTOR);
            office.submit(parts.getFirst(), "170");
            assertThat(kept.passing(DAY)).as("a part is open").isEmpty();
            office.requests.move(parts.getLast().request(), TestingStage.WITHDRAWN, "不再送检", TempLedger.ACTOR);
            assertThat(kept.passing(DAY)).containsOnlyKeys(office.line.id());
        }
    }

    /** Reports and retests in any order, undone now and then: as if all was read and judged anew for each question. */
    @Property(tries = 4)
    void it_says_what_reading_everything_anew_says(@ForAll Random random) {
        try (TestingRegisters office = new TestingRegisters()) {
            PassedReports kept = PassedReports.open(office.temp.database());
            for (int step = 0; step < 8; step++) {
                step(office, random);
                LocalDate asked = DAY.plusDays(random.nextInt(8) - 2L);
                List<Evidence> anew = RequestFamily.all(office.requests.rows()).stream().flatMap(f -> Evidence.of(f, Map.of(), asked).stream()).toList();
                Map<UUID, PassedReport> passing = new HashMap<>();
                anew.stream().filter(e -> e.inDate(asked)).map(Evidence::report)
                        .max(Comparator.comparing(PassedReport::reportedOn)).ifPresent(r -> passing.put(office.line.id(), r));
                boolean ranOut = passing.isEmpty() && anew.stream().anyMatch(e -> e.ranOut(asked));
                // Read alone for the line, before all is read and after it.
                assertThat(PassedReports.open(office.temp.database()).standing(office.line, asked)).isEqualTo(kept.standing(office.line, asked));
                assertThat(kept.passing(asked).keySet()).isEqualTo(passing.keySet());
                passing.forEach((line, report) -> assertThat(kept.passing(asked).get(line).reportedOn()).isEqualTo(report.reportedOn()));
                assertThat(kept.ranOut(asked)).hasSize(ranOut ? 1 : 0);
                assertThat(kept.standing(office.line, asked)).isInstanceOf(
                        !passing.isEmpty() ? Standing.Passed.class : ranOut ? Standing.RunOut.class : Standing.None.class);
            }
        }
    }

    private static void step(TestingRegisters office, Random random) {
        String value = random.nextBoolean() ? "170" : "176";
        LocalDate day = DAY.plusDays(random.nextInt(3));
        List<TestingRow> failing = office.requests.rows().stream().filter(r -> r.request().stage().judged() && !r.failing().isEmpty()).toList();
        switch (random.nextInt(4)) {
            case 0 -> office.temp.ledger().undoable().ifPresent(_ -> {
                report(office, day, value);
                office.temp.ledger().undo(TempLedger.ACTOR);
            });
            case 1 -> failing.stream().findFirst().filter(r -> office.requests.family(r.request().id()).requests().size() == 1).ifPresent(r -> {
                TestingRow retest = office.requests.retest(r.request().id(), Set.of(), TempLedger.ACTOR);
                if (random.nextBoolean()) {
                    office.requests.submit(retest.request().id(), retest.request().version(), Map.of(retest.items().getFirst().item().id(), List.of(value)), new Report("R", null), new Actor("陈某", "综合组", day));
                } else if (random.nextBoolean()) {
                    office.requests.move(retest.request(), TestingStage.WITHDRAWN, "不再送检", TempLedger.ACTOR);
                }
            });
            default -> report(office, day, value);
        }
    }
}
