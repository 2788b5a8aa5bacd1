package io.maskline.line;

import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.output.LineLedger;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.Background;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small forms of a line: stage, expected day, machine, downtime. It is 2020-02-14 14:06. */
class LineFormsTest {

    private final LineLedger ledger = new LineLedger();
    private final LinePanes panes = ledger.panes();
    private final UiContext ui = ui(new InlineBackground());
    private final Enterprise firm = ledger.firm("甬己汽车内饰");
    private final Line line = ledger.line(firm, "1", LineStage.TESTING, 100_000L);
    private final List<Line> stored = new ArrayList<>();

    private UiContext ui(Background background) {
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        return new UiContext(messages, background, session, new ViewLoader(messages), ledger.temp.ledger(), new AnsweringDialogs());
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static @Nullable String said(javafx.beans.value.ObservableValue<io.maskline.platform.fx.@Nullable FieldMessage> message) {
        return message.getValue() == null ? null : message.getValue().text();
    }

    @Test
    void a_refusal_of_the_gate_stands_under_the_stage_and_a_leaders_word_saves() {
        ledger.reports.set(line.id(), new Standing.RunOut(new PassedReport("SJ-7", DAY.minusDays(30), DAY.minusDays(1)), DAY.minusDays(1)));
        StageMoveViewModel form = new StageMoveViewModel(ui, ledger.lines);
        form.show(line);
        form.stage.set(LineStage.PRODUCING);

        form.save(stored::add);
        assertThat(said(form.message("stage"))).contains("甬己汽车内饰", "SJ-7", "2020-02-13");
        form.leader.set("王副局长");
        form.save(stored::add);
        assertThat(said(form.message("overrideReason"))).isEqualTo("请写放行理由。");
        form.reason.set("复检在途");
        form.save(stored::add);

        assertThat(stored).singleElement().satisfies(l -> assertThat(l.stageDate()).isEqualTo(DAY));
        assertThat(form.state().dirty()).isFalse();
        LineStagesViewModel told = new LineStagesViewModel(ui, new LineStagesViewModel.Sources(panes.steps(), panes.expected(), panes.equipment()));
        told.show(stored.getFirst());
        assertThat(told.shownProperty().get().stages().getFirst().sentence()).isEqualTo("达标投产，2020-02-14");
        assertThat(told.shownProperty().get().stages().getFirst().muted()).isEqualTo("陈某 登记；王副局长 放行：复检在途");
    }

    @Test
    void the_expected_day_slips_with_a_reason_and_the_pane_counts() {
        ExpectedDayViewModel form = new ExpectedDayViewModel(ui, ledger.lines);
        form.show(line);
        form.expectedOn.set(DAY.plusDays(2));
        form.save(stored::add);
        form.expectedOn.set(DAY.plusDays(5));
        form.save(stored::add);
        assertThat(said(form.message("reason"))).contains("2020-02-16", "2020-02-19");
        form.reason.set("设备未到");
        form.save(stored::add);

        LineStagesViewModel told = new LineStagesViewModel(ui, new LineStagesViewModel.Sources(panes.steps(), panes.expected(), panes.equipment()));
        told.show(stored.getLast());
        assertThat(told.shownProperty().get().expected()).isEqualTo("2020-02-19，已推迟 1 次");
        assertThat(told.shownProperty().get().moves()).singleElement()
                .satisfies(m -> assertThat(m.sentence()).isEqualTo("2020-02-16 推迟到 2020-02-19，晚 3 天"));
        assertThat(told.shownProperty().get().capacity().figures()).extracting(f -> f.label() + f.value()).containsExactly("铭牌10.0", "核定10.0", "实际—");
        assertThat(told.shownProperty().get().capacity().gap()).isEqualTo("三者相比：实际未报");
        assertThat(told.shownProperty().get().capacity().hint()).startsWith("规划值").contains("40–60", "可信度中");
    }

    @Test
    void a_capacity_is_stated_from_its_speed_or_as_it_is_and_the_line_follows() {
        CapacityEditViewModel form = new CapacityEditViewModel(ui, ledger.lines);
        form.show(line);
        form.rate.set("40");
        form.minutes.set("480");
        form.shifts.set("2");
        form.yieldPercent.set("0.95");
        assertThat(said(form.message("yieldRate"))).isEqualTo("成品率按百分数填，如 95。");
        form.yieldPercent.set("９５％");
        assertThat(said(form.message("yieldRate"))).isEqualTo("40 × 480 × 2 × 95% = 36,480 只/日");
        form.save(stored::add);
        assertThat(said(form.message("basis"))).isEqualTo("核定产能须写明依据。");
        form.basis.set("现场核定");
        form.perDay.set("3万");
        form.save(stored::add);
        assertThat(said(form.message("perDay"))).contains("清空其中一处");
        form.perDay.set("");
        form.save(stored::add);

        assertThat(stored).singleElement().satisfies(l -> assertThat(l.capacity().approved()).isEqualTo(36_480));
        assertThat(form.state().dirty()).isFalse();
        LineStagesViewModel told = new LineStagesViewModel(ui, new LineStagesViewModel.Sources(panes.steps(), panes.expected(), panes.equipment()));
        told.show(stored.getFirst());
        LineStagesViewModel.Stated first = told.shownProperty().get().capacity().steps().getFirst();
        assertThat(first.words().sentence()).isEqualTo("核定日产能 36,480 只，2020-02-14 起");
        assertThat(first.words().muted()).isEqualTo("40 × 480 × 2 × 95% = 36,480 只/日；依据：现场核定；陈某 登记");

        form.show(stored.getFirst(), first.step());
        assertThat(form.yieldPercent.get()).isEqualTo("95");
        form.kind.set(CapacityKind.ACTUAL);
        form.rate.set("");
        form.save(stored::add);
        assertThat(said(form.message("ratePerMinute"))).startsWith("速度须大于 0");
        form.minutes.set("");
        form.shifts.set("");
        form.yieldPercent.set("");
        form.save(stored::add);
        assertThat(said(form.message("perDay"))).startsWith("请填齐");
        form.perDay.set("3.2万");
        assertThat(said(form.message("perDay"))).isEqualTo("＝ 32,000 只");
        form.validFrom.set(DAY.plusDays(1));
        form.save(stored::add);
        assertThat(said(form.message("validFrom"))).contains("2020-02-15");
        form.validFrom.set(DAY.minusDays(1));
        form.save(stored::add);
        assertThat(stored.getLast().capacity()).isEqualTo(new Line.Capacity(100_000L, 36_480L, 32_000L));
    }

    @Test
    void unsaved_work_in_a_small_form_is_asked_about() {
        AnsweringDialogs dialogs = (AnsweringDialogs) ui.dialogs();
        CapacityEditViewModel form = new CapacityEditViewModel(ui, ledger.lines);
        UnsavedFormViewModel unsaved = new UnsavedFormViewModel("line.stages.stateCapacity", form.state(), then -> form.save(_ -> then.run()));
        List<Boolean> answers = new ArrayList<>();
        form.show(line);
        UnsavedFormViewModel.mayLeave(ui, "1", List.of(unsaved), answers::add);
        assertThat(dialogs.asked).isEmpty();
        form.perDay.set("3.2万");
        UnsavedFormViewModel.mayLeave(ui, "1", List.of(unsaved), answers::add);
        assertThat(dialogs.asked).containsExactly("1线“核记产能”有 1 处没保存");
        dialogs.leave = io.maskline.platform.fx.Dialogs.Leave.SAVE;
        UnsavedFormViewModel.mayLeave(ui, "1", List.of(unsaved), answers::add);
        assertThat(said(form.message("basis"))).as("refused: an approved capacity has no basis").isNotNull();
        form.basis.set("现场核定");
        UnsavedFormViewModel.mayLeave(ui, "1", List.of(unsaved), answers::add);
        assertThat(ledger.lines.find(line.id()).orElseThrow().capacity().approved()).isEqualTo(32_000);
        form.perDay.set("9");
        dialogs.leave = io.maskline.platform.fx.Dialogs.Leave.DISCARD;
        UnsavedFormViewModel.mayLeave(ui, "1", List.of(unsaved), answers::add);
        assertThat(form.perDay.get()).isEmpty();
        assertThat(answers).containsExactly(true, false, false, true, true);
        assertThat(ledger.lines.find(line.id()).orElseThrow().capacity().approved()).isEqualTo(32_000);
    }

    @Test
    void a_machine_is_entered_and_told_with_its_word() {
        MachineEditViewModel form = new MachineEditViewModel(ui, panes.equipment());
        form.show(EquipmentOrder.draft(line.id(), ""));
        form.save(_ -> {});
        assertThat(said(form.message("name"))).isEqualTo("设备名称不能空着。");
        form.name.set("打片机");
        form.orderedOn.set(DAY.minusDays(9));
        form.expectedOn.set(DAY.minusDays(1));
        form.save(_ -> {});

        LineStagesViewModel told = new LineStagesViewModel(ui, new LineStagesViewModel.Sources(panes.steps(), panes.expected(), panes.equipment()));
        told.show(line);
        assertThat(told.shownProperty().get().machines()).singleElement()
                .satisfies(m -> assertThat(m.words().sentence()).isEqualTo("打片机：逾期未到"))
                .satisfies(m -> assertThat(m.words().muted()).isEqualTo("下单日期 2020-02-05；预计到货 2020-02-13"));
    }

    @Test
    void a_line_stops_and_runs_again_with_the_proposed_loss() {
        DowntimeViewModel form = panesDowntime(ui);
        form.show(line.id());
        form.startNew();
        form.reason.set(DowntimeReason.POWER);
        form.startedAt.set("8:06");
        form.save(_ -> {});
        assertThat(form.itemsProperty().get()).singleElement()
                .satisfies(i -> assertThat(i.sentence()).isEqualTo("停电，已停 6 小时 0 分"))
                .satisfies(i -> assertThat(i.muted()).isEqualTo("2020-02-14 08:06；至今约少产 2.5 万只"));

        form.editEnd(form.itemsProperty().get().getFirst().downtime());
        form.endedAt.set("8:00");
        form.save(_ -> {});
        assertThat(said(form.message("endedAt"))).contains("不晚于");
        form.endedAt.set("14:06");
        form.save(_ -> {});
        assertThat(form.itemsProperty().get()).singleElement()
                .satisfies(i -> assertThat(i.muted()).isEqualTo("2020-02-14 08:06 至 2020-02-14 14:06；少产 2.5 万只"));
        form.edit(form.itemsProperty().get().getFirst().downtime());
        form.lost.set("3万");
        form.save(_ -> {});
        assertThat(panes.downtimes().ofLine(line.id()).getFirst().lostOutput()).isEqualTo(30_000);
        form.remove(() -> {});
        assertThat(form.itemsProperty().get()).isEmpty();
    }

    private DowntimeViewModel panesDowntime(UiContext of) {
        return new DowntimeViewModel(of, panes.downtimes(), () -> DAY.atTime(14, 6));
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(nullValues = "-", value = {
        "2020-02-13 09:05, 2020-02-13T09:05",
        "2.13 9:05, 2020-02-13T09:05",
        "2月13日 9时05分, 2020-02-13T09:05",
        "9:05, 2020-02-14T09:05",
        "0905, 2020-02-14T09:05",
        "９：０５, 2020-02-14T09:05",
        "24:00, -",
        "9:60, -",
        "昨天, -",
        "2.31 9:00, -",
    })
    void a_moment_is_read_as_people_type_it(String typed, @Nullable LocalDateTime moment) {
        if (moment == null) {
            assertThatThrownBy(() -> MomentText.parse("startedAt", typed, DAY))
                    .isInstanceOfSatisfying(FaultException.class, e -> assertThat(((Fault.Invalid) e.fault()).field()).isEqualTo("startedAt"));
        } else {
            assertThat(MomentText.parse("startedAt", typed, DAY)).isEqualTo(moment);
        }
    }

    @Test
    void the_form_of_a_line_asks_for_kit_sterilisation_workers_and_the_expected_day() {
        LineEditViewModel form = new LineEditViewModel(ui, ledger.lines, ledger.enterprises);
        form.show(line, firm);
        form.productClass.set(ProductClass.SURGICAL);
        assertThat(form.terms.sterile.get()).as("as is usual for the class").isTrue();
        form.terms.desorptionDays.set("6");
        form.save(stored::add);
        assertThat(said(form.message("desorptionDays"))).contains("7", "14");
        form.terms.desorptionDays.set("7");
        form.terms.packUnit.set(PackUnit.KIT);
        form.terms.filtersPerKit.set("8");
        form.terms.workersNeeded.set("24");
        form.terms.workersPresent.set("13");
        form.terms.expectedOn.set(DAY.plusDays(3));
        form.save(stored::add);

        assertThat(stored).singleElement().satisfies(l -> assertThat(l.terms()).isEqualTo(new Line.Terms(
                new Line.Pack(PackUnit.KIT, 8L), new Line.Sterility(true, 7L), new Line.Staffing(24L, 13L), DAY.plusDays(3))));
        form.stage.set(LineStage.PRODUCING);
        ledger.reports.set(line.id(), new Standing.None());
        form.save(stored::add);
        assertThat(said(form.message("stage"))).contains("合格检测报告");
    }

    @Test
    void a_late_answer_about_another_line_is_dropped() {
        Waiting waiting = new Waiting();
        UiContext slow = ui(waiting);
        LineEditViewModel form = new LineEditViewModel(slow, ledger.lines, ledger.enterprises);
        form.startNew(firm);
        form.show(line, firm);
        waiting.answerAll();
        assertThat(form.line()).isEqualTo(line);

        Line other = ledger.line(firm, "2", LineStage.TRIAL, 5L);
        DowntimeViewModel downtime = panesDowntime(slow);
        panes.downtimes().save(Downtime.draft(line.id(), DowntimeReason.POWER, DAY.atTime(8, 0)), io.maskline.testkit.TempLedger.ACTOR);
        downtime.show(line.id());
        downtime.show(other.id());
        waiting.answerAll();
        assertThat(downtime.itemsProperty().get()).isEmpty();
    }

    /** Answers reads only when told to, the newest question first. */
    private static final class Waiting implements Background {

        private final Deque<Runnable> questions = new ArrayDeque<>();
        private final InlineBackground inline = new InlineBackground();

        void answerAll() {
            while (!questions.isEmpty()) {
                questions.pop().run();
            }
        }

        @Override
        public <T> void read(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            questions.push(() -> inline.read(work, done, failed));
        }

        @Override
        public <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            inline.write(work, done, failed);
        }

        @Override
        public <T> Job run(String title, LongWork<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            return inline.run(title, work, done, failed);
        }
    }
}
