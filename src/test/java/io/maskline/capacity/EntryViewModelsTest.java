package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.EnterpriseEditViewModel;
import io.maskline.line.Line;
import io.maskline.line.LineEditViewModel;
import io.maskline.line.LineStage;
import io.maskline.output.LineLedger;
import io.maskline.output.OutputEntryViewModel;
import io.maskline.output.OutputRow;
import io.maskline.output.ReturnFigure;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.PieceUnit;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntryViewModelsTest {

    private final LineLedger ledger = new LineLedger();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = ui();
    private final LineEditViewModel lineForm = new LineEditViewModel(ui, ledger.lines, ledger.enterprises);
    private final EnterpriseEditViewModel firmForm = new EnterpriseEditViewModel(ui, ledger.enterprises);
    private final OutputEntryViewModel entry = new OutputEntryViewModel(ui, ledger.returns);
    private final Answer answer = new Answer();

    private UiContext ui() {
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    /** What the grid was told. */
    private static final class Answer implements CellEditor.Reply<OutputRow> {
        private @Nullable OutputRow row;
        private @Nullable String sentence;

        @Override
        public void saved(OutputRow saved) {
            row = saved;
        }

        @Override
        public void refused(String words) {
            sentence = words;
        }
    }

    private OutputRow expectedRow(Long approved) {
        ledger.line(ledger.firm("甬甲健康科技"), "1", LineStage.PRODUCING, approved);
        entry.show(ledger.board.rows(DAY));
        return entry.rowsProperty().get().getFirst();
    }

    @Test
    void a_line_is_entered_by_initials_and_in_wan() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        List<Line> stored = new ArrayList<>();
        lineForm.startNew(null);
        lineForm.firmText.set("yjjk");
        lineForm.approved.set("3.5万");
        lineForm.investment.set("128万");

        assertThat(lineForm.message("approvedPerDay").get()).isEqualTo(FieldMessage.info("＝ 35,000 只"));
        assertThat(lineForm.lineNo.get()).isEqualTo("1");
        lineForm.save(stored::add);

        assertThat(stored).singleElement().satisfies(l -> {
            assertThat(l.enterpriseId()).isEqualTo(firm.id());
            assertThat(l.capacity().approved()).isEqualTo(35_000);
            assertThat(l.investment()).isEqualByComparingTo("1280000");
        });
        assertThat(lineForm.state().dirty()).isFalse();
    }

    @Test
    void f4_means_the_number_in_wan() {
        lineForm.startNew(null);
        lineForm.approved.set("3.5");
        assertThat(lineForm.message("approvedPerDay").get().level()).isEqualTo(FieldMessage.Level.ERROR);

        lineForm.toggleWan(lineForm.approved);

        assertThat(lineForm.message("approvedPerDay").get()).isEqualTo(FieldMessage.info("＝ 35,000 只"));
    }

    @Test
    void a_line_without_a_firm_is_not_saved() {
        lineForm.startNew(null);
        lineForm.lineNo.set("1");
        lineForm.save(_ -> {});

        assertThat(lineForm.message("enterpriseId").get().level()).isEqualTo(FieldMessage.Level.ERROR);
        assertThat(ledger.lines.all()).isEmpty();
    }

    @Test
    void a_stage_is_reached_on_the_business_date_unless_said_otherwise() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        lineForm.show(ledger.line(firm, "1", LineStage.SETUP, null), firm);
        lineForm.stage.set(LineStage.TRIAL);

        assertThat(lineForm.stageDate.get()).isEqualTo(DAY);
    }

    @Test
    void a_stale_save_shows_both_values_and_either_may_be_kept() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        Line line = ledger.line(firm, "1", LineStage.SETUP, null);
        lineForm.show(line, firm);
        ledger.lines.save(line.withStage(LineStage.STOPPED, DAY), ACTOR);
        lineForm.stage.set(LineStage.TRIAL);
        lineForm.save(_ -> {});

        assertThat(lineForm.staleProperty().get().differences())
                .anySatisfy(d -> assertThat(List.of(d.theirs(), d.mine())).containsExactly("STOPPED", "TRIAL"));
        lineForm.saveOver(_ -> {});
        assertThat(ledger.lines.find(line.id()).orElseThrow().stage()).isEqualTo(LineStage.TRIAL);
        assertThat(lineForm.staleProperty().get()).isNull();
    }

    @Test
    void leaving_unsaved_work_asks_and_saves_or_discards_or_stays() {
        List<Boolean> left = new ArrayList<>();
        firmForm.startNew();
        firmForm.name.set("甬甲健康科技有限公司");
        dialogs.leave = Leave.STAY;
        firmForm.mayLeave(left::add);
        dialogs.leave = Leave.SAVE;
        firmForm.mayLeave(left::add);
        firmForm.phone.set("0574-5550101");
        dialogs.leave = Leave.DISCARD;
        firmForm.mayLeave(left::add);
        firmForm.mayLeave(left::add);

        assertThat(left).containsExactly(false, true, true, true);
        assertThat(dialogs.asked).hasSize(3);
        assertThat(ledger.enterprises.all()).singleElement().satisfies(e -> {
            assertThat(e.shortName()).isEqualTo("甬甲健康科技");
            assertThat(e.contact().phone()).isNull();
        });
    }

    @Test
    void a_wrong_check_character_warns_and_names_the_right_one() {
        firmForm.startNew();
        firmForm.uscc.set("91330203XDEM00011N");

        assertThat(firmForm.usccMessage().get().level()).isEqualTo(FieldMessage.Level.WARNING);
        assertThat(firmForm.usccMessage().get().text()).contains("Y", "N");
    }

    @Test
    void a_look_alike_is_asked_about_before_saving() {
        Enterprise first = ledger.firm("惠安(泉)口罩");
        List<Enterprise> instead = new ArrayList<>();
        firmForm.onSameFirm(instead::add);
        firmForm.startNew();
        firmForm.name.set("惠安（泉）口罩有限责任公司");
        firmForm.save(_ -> {});

        assertThat(firmForm.lookAlikeProperty().get()).isEqualTo(first);
        assertThat(ledger.enterprises.all()).hasSize(1);
        firmForm.answerOtherFirm();
        firmForm.save(_ -> {});
        assertThat(ledger.enterprises.all()).hasSize(2);
        firmForm.startNew();
        firmForm.name.set("惠安 泉 口罩有限公司");
        firmForm.answerSameFirm();
        assertThat(instead).hasSize(1);
        assertThat(firmForm.state().dirty()).isFalse();
    }

    @Test
    void a_figure_is_typed_in_wan_and_stored() {
        OutputRow row = expectedRow(200_000L);
        entry.enter(row, ReturnFigure.QUANTITY, "12.4", answer);

        assertThat(answer.sentence).isNull();
        assertThat(answer.row.row().made()).isEqualTo(124_000);
    }

    @Test
    void a_figure_above_capacity_waits_in_its_row_until_it_is_explained() {
        OutputRow row = expectedRow(200_000L);
        entry.enter(row, ReturnFigure.QUANTITY, "31.2", answer);

        assertThat(answer.sentence).contains("156%");
        assertThat(answer.row.shown()).isEqualTo(312_000);
        assertThat(answer.row.stuck()).isTrue();
        assertThat(ledger.returns.of(row.id(), DAY)).isEmpty();
        entry.show(ledger.board.rows(DAY));
        assertThat(entry.rowsProperty().get().getFirst().shown()).isEqualTo(312_000);

        entry.explain(answer.row, "借用 2线 设备", answer);
        assertThat(answer.row.waiting()).isNull();
        assertThat(ledger.returns.of(row.id(), DAY)).hasValueSatisfying(r -> assertThat(r.reason()).isEqualTo("借用 2线 设备"));
        assertThat(entry.waiting()).isZero();
    }

    @Test
    void what_is_no_figure_is_refused_in_words() {
        entry.enter(expectedRow(null), ReturnFigure.QUANTITY, "十二", answer);

        assertThat(answer.sentence).contains("十二");
        assertThat(answer.row).isNull();
    }

    @Test
    void the_next_missing_line_goes_round() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        Line one = ledger.line(firm, "1", LineStage.PRODUCING, null);
        Line two = ledger.line(firm, "2", LineStage.PRODUCING, null);
        Line three = ledger.line(firm, "3", LineStage.PRODUCING, null);
        ledger.returns.enter(two.id(), DAY, 1, null, ACTOR);
        entry.show(ledger.board.rows(DAY));

        assertThat(entry.nextMissing(null)).contains(one.id());
        assertThat(entry.nextMissing(one.id())).contains(three.id());
        assertThat(entry.nextMissing(three.id())).contains(one.id());
    }

    @Test
    void a_pasted_column_is_one_step_and_what_needs_a_reason_waits() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        for (int no = 1; no <= 4; no++) {
            ledger.line(firm, Integer.toString(no), LineStage.PRODUCING, 80_000L);
        }
        entry.show(ledger.board.rows(DAY));
        List<OutputRow> rows = entry.rowsProperty().get();
        List<OutputRow> told = new ArrayList<>();
        CellEditor.Reply<OutputRow> reply = new CellEditor.Reply<>() {
            @Override
            public void saved(OutputRow row) {
                told.add(row);
            }

            @Override
            public void refused(String sentence) {
                answer.refused(sentence);
            }
        };
        entry.paste(rows, List.of("6.2", "", "99", "35000只"), reply);

        assertThat(dialogs.asked).singleElement().asString().contains("3");
        assertThat(ledger.returns.quantities(DAY)).containsOnly(Map.entry(rows.getFirst().id(), 62_000L), Map.entry(rows.get(3).id(), 35_000L));
        assertThat(told).extracting(OutputRow::stuck).containsExactly(false, true, false);
        assertThat(entry.waiting()).isEqualTo(1);
        assertThat(answer.sentence).contains("2").contains("1");

        ledger.temp.ledger().undo(ACTOR);
        assertThat(ledger.returns.quantities(DAY)).as("one undo takes all back").isEmpty();
    }

    @Test
    void a_column_with_one_text_that_is_no_quantity_is_refused_as_a_whole() {
        OutputRow row = expectedRow(80_000L);

        entry.paste(List.of(row, row), List.of("6.2", "停电"), answer);

        assertThat(answer.sentence).contains("2").contains("停电").contains("未粘贴");
        assertThat(dialogs.asked).isEmpty();
        assertThat(ledger.returns.quantities(DAY)).isEmpty();
    }

    @Test
    void figures_are_typed_in_the_unit_switched_on() {
        OutputRow row = expectedRow(80_000L);
        ui.session().pieceUnitProperty().set(PieceUnit.PIECE);

        entry.enter(row, ReturnFigure.QUANTITY, "62,000", answer);

        assertThat(ledger.returns.quantities(DAY)).containsEntry(row.id(), 62_000L);
        assertThat(entry.text(answer.row, ReturnFigure.QUANTITY)).isEqualTo("62000");
    }

    @Test
    void a_reported_figure_is_not_emptied_and_the_sentence_says_what_to_do() {
        OutputRow row = expectedRow(80_000L);
        entry.enter(row, ReturnFigure.QUANTITY, "6.2", answer);

        entry.enter(answer.row, ReturnFigure.QUANTITY, "", answer);

        assertThat(answer.sentence).contains("报 0");
        assertThat(ledger.returns.quantities(DAY)).containsEntry(row.id(), 62_000L);
    }
}
