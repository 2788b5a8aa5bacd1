package io.maskline.line;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.output.CutOff;
import io.maskline.output.LineLedger;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinesTest {

    private LineLedger ledger;
    private Enterprise firm;

    @BeforeEach
    void open() {
        ledger = new LineLedger();
        firm = ledger.firm("甬甲健康科技");
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static Fault fault(Throwable thrown) {
        return ((FaultException) thrown).fault();
    }

    @Test
    void a_line_number_is_given_once_in_a_firm() {
        ledger.line(firm, "1", LineStage.TRIAL, 80_000L);

        assertThatThrownBy(() -> ledger.line(firm, "1", LineStage.TRIAL, null))
                .satisfies(t -> assertThat(fault(t)).isInstanceOf(Fault.Duplicate.class));
        assertThat(ledger.line(ledger.firm("甬乙医疗用品"), "1", LineStage.TRIAL, null).lineNo()).isEqualTo("1");
    }

    @Test
    void the_next_line_number_follows_the_highest() {
        assertThat(ledger.lines.nextLineNo(firm.id())).isEqualTo("1");
        ledger.line(firm, "2", LineStage.TRIAL, null);
        ledger.line(firm, "10", LineStage.TRIAL, null);
        ledger.line(firm, "A甲", LineStage.TRIAL, null);

        assertThat(ledger.lines.nextLineNo(firm.id())).isEqualTo("11");
    }

    @Test
    void a_firm_with_lines_stays_out_of_the_bin() {
        Line line = ledger.line(firm, "1", LineStage.TRIAL, null);

        assertThatThrownBy(() -> ledger.lines.deleteEnterprise(firm, ACTOR))
                .satisfies(t -> assertThat(fault(t)).isInstanceOf(Fault.Denied.class));
        ledger.lines.delete(line, ACTOR);
        ledger.lines.deleteEnterprise(firm, ACTOR);
        assertThat(ledger.enterprises.all()).isEmpty();
    }

    @Test
    void a_stale_save_shows_both_values() {
        Line line = ledger.line(firm, "1", LineStage.SETUP, null);
        ledger.lines.save(line.withStage(LineStage.TRIAL, DAY), ACTOR);

        assertThatThrownBy(() -> ledger.lines.save(line.withStage(LineStage.STOPPED, DAY.minusDays(4)), ACTOR))
                .satisfies(t -> assertThat(((Fault.Stale) fault(t)).differences())
                        .contains(new Fault.Difference("stage", "line.field.stage", "TRIAL", "STOPPED")));
    }

    @ParameterizedTest
    @EnumSource(LineStage.class)
    void returns_are_expected_from_trial_to_producing(LineStage stage) {
        assertThat(stage.reports()).isEqualTo(List.of("TRIAL", "TESTING", "PRODUCING").contains(stage.name()));
    }

    @Test
    void every_kind_class_and_stage_is_read_back() {
        for (LineStage stage : LineStage.values()) {
            ledger.line(firm, stage.name().substring(0, 5), stage, 1L);
        }

        assertThat(ledger.lines.all()).extracting(Line::stage).containsExactlyInAnyOrder(LineStage.values());
    }

    @Test
    void one_return_a_line_and_day_and_a_second_one_is_a_correction_with_a_reason() {
        Line line = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);
        OutputReturn first = ledger.returns.enter(line.id(), DAY, 124_000, null, ACTOR);

        assertThatThrownBy(() -> ledger.returns.enter(line.id(), DAY, 119_000, " ", ACTOR))
                .satisfies(t -> assertThat(fault(t))
                        .isEqualTo(Fault.invalid("reason", "line.return.warning.correction", "12.4", "11.9")));
        OutputReturn second = ledger.returns.enter(line.id(), DAY, 119_000, "废品计入", ACTOR);

        assertThat(first.corrections()).isZero();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.corrections()).isEqualTo(1);
        assertThat(ledger.returns.ofLine(line.id())).containsExactly(second);
    }

    @Test
    void the_same_figure_again_changes_nothing() {
        Line line = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);
        OutputReturn first = ledger.returns.enter(line.id(), DAY, 0, null, ACTOR);

        assertThat(ledger.returns.enter(line.id(), DAY, 0, null, ACTOR)).isEqualTo(first);
        assertThat(first.quantity()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"200000, false", "200001, true"})
    void above_the_approved_capacity_a_reason_is_asked_for_and_then_it_is_stored(long quantity, boolean asked) {
        Line line = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);

        if (asked) {
            assertThatThrownBy(() -> ledger.returns.enter(line.id(), DAY, quantity, null, ACTOR))
                    .satisfies(t -> assertThat(fault(t).key()).isEqualTo("line.return.warning.overCapacity"));
        }
        assertThat(ledger.returns.enter(line.id(), DAY, quantity, asked ? "借用 2线 设备" : null, ACTOR).quantity()).isEqualTo(quantity);
    }

    @Test
    void without_an_approved_capacity_nothing_is_too_much() {
        Line line = ledger.line(firm, "1", LineStage.TRIAL, null);

        assertThat(ledger.returns.enter(line.id(), DAY, 9_999_999, null, ACTOR).reason()).isNull();
    }

    @Test
    void a_day_that_has_not_come_is_refused_and_so_is_less_than_nothing() {
        Line line = ledger.line(firm, "1", LineStage.TRIAL, null);

        assertThatThrownBy(() -> ledger.returns.enter(line.id(), DAY.plusDays(1), 1, null, ACTOR))
                .satisfies(t -> assertThat(fault(t).key()).isEqualTo("line.return.fault.future"));
        assertThatThrownBy(() -> ledger.returns.enter(line.id(), DAY, -1, null, ACTOR)).isInstanceOf(FaultException.class);
    }

    @Test
    void yesterdays_figure_typed_today_lands_on_yesterday_and_is_late() {
        Line line = ledger.line(firm, "1", LineStage.TRIAL, null);

        OutputReturn made = ledger.returns.enter(line.id(), DAY.minusDays(1), 50_000, null, ACTOR);

        assertThat(made.late()).isTrue();
        LineRow row = ledger.board.row(line.id(), DAY).orElseThrow();
        assertThat(row.made()).isNull();
        assertThat(row.yesterday()).isEqualTo(50_000);
    }

    @ParameterizedTest
    @CsvSource({"15:59, false", "16:00, false", "16:01, true"})
    void late_is_what_is_typed_after_the_cut_off(String time, boolean late) {
        assertThat(CutOff.USUAL.isLate(DAY, LocalDateTime.parse(DAY + "T" + time))).isEqualTo(late);
    }

    @Test
    void a_correction_of_a_return_in_time_is_not_late() throws Exception {
        Line line = ledger.line(firm, "1", LineStage.PRODUCING, null);
        ledger.returns.enter(line.id(), DAY, 1000, null, ACTOR);
        OutputReturns evening = OutputReturns.open(
                ledger.temp.database(), ledger.lines, ledger.enterprises, ledger.temp.ledger(), LineLedger.clock(Duration.ofHours(5)), CutOff.USUAL);

        assertThat(evening.enter(line.id(), DAY, 1100, "补记一箱", ACTOR).late()).isFalse();
    }
}
