package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

    private static final Standards STANDARDS = Standards.delivered();
    private static final AdviceTable TABLE = AdviceTable.delivered();
    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 14);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2006, 11, 30), LocalDate.of(2016, 6, 1), LocalDate.of(2019, 12, 30), LocalDate.of(2019, 12, 31), FEBRUARY, JUNE,
            LocalDate.of(2021, 6, 30), LocalDate.of(2021, 7, 1), LocalDate.of(2023, 12, 1), LocalDate.of(2025, 12, 1));
    private static final Set<String> OF_MARCH = Set.of("T/CNTAC 55-2020", "T/CNITA 09104-2020");

    /** Every question there is, on every day where something changes. */
    static List<AdviceQuestion> grid() {
        List<AdviceQuestion> grid = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (AdviceUse use : AdviceUse.values()) {
                for (AdviceSetting setting : AdviceSetting.values()) {
                    for (AdviceForm form : AdviceForm.values()) {
                        grid.add(new AdviceQuestion(use, setting, form, false, day));
                        grid.add(new AdviceQuestion(use, setting, form, true, day));
                    }
                }
            }
        }
        return grid;
    }

    private static Advice ask(AdviceQuestion question) {
        return Advice.of(question, STANDARDS, TABLE);
    }

    private static List<String> codes(List<AdviceOffer> offers) {
        return offers.stream().map(o -> o.standard().code()).toList();
    }

    @Test
    void the_grid_is_whole() {
        assertThat(grid()).hasSize(4 * 5 * 4 * 2 * DAYS.size()).doesNotHaveDuplicates();
    }

    @Test
    void holds_for_every_question_on_every_day() {
        grid().forEach(AdviceTest::holds);
    }

    private static void holds(AdviceQuestion question) {
        Advice advice = ask(question);
        LocalDate day = question.day();

        assertThat(advice.all().isEmpty() && advice.notes().isEmpty()).as(question.toString()).isFalse();
        assertThat(codes(advice.all())).as(question.toString()).doesNotHaveDuplicates();
        assertThat(advice.all()).as(question.toString()).allSatisfy(o -> {
            assertThat(o.standard().on(day)).isNotEqualTo(Applicability.NOT_PUBLISHED);
            assertThat(o.standard().issuedOn() == null || !o.standard().issuedOn().isAfter(day)).isTrue();
            assertThat(o.standard().kind() == Kind.MEDICAL).isEqualTo(question.medical());
            assertThat(o.standard().kind()).isNotEqualTo(Kind.FOREIGN);
            assertThat(!o.duties().isEmpty()).isEqualTo(question.medical() && !question.registration());
            assertThat(o.items()).allMatch(l -> l.limit().standard().equals(o.standard().code()));
        });
        assertThat(advice.applicable()).allMatch(o -> Set.of(Applicability.IN_FORCE, Applicability.UNKNOWN).contains(o.standing()));
        assertThat(advice.byDeclaration()).allMatch(o -> o.standing() == Applicability.BY_DECLARATION);
        assertThat(advice.notYetInForce()).allMatch(o -> Set.of(Applicability.NOT_YET, Applicability.UNKNOWN).contains(o.standing()));
        assertThat(advice.withdrawn()).allMatch(o -> o.standing() == Applicability.SUPERSEDED && o.items().isEmpty());
        if (question.use() == AdviceUse.CHILDREN) {
            assertThat(codes(advice.all())).doesNotContain("GB/T 32610-2016", "GB 2626-2006", "GB 2626-2019");
        }
        if (day.isBefore(LocalDate.of(2020, 3, 19))) {
            assertThat(codes(advice.all())).doesNotContainAnyElementsOf(OF_MARCH).doesNotContain("GB/T 38880-2020");
        }
        if (day.isBefore(LocalDate.of(2019, 12, 31))) {
            assertThat(codes(advice.all())).doesNotContain("GB 2626-2019");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_has_words(Language language) {
        Messages words = Messages.of(language);
        for (AdviceQuestion question : grid()) {
            Advice advice = ask(question);
            advice.all().forEach(o -> o.sentences().forEach(p -> assertThat(words.text(p.key(), p.args())).doesNotContain("⟦", "—", "{")));
            advice.notes().forEach(p -> assertThat(words.text(p.key(), p.args())).doesNotContain("⟦", "{"));
        }
    }

    /** From 2016-11-01 there is an answer in force to every question that is none of a child. */
    @Test
    void grown_people_always_get_a_standard_in_force() {
        for (AdviceQuestion question : grid()) {
            if (question.use() != AdviceUse.CHILDREN && !question.day().isBefore(LocalDate.of(2019, 12, 30))) {
                assertThat(ask(question).applicable()).as(question.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "civil|everyday|flat|false|2020-02-14|GB/T 32610-2016, T/CTCA 7-2019|-|-|-",
        "civil|everyday|flat|false|2020-06-01|GB/T 32610-2016, T/CNTAC 55-2020, T/CNITA 09104-2020, T/CTCA 7-2019|-|-|-",
        "civil|everyday|folded|false|2020-02-14|GB 2626-2006, GB/T 32610-2016, T/CTCA 7-2019|GB 2626-2019|-|-",
        "civil|everyday|flat|false|2016-06-01|-|-|GB/T 32610-2016|-",
        "children|everyday|flat|false|2020-02-14|T/CTCA 7-2019|-|-|-",
        "children|everyday|flat|false|2020-06-01|GB/T 38880-2020, T/CNTAC 55-2020, T/CNITA 09104-2020, T/CTCA 7-2019|-|-|-",
        "children|everyday|cup|false|2020-06-01|GB/T 38880-2020, T/CTCA 7-2019|-|-|-",
        "children|dust|folded|false|2020-06-01|-|-|-|-",
        "industrial|dust|folded|false|2019-12-30|GB 2626-2006|-|-|-",
        "industrial|dust|folded|false|2019-12-31|GB 2626-2006|GB 2626-2019|-|-",
        "industrial|dust|folded|false|2020-02-14|GB 2626-2006|GB 2626-2019|-|-",
        "industrial|dust|folded|false|2020-07-01|GB 2626-2006|GB 2626-2019|-|-",
        "industrial|dust|folded|false|2021-06-30|GB 2626-2006|GB 2626-2019|-|-",
        "industrial|dust|folded|false|2021-07-01|GB 2626-2019|-|-|GB 2626-2006",
        "civil|dust|cup|false|2020-02-14|GB 2626-2006|GB 2626-2019|-|-",
        "medical|surgery|flat|true|2020-02-14|YY 0469-2011|-|-|-",
        "civil|surgery|flat|false|2020-02-14|YY 0469-2011|-|-|-",
        "children|surgery|flat|false|2020-02-14|YY 0469-2011|-|-|-",
        "medical|surgery|flat|true|2024-02-14|YY 0469-2011|-|YY 0469-2023|-",
        "medical|isolation|cup|true|2020-02-14|GB 19083-2010|-|-|-",
        "medical|isolation|folded|false|2023-12-01|GB 19083-2010|-|GB 19083-2023|-",
        "medical|isolation|folded|false|2025-12-01|GB 19083-2023|-|-|GB 19083-2010",
        "medical|clinic|flat|true|2020-02-14|YY/T 0969-2013, YY 0469-2011|-|-|-",
        "civil|everyday|flat|true|2020-02-14|YY/T 0969-2013, YY 0469-2011|-|-|-",
        "medical|everyday|folded|false|2020-02-14|YY/T 0969-2013, YY 0469-2011, GB 19083-2010|-|-|-",
        "industrial|dust|folded|true|2020-02-14|YY/T 0969-2013, YY 0469-2011, GB 19083-2010|-|-|-"})
    void what_is_offered(
            String use, String setting, String form, boolean medical, LocalDate day, String applicable, String declared, String notYet, String withdrawn) {
        Advice advice = ask(new AdviceQuestion(AdviceUse.read(use), AdviceSetting.read(setting), AdviceForm.read(form), medical, day));

        assertThat(codes(advice.applicable())).isEqualTo(list(applicable));
        assertThat(codes(advice.byDeclaration())).isEqualTo(list(declared));
        assertThat(codes(advice.notYetInForce())).isEqualTo(list(notYet));
        assertThat(codes(advice.withdrawn())).isEqualTo(list(withdrawn));
    }

    private static List<String> list(String codes) {
        return codes == null ? List.of() : Arrays.asList(codes.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "children, surgery, advisor.note.children-surgery", "children, dust, advisor.note.children-dust", "children, clinic, advisor.note.children-clinic",
        "civil, surgery, advisor.note.setting-decides", "medical, dust, advisor.note.medical-dust", "civil, dust, advisor.note.dust-decides"})
    void contradicting_answers_are_explained(String use, String setting, String note) {
        Advice advice = ask(new AdviceQuestion(AdviceUse.read(use), AdviceSetting.read(setting), AdviceForm.FOLDED, false, FEBRUARY));
        assertThat(advice.notes()).anyMatch(n -> n.key().equals(note));
    }

    @Test
    void the_items_are_those_of_the_grade_and_form_suggested() {
        AdviceOffer kn95 = ask(new AdviceQuestion(AdviceUse.INDUSTRIAL, AdviceSetting.DUST, AdviceForm.FOLDED, false, FEBRUARY)).applicable().getFirst();
        assertThat(kn95.grade()).isEqualTo("KN95");
        assertThat(kn95.items()).extracting(l -> l.limit().item()).contains("filtration_salt", "inhalation_resistance").doesNotContain("valve_tightness")
                .doesNotHaveDuplicates();
        assertThat(kn95.items()).filteredOn(l -> l.limit().item().equals("inhalation_resistance")).extracting(l -> l.limit().text()).containsExactly("≤ 350 Pa");

        AdviceOffer child = ask(new AdviceQuestion(AdviceUse.CHILDREN, AdviceSetting.EVERYDAY, AdviceForm.FLAT, false, JUNE)).applicable().get(1);
        assertThat(child.items()).extracting(StandardLimit::variant).contains("child").doesNotContain("adult");

        AdviceOffer civil = ask(new AdviceQuestion(AdviceUse.CIVIL, AdviceSetting.EVERYDAY, AdviceForm.FLAT, false, FEBRUARY)).applicable().getFirst();
        assertThat(civil.items()).extracting(l -> l.limit().item()).contains("protective_effect", "filtration_oil").doesNotContain("pm25_limit");
    }

    @Test
    void every_row_names_a_standard_a_grade_and_a_source_the_catalogue_has() {
        Set<String> sources = AdviceTableSources.keys();
        for (AdviceTable.Row row : TABLE.rows()) {
            Standard standard = STANDARDS.find(row.standard());
            assertThat(row.registration()).as(row.toString()).isEqualTo(standard.kind() == Kind.MEDICAL);
            if (row.grade() != null) {
                assertThat(STANDARDS.grades(row.standard())).as(row.toString()).contains(row.grade());
            }
            assertThat(sources).as(row.toString()).contains(row.source().split(";"));
        }
        TABLE.notes().forEach(n -> assertThat(sources).as(n.toString()).contains(n.source().split(";")));
    }

    /** What a person enters answers by its kind, with its mark; never a medical question, never a child's. */
    @Test
    void a_local_emergency_standard_and_a_makers_own_are_offered_to_civil_questions() {
        try (TempLedger temp = new TempLedger(Standards.entityTypes())) {
            Standards standards = new Standards(temp.database(), temp.ledger());
            standards.seed(TempLedger.ACTOR);
            standards.save(entered("YJBZ-2020", Force.EMERGENCY, new EmergencyUse("甬江市", null)), TempLedger.ACTOR);
            standards.save(entered("Q/YJ 001-2020", Force.ENTERPRISE, null), TempLedger.ACTOR);

            Advice civil = Advice.of(new AdviceQuestion(AdviceUse.CIVIL, AdviceSetting.EVERYDAY, AdviceForm.CLOTH, false, FEBRUARY), standards);
            assertThat(codes(civil.applicable())).contains("YJBZ-2020", "Q/YJ 001-2020", "GB/T 32610-2016");
            AdviceOffer emergency = civil.all().stream().filter(o -> o.standard().code().equals("YJBZ-2020")).findFirst().orElseThrow();
            assertThat(emergency.duties()).extracting(p -> Messages.of(Language.ZH).text(p.key(), p.args())).containsExactly("限本市应急期使用：甬江市，截止日期未定。");
            for (AdviceQuestion question : grid()) {
                if (question.medical() || question.use() == AdviceUse.CHILDREN || question.setting() == AdviceSetting.DUST) {
                    assertThat(codes(Advice.of(question, standards, TABLE).all())).as(question.toString()).doesNotContain("YJBZ-2020", "Q/YJ 001-2020");
                }
            }
        }
    }

    private static Standard entered(String code, Force force, EmergencyUse use) {
        Standard blank = Standards.blankStandard();
        return new Standard(
                blank.id(), 0, code, "转产口罩应急产品质量标准", Kind.CIVIL, force, "转产民用口罩", null, LocalDate.of(2020, 2, 5), null, null, null, use,
                null, null, "文本", Confidence.MEDIUM);
    }

    /** Of one question the offers only change where a day of the catalogue passes. */
    @Property
    void a_standard_once_published_never_disappears_from_the_answer(
            @ForAll AdviceUse use, @ForAll AdviceSetting setting, @ForAll AdviceForm form, @ForAll boolean registration,
            @ForAll @IntRange(max = 7_000) int day, @ForAll @IntRange(max = 4_000) int later) {
        LocalDate first = LocalDate.of(2006, 1, 1).plusDays(day);
        List<String> before = codes(ask(new AdviceQuestion(use, setting, form, registration, first)).all());
        List<String> after = codes(ask(new AdviceQuestion(use, setting, form, registration, first.plusDays(later))).all());
        assertThat(after).containsAll(before);
    }
}
