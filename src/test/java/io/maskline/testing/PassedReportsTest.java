package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.line.Line;
import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassedReportsTest {

    private static final LocalDate DAY = TempLedger.DAY;

    private final TestingRegisters office = new TestingRegisters();
    private final PassedReports reports = PassedReports.open(office.temp.database());
    private Line line = office.line;

    @BeforeEach
    void name() {
        line = office.lines.save(line.withProduct("民用口罩"), TempLedger.ACTOR);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Inhalation resistance of at most 175 Pa, reported on {@code day}. */
    private TestingRow report(LocalDate day, String value, String number, @Nullable LocalDate until) {
        TestingRow row = office.create("III", 1, "inhalation_resistance");
        return office.requests.submit(row.request().id(), row.request().version(),
                Map.of(row.items().getFirst().item().id(), List.of(value)), new Report(number, until), new Actor("陈某", "综合组", day));
    }

    @ParameterizedTest(name = "value {0}, valid until {1}, asked on {2}: {3}")
    @CsvSource({
        "170,           , 2020-02-14, true",
        "176,           , 2020-02-14, false",
        "170, 2020-02-20, 2020-02-20, true",
        "170, 2020-02-20, 2020-02-21, false",
        "170, 2020-02-14, 2020-02-14, true",
        "170,           , 2020-02-13, false",
    })
    void a_report_counts_from_its_day_to_its_last_one_when_it_passes(String value, @Nullable LocalDate until, LocalDate asked, boolean counts) {
        report(DAY, value, "SJ-1", until);
        assertThat(reports.passing(asked).containsKey(line.id())).isEqualTo(counts);
    }

    @ParameterizedTest(name = "value {0}, valid until {1}, asked on {2}: {3}")
    @CsvSource({
        "170, 2020-02-20, 2020-02-21, true",
        "170, 2020-02-20, 2020-02-20, false",
        "170,           , 2020-02-21, false",
        "176, 2020-02-20, 2020-02-21, false",
    })
    void a_line_whose_only_report_is_past_its_last_day_has_run_out(String value, @Nullable LocalDate until, LocalDate asked, boolean ranOut) {
        report(DAY, value, "SJ-1", until);
        assertThat(reports.ranOut(asked).contains(line.id())).isEqualTo(ranOut);
        report(DAY.plusDays(1), "170", "SJ-2", null);
        assertThat(reports.ranOut(asked)).as("another one is in date").isEmpty();
    }

    @ParameterizedTest(name = "line makes {0}: {1}")
    @CsvSource(nullValues = "-", value = {"民用口罩, true", "民用　口罩, true", "医用外科口罩, false", "-, true"})
    void a_report_covers_the_product_it_was_made_for(@Nullable String product, boolean counts) {
        report(DAY, "170", "SJ-1", null);
        line = office.lines.save(line.withProduct(product), TempLedger.ACTOR);
        assertThat(reports.passing(DAY).containsKey(line.id())).isEqualTo(counts);
    }

    @Test
    void the_newest_report_in_date_speaks_for_the_line() {
        report(DAY.minusDays(3), "160", "SJ-1", null);
        report(DAY.minusDays(2), "165", "SJ-2", null);
        report(DAY.minusDays(1), "170", "SJ-3", DAY.minusDays(1));
        assertThat(reports.passing(DAY)).containsOnly(Map.entry(line.id(), new PassedReport("SJ-2", DAY.minusDays(2), null)));
    }

    @Test
    void values_without_a_verdict_handed_in_do_not_count() {
        TestingRow row = office.create("III", 1, "inhalation_resistance");
        office.requests.saveValues(row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of("170")), TempLedger.ACTOR);
        assertThat(reports.passing(DAY)).isEmpty();
    }

    @Test
    void the_last_day_may_be_corrected_after_the_verdict_and_the_history_tells_it() {
        TestingRow row = report(DAY, "170", "SJ-1", null);
        TestingRow noted = office.requests.noteReport(row.request(), new Report("SJ-1", DAY.plusDays(30)), TempLedger.ACTOR);
        assertThat(noted.request().report().validUntil()).isEqualTo(DAY.plusDays(30));
        assertThat(reports.passing(DAY.plusDays(31))).isEmpty();
        assertThat(office.temp.ledger().history(TestingRequests.requestType(), row.request().id()).getFirst().fields())
                .singleElement().satisfies(f -> assertThat(List.of(f.field(), f.after())).containsExactly("validUntil", "2020-03-15"));
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(reports.passing(DAY.plusDays(31))).containsKey(line.id());
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_report_that_ran_out_before_it_was_handed_in_is_refused() {
        assertThatThrownBy(() -> report(DAY, "170", "SJ-1", DAY.minusDays(1))).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("validUntil")));
        assertThat(office.requests.rows()).allSatisfy(r -> assertThat(r.request().stage()).isEqualTo(TestingStage.REQUESTED));
    }

    @Test
    void what_is_known_of_the_report_is_kept_with_the_draft() {
        TestingRow row = office.create("III", 2, "inhalation_resistance");
        TestingRow saved = office.requests.saveValues(row.request().id(), row.request().version(), Map.of(), new Report("SJ-7", DAY.plusDays(9)), TempLedger.ACTOR);
        assertThat(saved.request().report()).isEqualTo(new Report("SJ-7", DAY.plusDays(9)));
        assertThat(saved.request().stage()).isEqualTo(TestingStage.REQUESTED);
    }

    @Test
    void a_retest_of_the_failed_item_completes_the_first_report() {
        TestingRow first = office.create("III", 1, "inhalation_resistance", "exhalation_resistance");
        UUID inhale = first.items().get(0).item().id();
        UUID exhale = first.items().get(1).item().id();
        office.requests.submit(first.request().id(), first.request().version(), Map.of(inhale, List.of("176"), exhale, List.of("140")), new Report("SJ-1", DAY.plusDays(9)), TempLedger.ACTOR);
        assertThat(reports.passing(DAY)).isEmpty();
        TestingRow retest = office.requests.retest(first.request().id(), Set.of("inhalation_resistance"), TempLedger.ACTOR);
        assertThat(reports.passing(DAY)).as("asked again, not answered").isEmpty();
        office.requests.submit(retest.request().id(), retest.request().version(),
                Map.of(retest.items().getFirst().item().id(), List.of("170")), new Report("SJ-2", DAY.plusDays(20)), new Actor("陈某", "综合组", DAY.plusDays(1)));
        assertThat(reports.passing(DAY)).as("the day before").isEmpty();
        assertThat(reports.passing(DAY.plusDays(1))).containsOnly(Map.entry(line.id(), new PassedReport("SJ-2", DAY.plusDays(1), DAY.plusDays(9))));
        assertThat(reports.standing(line, DAY.plusDays(10))).as("the first report runs out before the retest").isInstanceOf(Standing.RunOut.class);
    }

    @Test
    void a_retest_that_fails_again_proves_nothing() {
        TestingRow first = report(DAY, "176", "SJ-1", null);
        TestingRow retest = office.requests.retest(first.request().id(), Set.of(), TempLedger.ACTOR);
        office.requests.submit(retest.request().id(), retest.request().version(), Map.of(retest.items().getFirst().item().id(), List.of("177")), new Report("SJ-2", null), TempLedger.ACTOR);
        assertThat(reports.passing(DAY)).isEmpty();
        assertThat(reports.standing(line, DAY)).isInstanceOf(Standing.None.class);
    }
}
