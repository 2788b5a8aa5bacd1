package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.RollUp.By;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Downtime;
import io.maskline.line.DowntimeReason;
import io.maskline.line.Line;
import io.maskline.line.LineReasons;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import io.maskline.output.DaySummary;
import io.maskline.output.SterileLot;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityServicesTest {

    private final CapacityLedger ledger = new CapacityLedger();
    private final Enterprise firm = ledger.firm("甬甲健康科技", "东港");

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private Factor binding(Line line) {
        Factor ofFirm = ledger.bottlenecks.ofFirm(line.enterpriseId(), DAY).lines().get(line.id()).binding().map(Allowance::factor).orElse(null);
        Factor ofAll = ledger.bottlenecks.byLine(DAY).get(line.id()).binding().map(Allowance::factor).orElse(null);
        assertThat(ofAll).as("asked for all").isEqualTo(ofFirm);
        return ofFirm;
    }

    @Test
    void counted_stores_hold_up_the_lines_that_run() {
        Line runs = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        Line refit = ledger.line(firm, "2", ProductClass.CIVIL_HYGIENE, LineStage.REFIT, 80_000L);
        ledger.count(firm, Material.MELTBLOWN, "620", MaterialUnit.KG);
        ledger.count(firm, Material.EAR_LOOP, "300000", MaterialUnit.PIECE);

        FirmBottleneck found = ledger.bottlenecks.ofFirm(firm.id(), DAY);

        assertThat(found.firm().binding().orElseThrow().factor()).isEqualTo(Factor.EAR_LOOP);
        assertThat(found.firm().possible()).isEqualTo(150_000);
        assertThat(binding(runs)).isEqualTo(Factor.EAR_LOOP);
        assertThat(binding(refit)).isEqualTo(Factor.MACHINE);
        assertThat(ledger.bottlenecks.on(DAY).get(firm.id())).isEqualTo(found);
        assertThat(ledger.bottlenecks.byLine(DAY.minusDays(1)).get(runs.id()).of(Factor.EAR_LOOP).orElseThrow().pieces())
                .as("not counted yet the day before").isNull();
    }

    @ParameterizedTest
    @CsvSource({"MELTBLOWN, MELTBLOWN", "MATERIAL, OTHER_MATERIAL", "LABOUR, LABOUR", "TESTING, TESTING", "EQUIPMENT, MACHINE", "POWER, MACHINE",
            "EPIDEMIC, MACHINE", "OTHER, MACHINE"})
    void an_open_stoppage_holds_up_what_it_is_for_until_it_ends(DowntimeReason reason, Factor factor) {
        Line line = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        Downtime open = ledger.downtimes.save(Downtime.draft(line.id(), reason, DAY.atTime(8, 0)), ACTOR);
        assertThat(binding(line)).isEqualTo(factor);
        assertThat(ledger.bottlenecks.ofFirm(firm.id(), DAY.minusDays(1)).firm().binding()).isEmpty();

        ledger.downtimes.end(open, DAY.atTime(LocalTime.NOON), null, ACTOR);

        assertThat(binding(line)).isNull();
    }

    @Test
    void a_report_out_of_date_tomorrow_holds_up_and_none_on_record_is_not_known() {
        Line line = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        assertThat(ledger.bottlenecks.byLine(DAY).get(line.id()).of(Factor.TESTING)).isEmpty();

        ledger.reports.set(line.id(), new Standing.RunOut(new PassedReport("SJ-1", DAY.minusDays(9), DAY), DAY));
        assertThat(binding(line)).isEqualTo(Factor.TESTING);

        ledger.reports.set(line.id(), new Standing.None());
        assertThat(binding(line)).isNull();
        assertThat(ledger.bottlenecks.byLine(DAY).get(line.id()).of(Factor.TESTING).orElseThrow().pieces()).isNull();
    }

    @Test
    void a_sterile_line_gives_what_comes_out_of_its_wait_tomorrow() {
        Line line = ledger.line(firm, "1", ProductClass.SURGICAL, LineStage.PRODUCING, 200_000L);
        assertThat(ledger.bottlenecks.byLine(DAY).get(line.id()).of(Factor.DESORPTION).orElseThrow().pieces()).as("no lot on record").isNull();
        ledger.returns.enter(line.id(), DAY.minusDays(8), 90_000, null, ACTOR);
        ledger.returns.enter(line.id(), DAY.minusDays(6), 90_000, null, ACTOR);
        ledger.lots.save(sterilised(line.id(), "L1", 8, 64_000), ACTOR);

        assertThat(ledger.bottlenecks.byLine(DAY).get(line.id()).possible()).isZero();
        assertThat(ledger.bottlenecks.byLine(DAY.minusDays(2)).get(line.id()).possible()).isEqualTo(64_000);

        ledger.lots.save(sterilised(line.id(), "L2", 6, 50_000), ACTOR);
        assertThat(ledger.bottlenecks.byLine(DAY).get(line.id()).possible()).isEqualTo(50_000);
        assertThat(binding(line)).isEqualTo(Factor.DESORPTION);
    }

    private static SterileLot sterilised(UUID line, String number, int daysAgo, long quantity) {
        return new SterileLot(SterileLot.draft(line, number, DAY, quantity, 7).id(), 0, line, number, DAY.minusDays(daysAgo), quantity,
                DAY.minusDays(daysAgo), 7, null);
    }

    @Test
    void the_roll_up_has_the_figures_of_the_day_and_the_same_totals_as_the_grid() {
        Enterprise other = ledger.firm("甬壬家纺", "南塘");
        Line one = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        Line two = ledger.line(firm, "2", ProductClass.SURGICAL, LineStage.TRIAL, 80_000L);
        ledger.line(other, "1", ProductClass.KN95, LineStage.PRODUCING, 100_000L);
        ledger.returns.enter(one.id(), DAY, 124_000, null, ACTOR);
        ledger.returns.enter(one.id(), DAY.minusDays(1), 110_000, null, ACTOR);
        ledger.returns.enter(two.id(), DAY, 30_000, null, ACTOR);

        RollUp rollUp = ledger.rollUps.on(DAY);
        DaySummary grid = DaySummary.of(ledger.board.rows(DAY));

        assertThat(rollUp.total().made().today()).isEqualTo(grid.made()).isEqualTo(154_000);
        assertThat(rollUp.total().capacity().approved()).isEqualTo(grid.approved());
        assertThat(rollUp.total().missing()).isEqualTo(grid.missing().size()).isEqualTo(1);
        assertThat(rollUp.total().utilisation()).isEqualByComparingTo(grid.utilisation());
        assertThat(rollUp.total().made().yesterday()).isEqualTo(110_000);
        assertThat(rollUp.total().made().releasable()).as("surgical masks wait for their lots").isEqualTo(124_000);
        assertThat(rollUp.groups(By.DISTRICT)).extracting(RollUp.Group::district).containsExactlyInAnyOrder("东港", "南塘");
        assertThat(rollUp.groups(By.FIRM).getLast().figures().made().today()).isNull();
    }

    @Test
    void a_day_gone_by_keeps_its_own_capacity() {
        Line line = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        Line stopped = ledger.lines.find(line.id()).orElseThrow().withStage(LineStage.STOPPED, DAY);
        ledger.lines.save(stopped, ACTOR);

        assertThat(ledger.rollUps.on(DAY).total().missing()).isZero();
        assertThat(ledger.rollUps.on(DAY.minusDays(1)).total().missing()).isEqualTo(1);
        assertThat(ledger.rollUps.on(DAY.minusDays(20)).total().missing()).isZero();
        assertThat(ledger.forecasts.on(DAY.minusDays(1)).at(0).expected()).isEqualTo(200_000);
        assertThat(ledger.forecasts.on(DAY).at(0).expected()).isZero();
    }

    @Test
    void the_forecast_takes_expected_days_and_the_slips_of_the_firm() {
        Line line = ledger.line(firm, "1", ProductClass.CIVIL_HYGIENE, LineStage.SETUP, 80_000L);
        Line dated = ledger.lines.save(line.withTerms(line.terms().withExpectedOn(DAY.plusDays(1))), ACTOR);
        ledger.lines.save(dated.withTerms(dated.terms().withExpectedOn(DAY.plusDays(3))), LineReasons.slip("设备晚到"), ACTOR);

        Forecast forecast = ledger.forecasts.on(DAY);

        assertThat(forecast.at(2).expected()).isZero();
        assertThat(forecast.at(3).expected()).isEqualTo(80_000);
        assertThat(forecast.at(4).pessimistic()).isZero();
        assertThat(forecast.at(5).pessimistic()).isEqualTo(80_000);
    }

    @Test
    void an_empty_register_has_nothing() {
        ledger.lines.all().forEach(l -> ledger.lines.delete(l, ACTOR));

        assertThat(ledger.bottlenecks.on(DAY)).isEqualTo(Map.of());
        assertThat(ledger.rollUps.on(DAY).lines()).isEmpty();
        assertThat(ledger.forecasts.on(DAY).at(7).expected()).isZero();
    }
}
