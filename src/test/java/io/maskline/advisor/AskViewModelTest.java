package io.maskline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.AdviceForm;
import io.maskline.standard.AdviceSetting;
import io.maskline.testing.OfferedDraft;
import io.maskline.testing.RequestDraft;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskViewModelTest {

    private final AskLedger registers = new AskLedger();
    private final Session session = new Session(TempLedger.DAY);
    private final List<String> opened = new ArrayList<>();
    private final List<Path> printed = new ArrayList<>();
    private AskViewModel model;
    private AskOutcomeViewModel outcome;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        Messages words = Messages.of(Language.ZH);
        session.operatorProperty().set("陈某");
        UiContext ui = new UiContext(
                words, new InlineBackground(), session, new ViewLoader(words), registers.temp.ledger(), new AnsweringDialogs());
        AskSources sources = registers.sources(folder);
        model = new AskViewModel(ui, sources);
        outcome = new AskOutcomeViewModel(ui, sources, model, new Remembered(opened), printed::add);
    }

    @AfterEach
    void close() {
        model.close();
        registers.close();
    }

    private record Remembered(List<String> opened) implements Navigator {
        @Override
        public void open(String target) {
            opened.add(target);
        }

        @Override
        public void open(String target, UUID record) {
            opened.add(target);
        }

        @Override
        public void say(String sentence) {}
    }

    /** Answers by the keys of the four questions. */
    private void keys(int... numbers) {
        for (int number : numbers) {
            assertThat(model.answers.answer(number)).isTrue();
        }
    }

    private List<String> codes() {
        return model.cardsProperty().get().stream().map(AskCard::code).toList();
    }

    @Test
    void nothing_is_said_before_all_four_are_answered_and_backspace_goes_back() {
        keys(3, 2, 2);
        assertThat(model.cardsProperty().get()).isEmpty();
        assertThat(model.notesProperty().get()).contains("1");

        model.answers.back();
        assertThat(model.answers.current()).isEqualTo(AskQuestion.FORM);
        keys(1);
        assertThat(model.answers.chosen(AskQuestion.FORM).get()).isEqualTo(AdviceForm.FLAT);
        assertThat(model.answers.answer(4)).isFalse();
        keys(1);
        assertThat(codes()).containsExactly("GB 2626-2006", "GB 2626-2019");
    }

    @Test
    void a_kn95_for_dust_shows_cards_limits_specimens_and_labs() {
        keys(3, 2, 2, 1);

        assertThat(model.cardProperty().get().code()).isEqualTo("GB 2626-2006");
        assertThat(model.cardsProperty().get()).extracting(AskCard::status).containsExactly(Status.PASS, Status.PENDING);
        Answer answer = model.answerProperty().get();
        assertThat(answer.items()).extracting(i -> i.limit().item()).containsExactlyElementsOf(AskLedger.KN95);
        List<LimitLine> lines = model.words().limits(answer);
        assertThat(lines.getFirst().specimens()).isEqualTo("15 只");
        assertThat(lines).filteredOn(l -> l.item().equals("呼气阻力")).extracting(LimitLine::specimens).containsExactly("共用");
        assertThat(lines).filteredOn(l -> l.item().equals("头带")).extracting(LimitLine::specimens).containsExactly("5 只*");
        assertThat(lines).filteredOn(l -> l.status() == Status.TO_DECIDE).extracting(LimitLine::check).containsOnly("待核").isNotEmpty();
        assertThat(answer.specimens().tested()).isEqualTo(15 + 10 + 4 + 5 + 5 + 5);
        assertThat(answer.specimens().total()).isEqualTo(60);
        List<LabLine> labs = model.words().labs(answer, TempLedger.DAY);
        assertThat(labs).extracting(LabLine::name).containsExactly("市检测中心", "高新质检所");
        assertThat(labs).extracting(LabLine::able).containsExactly("8/8 项", "6/8 项，缺 泄漏性（每个动作）、泄漏性（每人平均）");
        assertThat(labs).extracting(LabLine::free).containsExactly("0/40 批已用", "自费");
    }

    @Test
    void a_target_answers_the_questions_it_names_and_leaves_the_others_open() {
        model.answers.answer(Map.of("use", List.of("industrial"), "setting", List.of("dust"), "form", List.of("round")));
        assertThat(model.answers.answeredProperty().get()).isEqualTo(2);
        model.answers.answer(Map.of("form", List.of("folded"), "registration", List.of("no")));
        assertThat(model.answers.answeredProperty().get()).isEqualTo(4);
        assertThat(model.cardsProperty().get()).isNotEmpty();
    }

    @Test
    void another_grade_and_another_standard_are_read_anew() {
        keys(3, 2, 2, 1);
        model.chooseGrade("KN100");
        assertThat(model.words().limits(model.answerProperty().get()).getFirst().limit()).isEqualTo("≥ 99.97 %");

        model.choose(model.cardsProperty().get().get(1));
        assertThat(model.words().limits(model.answerProperty().get())).extracting(LimitLine::limit).contains("≤ 210 Pa").doesNotContain("≤ 350 Pa");
    }

    @Test
    void a_comparison_with_a_medical_standard_is_refused_with_every_reason() {
        keys(3, 2, 2, 1);
        model.other.set(registers.standards.find("YY 0469-2011"));
        assertThat(model.comparisonProperty().get()).contains("不测血液穿透和细菌过滤", "85 L/min", "30 L/min", "不是医用标准");

        model.other.set(registers.standards.find("GB 2626-2019"));
        assertThat(model.comparisonProperty().get()).contains("可以比较");
    }

    @Test
    void the_day_decides_and_what_is_not_published_is_not_named() {
        keys(1, 1, 1, 1);
        assertThat(codes()).doesNotContain("T/CNTAC 55-2020");
        model.day.set(LocalDate.of(2020, 6, 1));
        assertThat(codes()).contains("T/CNTAC 55-2020");
        assertThat(model.others).extracting(s -> s.code()).doesNotContain("GB/T 32610-2016").contains("GB 2626-2006");
    }

    @Test
    void contradicting_answers_show_their_sentence() {
        keys(4, 2, 1, 1);
        assertThat(codes()).isEmpty();
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.notesProperty().get()).contains("儿童不从事粉尘作业");
    }

    @Test
    void a_request_goes_to_the_form_with_everything_filled_in() {
        model.firm.set(registers.firm);
        keys(3, 2, 2, 1);
        outcome.request(null);

        assertThat(opened).containsExactly("testing/new");
        RequestDraft draft = OfferedDraft.take(registers.drafts).orElseThrow();
        assertThat(draft.enterpriseId()).isEqualTo(registers.firm.id());
        assertThat(draft.lineId()).isEqualTo(registers.line.id());
        assertThat(draft.product()).isEqualTo("KN95 折叠口罩");
        assertThat(draft.standardCode()).isEqualTo("GB 2626-2006");
        assertThat(draft.grade()).isEqualTo("KN95");
        assertThat(draft.items()).hasSize(8);
        assertThat(draft.labId()).isEqualTo(registers.city.id());
        assertThat(draft.freeOfCharge()).isTrue();
        assertThat(draft.dates().sampledOn()).isEqualTo(TempLedger.DAY);
    }

    @Test
    void without_an_answer_or_with_dates_to_check_no_request_is_made() {
        outcome.request(null);
        assertThat(model.status().message.get()).contains("四个问题没有答完");

        keys(4, 1, 1, 1);
        assertThat(codes()).containsExactly("T/CTCA 7-2019");
        outcome.request(null);
        assertThat(model.status().message.get()).contains("T/CTCA 7-2019", "待核");
        assertThat(opened).isEmpty();
    }

    @Test
    void the_answer_is_printed_as_a_file_and_opened() {
        outcome.print();
        assertThat(printed).isEmpty();
        model.firm.set(registers.firm);
        keys(3, 2, 2, 1);
        outcome.print();
        assertThat(printed).singleElement().satisfies(f -> assertThat(f).isRegularFile().hasParent(folder));
        assertThat(model.status().message.get()).contains(printed.getFirst().toString());
    }

    @Test
    void another_caller_starts_anew() {
        model.firm.set(registers.firm);
        keys(3, 2, 2, 1);
        model.restart();
        assertThat(model.firm.get()).isNull();
        assertThat(model.cardsProperty().get()).isEmpty();
        assertThat(model.answers.chosen(AskQuestion.SETTING).get()).isNull();
        assertThat(model.answers.current()).isEqualTo(AskQuestion.USE);
        model.answers.answer(AskQuestion.SETTING, AdviceSetting.CLINIC);
        assertThat(model.answers.current()).isEqualTo(AskQuestion.FORM);
    }
}
