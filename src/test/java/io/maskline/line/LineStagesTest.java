package io.maskline.line;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.output.LineLedger;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineStagesTest {

    private static final PassedReport REPORT = new PassedReport("SJ-7", DAY.minusDays(1), null);
    private static final GateOverride LEADER = new GateOverride("王副局长", "复检报告在途，先行投产");

    private LineLedger ledger;
    private Enterprise firm;
    private LineSteps steps;
    private Line line;

    @BeforeEach
    void open() {
        ledger = new LineLedger();
        firm = ledger.firm("甬甲健康科技");
        steps = LineSteps.open(ledger.temp.database());
        line = ledger.lines.save(Line.draft(firm.id(), "1", ProductClass.SURGICAL, DAY.minusDays(10)).withProduct("医用外科口罩"), ACTOR);
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static Fault fault(Throwable thrown) {
        return ((FaultException) thrown).fault();
    }

    static Stream<Arguments> standings() {
        return Stream.of(
                Arguments.of(new Standing.Passed(REPORT), null),
                Arguments.of(new Standing.None(), "line.fault.gate.none"),
                Arguments.of(new Standing.OtherProduct(REPORT, "民用口罩"), "line.fault.gate.otherProduct"),
                Arguments.of(new Standing.RunOut(REPORT, DAY.minusDays(1)), "line.fault.gate.runOut"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("standings")
    void the_gate_to_producing_asks_for_a_report_of_the_line_and_product_in_date(Standing standing, @Nullable String refusal) {
        ledger.reports.set(line.id(), standing);

        if (refusal == null) {
            Line moved = ledger.lines.moveStage(line, LineStage.PRODUCING, DAY, null, ACTOR);
            assertThat(moved.stage()).isEqualTo(LineStage.PRODUCING);
            assertThat(steps.stages(line.id()).getFirst().reportNumber()).isEqualTo("SJ-7");
            return;
        }
        assertThatThrownBy(() -> ledger.lines.moveStage(line, LineStage.PRODUCING, DAY, null, ACTOR))
                .satisfies(t -> assertThat(fault(t).key()).isEqualTo(refusal))
                .satisfies(t -> assertThat(Messages.of(Language.ZH).text(fault(t).key(), fault(t).args()))
                        .contains("甬甲健康科技", "1线", "医用外科口罩").doesNotContain("⟦", "{"));
        assertThat(ledger.lines.find(line.id())).contains(line);
    }

    @ParameterizedTest(name = "“{0}”, “{1}”: {2}")
    @CsvSource(nullValues = "-", value = {"王副局长, 复检在途, -", "' ', 复检在途, overrideBy", "王副局长, '', overrideReason"})
    void a_leader_lets_a_line_through_with_a_name_and_a_reason(String leader, String reason, @Nullable String refusedAt) {
        GateOverride word = new GateOverride(leader, reason);
        if (refusedAt != null) {
            assertThatThrownBy(() -> ledger.lines.moveStage(line, LineStage.PRODUCING, DAY, word, ACTOR))
                    .satisfies(t -> assertThat(((Fault.Invalid) fault(t)).field()).isEqualTo(refusedAt));
            return;
        }
        ledger.lines.moveStage(line, LineStage.PRODUCING, DAY, word, ACTOR);
        LineStageStep step = steps.stages(line.id()).getFirst();
        assertThat(step.override()).isEqualTo(word);
        assertThat(step.reportNumber()).isNull();
        assertThat(steps.on(DAY).get(line.id())).isEqualTo(new LineOn(LineStage.PRODUCING, DAY, Line.Capacity.UNKNOWN, word));
    }

    @Test
    void where_a_report_opens_the_gate_no_leader_is_named() {
        ledger.reports.set(line.id(), new Standing.Passed(REPORT));
        ledger.lines.moveStage(line, LineStage.PRODUCING, DAY, LEADER, ACTOR);
        assertThat(steps.stages(line.id()).getFirst().override()).isNull();
    }

    @Test
    void a_producing_line_saved_with_other_changes_is_not_asked_again() {
        ledger.reports.set(line.id(), new Standing.Passed(REPORT));
        Line producing = ledger.lines.moveStage(line, LineStage.PRODUCING, DAY.minusDays(1), null, ACTOR);
        ledger.reports.set(line.id(), new Standing.None());

        Line changed = ledger.lines.save(producing.withCapacity(new Line.Capacity(1L, 1L, 1L)), ACTOR);

        assertThat(changed.version()).isGreaterThan(producing.version());
        assertThatThrownBy(() -> ledger.lines.save(changed.withStage(LineStage.PRODUCING, DAY.minusDays(3)), ACTOR))
                .as("another day is another question")
                .satisfies(t -> assertThat(fault(t).key()).isEqualTo("line.fault.gate.none"));
    }

    @Test
    void a_new_line_passes_the_same_gate() {
        Line made = Line.draft(firm.id(), "2", DAY).withStage(LineStage.PRODUCING, DAY);
        assertThatThrownBy(() -> ledger.lines.save(made, ACTOR)).satisfies(t -> assertThat(fault(t)).isInstanceOf(Fault.Denied.class));
        assertThat(ledger.lines.save(made, LineReasons.override(LEADER), ACTOR).stage()).isEqualTo(LineStage.PRODUCING);
    }

    @ParameterizedTest(name = "TRIAL since -3, then {0} on {1} (correction {2}): {3}")
    @CsvSource(nullValues = "-", value = {
        "TESTING, 2020-02-14, false, -",
        "TESTING, 2020-02-11, false, -",
        "TESTING, 2020-02-10, false, line.fault.stageOrder",
        "TESTING, 2020-02-15, false, line.fault.stageToCome",
        "TRIAL,   2020-02-10, false, -",
        "TRIAL,   2020-02-03, false, line.fault.stageOrder",
        "SETUP,   2020-02-10, true,  -",
        "SETUP,   2020-02-03, true,  line.fault.stageOrder",
    })
    void stage_days_come_one_after_the_other_and_never_lie_ahead(LineStage stage, LocalDate on, boolean correction, @Nullable String refusal) {
        Line trial = ledger.lines.moveStage(line, LineStage.TRIAL, DAY.minusDays(3), null, ACTOR);
        LineReasons reasons = new LineReasons(null, null, null, correction);
        if (refusal != null) {
            assertThatThrownBy(() -> ledger.lines.save(trial.withStage(stage, on), reasons, ACTOR))
                    .satisfies(t -> assertThat(fault(t).key()).isEqualTo(refusal));
            return;
        }
        ledger.lines.save(trial.withStage(stage, on), reasons, ACTOR);
        boolean setRight = correction || stage == LineStage.TRIAL;
        assertThat(steps.stages(line.id())).extracting(LineStageStep::stage)
                .isEqualTo(setRight ? List.of(stage, LineStage.INTENT) : List.of(stage, LineStage.TRIAL, LineStage.INTENT));
        assertThat(steps.stages(line.id()).getFirst().reachedOn()).isEqualTo(on);
    }

    @Test
    void one_undo_takes_back_the_stage_and_its_step_and_names_firm_and_line() {
        Line trial = ledger.lines.moveStage(line, LineStage.TRIAL, DAY, null, ACTOR);
        assertThat(ledger.temp.ledger().undo(ACTOR)).isEqualTo(Title.of("line.step.stage", "甬甲健康科技", "1", "line.stage.trial"));
        assertThat(steps.stages(line.id())).extracting(LineStageStep::stage).containsExactly(LineStage.INTENT);
        assertThat(ledger.lines.find(line.id()).orElseThrow().stage()).isEqualTo(LineStage.INTENT);
        ledger.temp.ledger().redo(ACTOR);
        assertThat(ledger.lines.find(line.id()).orElseThrow().stage()).isEqualTo(trial.stage());
        assertThat(steps.stages(line.id())).hasSize(2);
        assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1} since {2}, approved {3}")
    @CsvSource(nullValues = "-", value = {
        "2020-02-03, -,       -,          -",
        "2020-02-04, INTENT,  2020-02-04, -",
        "2020-02-08, INTENT,  2020-02-04, -",
        "2020-02-09, SETUP,   2020-02-09, -",
        "2020-02-11, TESTING, 2020-02-11, 60000",
        "2020-02-12, TESTING, 2020-02-11, 60000",
        "2020-02-13, TESTING, 2020-02-11, 80000",
        "2020-02-14, STOPPED, 2020-02-14, 80000",
        "2020-03-01, STOPPED, 2020-02-14, 80000",
    })
    void a_line_is_told_as_it_stood_on_the_day(LocalDate day, @Nullable LineStage stage, @Nullable LocalDate since, @Nullable Long approved) {
        line = ledger.lines.moveStage(line, LineStage.SETUP, LocalDate.of(2020, 2, 9), null, ACTOR);
        line = ledger.lines.moveStage(line, LineStage.TRIAL, LocalDate.of(2020, 2, 11), null, ACTOR);
        line = ledger.lines.moveStage(line, LineStage.TESTING, LocalDate.of(2020, 2, 11), null, ACTOR);
        line = ledger.lines.moveStage(line, LineStage.STOPPED, DAY, null, ACTOR);
        line = approve(80_000, LocalDate.of(2020, 2, 13));
        line = approve(60_000, LocalDate.of(2020, 2, 11));

        assertThat(line.capacity().approved()).as("the newest is what holds now").isEqualTo(80_000);
        assertThat(steps.on(day).get(line.id())).isEqualTo(new LineOn(stage, since, new Line.Capacity(null, approved, null), null));
    }

    private Line approve(long perDay, LocalDate from) {
        return ledger.lines.stateCapacity(stated(CapacityKind.APPROVED, from, perDay, null, "现场核定"), ACTOR);
    }

    private LineCapacityStep stated(CapacityKind kind, LocalDate from, @Nullable Long perDay, @Nullable CapacityFormula formula, @Nullable String basis) {
        return new LineCapacityStep(io.maskline.platform.ledger.Ids.next(), 0, line.id(), kind, from, perDay, formula, "", basis);
    }

    @Test
    void a_line_without_any_step_is_taken_as_it_is_now() {
        Line bare = Line.draft(firm.id(), "9", DAY.minusDays(2)).withNumber("A-9999").withCapacity(new Line.Capacity(5L, 4L, 3L));
        ledger.temp.ledger().change(Title.of("line.step.create", "", ""), ACTOR, tx -> tx.insert(LineStore.TYPE, bare));

        assertThat(steps.stages(bare.id())).isEmpty();
        assertThat(steps.on(DAY).get(bare.id())).isEqualTo(new LineOn(LineStage.INTENT, DAY.minusDays(2), bare.capacity(), null));
        assertThat(steps.on(DAY.minusDays(3)).get(bare.id())).isEqualTo(new LineOn(null, null, bare.capacity(), null));
    }

    @Test
    void the_first_change_of_such_a_line_keeps_what_it_was() {
        Line bare = Line.draft(firm.id(), "9", DAY.minusDays(6)).withNumber("A-9999").withCapacity(new Line.Capacity(null, 40_000L, null));
        Line stored = ledger.temp.ledger().change(Title.of("line.step.create", "", ""), ACTOR, tx -> tx.insert(LineStore.TYPE, bare));
        ledger.lines.save(stored.withStage(LineStage.SETUP, DAY).withCapacity(new Line.Capacity(null, 50_000L, null)), ACTOR);

        assertThat(steps.on(DAY.minusDays(1)).get(bare.id()))
                .isEqualTo(new LineOn(LineStage.INTENT, DAY.minusDays(6), new Line.Capacity(null, 40_000L, null), null));
        assertThat(steps.stages(bare.id())).extracting(LineStageStep::setBy).containsExactly("陈某", "陈某");
        assertThat(steps.on(DAY).get(bare.id()).capacity().approved()).isEqualTo(50_000);
    }

    @Test
    void capacities_typed_in_the_form_are_dated_by_the_business_day() {
        Line made = ledger.line(firm, "3", LineStage.TRIAL, 100_000L);
        ledger.lines.save(made.withCapacity(new Line.Capacity(100_000L, 90_000L, 70_000L)), ACTOR);

        assertThat(steps.on(DAY.minusDays(1)).get(made.id()).capacity()).isEqualTo(new Line.Capacity(100_000L, 100_000L, null));
        assertThat(steps.on(DAY).get(made.id()).capacity()).isEqualTo(new Line.Capacity(100_000L, 90_000L, 70_000L));
    }

    @Test
    void a_formula_gives_the_figure_and_is_kept_with_it() {
        CapacityFormula formula = new CapacityFormula(new java.math.BigDecimal("50.000"), 480, 2, new java.math.BigDecimal("0.98000"));
        Line rated = ledger.lines.stateCapacity(stated(CapacityKind.ACTUAL, DAY, 1L, formula, null), ACTOR);

        assertThat(rated.capacity().actual()).isEqualTo(47_040);
        assertThat(steps.capacities(line.id())).singleElement()
                .satisfies(s -> assertThat(s.formula()).isEqualTo(formula))
                .satisfies(s -> assertThat(s.setBy()).isEqualTo("陈某"));
    }

    @Test
    void an_approved_capacity_needs_its_basis_and_none_lies_ahead() {
        assertThatThrownBy(() -> ledger.lines.stateCapacity(stated(CapacityKind.APPROVED, DAY, 1L, null, " "), ACTOR))
                .satisfies(t -> assertThat(((Fault.Invalid) fault(t)).field()).isEqualTo("basis"));
        assertThatThrownBy(() -> ledger.lines.stateCapacity(stated(CapacityKind.ACTUAL, DAY.plusDays(1), 1L, null, null), ACTOR))
                .satisfies(t -> assertThat(((Fault.Invalid) fault(t)).field()).isEqualTo("validFrom"));
    }
}
