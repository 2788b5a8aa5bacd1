package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        assertThat(STANDARDS.seed(TempLedger.ACTOR)).isGreaterThan(150);
    }

    @AfterAll
    static void close() {
        TEMP.close();
    }

    @Test
    void seeding_again_adds_nothing_and_undo_does_not_take_the_catalogue_away() {
        long batches = TEMP.ledger().verify().batches();
        assertThat(STANDARDS.seed(TempLedger.ACTOR)).isZero();
        assertThat(TEMP.ledger().verify().batches()).isEqualTo(batches);
        assertThat(TEMP.ledger().undoable()).isEmpty();
        assertThat(TEMP.ledger().verify().sound()).isTrue();
    }

    @Test
    void what_is_stored_is_what_was_delivered() {
        Catalogue delivered = Catalogue.delivered();
        assertThat(STANDARDS.allLimits()).usingRecursiveComparison().ignoringFields("version").isEqualTo(delivered.limits());
        assertThat(STANDARDS.all()).usingRecursiveComparison().ignoringFields("version").ignoringCollectionOrder().isEqualTo(delivered.standards());
    }

    @ParameterizedTest
    @CsvSource({
        "GB 2626-2006, 2020-02-14, IN_FORCE", "GB 2626-2006, 2021-06-30, IN_FORCE", "GB 2626-2006, 2021-07-01, SUPERSEDED",
        "GB 2626-2019, 2019-12-30, NOT_PUBLISHED", "GB 2626-2019, 2020-02-14, BY_DECLARATION",
        "GB 2626-2019, 2020-07-01, BY_DECLARATION", "GB 2626-2019, 2021-07-01, IN_FORCE",
        "GB/T 38880-2020, 2020-02-14, NOT_PUBLISHED", "T/CNTAC 55-2020, 2020-02-14, NOT_PUBLISHED",
        "GB 19083-2023, 2024-01-01, NOT_YET", "GB 19083-2010, 2025-12-01, SUPERSEDED", "T/CTCA 7-2019, 2020-02-14, UNKNOWN",
        "GB/T 32610-2016, 2020-02-14, IN_FORCE"
    })
    void how_an_edition_stands_on_a_day(String code, LocalDate day, Applicability expected) {
        assertThat(STANDARDS.find(code).on(day)).isEqualTo(expected);
    }

    @Test
    void usable_on_the_day_are_the_editions_in_force_and_then_those_by_declaration() {
        assertThat(STANDARDS.usableOn(DAY).stream().map(Standard::code)).containsExactly(
                "GB 19083-2010", "GB 2626-2006", "GB/T 32610-2016", "YY 0469-2011", "YY/T 0969-2013", "GB 2626-2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB/T 32610-2016", "gb/t32610-2016", "ＧＢ／Ｔ ３２６１０－２０１６"})
    void a_code_is_found_however_it_is_typed(String typed) {
        assertThat(STANDARDS.find(typed).code()).isEqualTo("GB/T 32610-2016");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GB/T 32610-2016||inhalation_resistance|≤ 175 Pa", "GB/T 32610-2016||吸气阻力|≤ 175 Pa", "GB/T 32610-2016|A|呼气阻力|≤ 145 Pa",
        "GB/T 32610-2016|Ⅲ级|filtration_oil|≥ 80 %", "GB/T 32610-2016|III|filtration_salt|≥ 90 %", "GB/T 32610-2016|A级|防护效果|≥ 90 %",
        "GB/T 32610-2016|A|filtration_salt|≥ 95 %", "GB/T 32610-2016||ph|4.0–8.5",
        "GB 2626-2006|KN95|过滤效率|≥ 95.0 %", "GB 2626-2006|KN95|filtration_salt|≥ 95.0 %", "GB 2626-2006|kn 100|filtration_salt|≥ 99.97 %",
        "GB 2626-2006|KN95|inhalation_resistance|≤ 350 Pa", "GB 2626-2006|KN90|exhalation_resistance|≤ 250 Pa",
        "GB 2626-2006|KP95|leakage_exercise|< 11 %", "GB 2626-2019|KN95 无阀|inhalation_resistance|≤ 210 Pa",
        "GB 2626-2019|KN95，有呼气阀|inhalation_resistance|≤ 250 Pa", "GB 2626-2019|KN95/valve|exhalation_resistance|≤ 150 Pa",
        "GB 19083-2010|2级|过滤效率|≥ 99 %", "GB 19083-2010||inhalation_resistance|≤ 343.2 Pa", "YY 0469-2011||pfe|≥ 30 %",
        "YY 0469-2011||BFE|≥ 95 %", "YY 0469-2011||pressure_difference|≤ 49 Pa", "YY 0469-2011||bacteria|≤ 100 CFU/g",
        "YY/T 0969-2013||通气阻力|≤ 49 Pa/cm²", "YY/T 0969-2013||size_deviation|-5–5 %", "YY/T 0969-2013||eo_residue|≤ 10 µg/g",
        "T/CTCA 7-2019||过滤效率|''"
    })
    void the_limit_of_an_item(String code, String grade, String item, String text) {
        assertThat(STANDARDS.limit(code, grade, item, DAY).limit().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "GB 2626-2006, -, filtration_salt, standard.fault.grade.needed", "GB 2626-2019, KN95, inhalation_resistance, standard.fault.grade.needed",
        "GB 2626-2006, KN96, filtration_salt, standard.fault.grade.unknown", "GB/T 32610-2016, I, 过滤效率, standard.fault.item.several",
        "GB/T 32610-2016, A II, filtration_salt, standard.fault.grade.needed", "YY/T 0969-2013, -, pfe, standard.fault.item.unknown",
        "ASTM F2100-20, -, bfe, standard.fault.no-limits", "EN 14683:2019+AC:2019, -, bfe, standard.fault.grade.needed", "GB 9999-2020, -, bfe, standard.fault.unknown"
    })
    void what_does_not_name_one_limit_is_refused_with_the_choices(String code, String grade, String item, String key) {
        refused(() -> STANDARDS.limit(code, grade, item, DAY), key);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "EN 149:2001+A1:2009 | FFP2 | penetration_salt | ≤ 6 % | H | 95 L/min", "EN 149:2001+A1:2009 | FFP3 | penetration_oil | ≤ 1 % | H | 120 mg",
        "EN 149:2001+A1:2009 | FFP1 | leakage_exercise | ≤ 25 % | H | 46", "EN 149:2001+A1:2009 | FFP1 | inhalation_resistance_30 | ≤ 0.6 mbar | H | 60 Pa",
        "EN 149:2001+A1:2009 | FFP3 | inhalation_resistance_95 | ≤ 3.0 mbar | H | 300 Pa",
        "EN 149:2001+A1:2009 | - | exhalation_resistance | ≤ 3.0 mbar | H | 160 L/min",
        "EN 14683:2019+AC:2019 | I | bfe | ≥ 95 % | H | 28.3 L/min", "EN 14683:2019+AC:2019 | IIR | pressure_difference | < 60 Pa/cm² | H | 8 L/min",
        "EN 14683:2019+AC:2019 | IIR | synthetic_blood | ≥ 16.0 kPa | H | 29", "EN 14683:2019+AC:2019 | - | bioburden | ≤ 30 CFU/g | H | 5",
        "ASTM F2100-19 | L1 | pfe | ≥ 95 % | H | 0.1 µm", "ASTM F2100-19 | L2 | pressure_difference | < 6.0 mmH₂O/cm² | H | -",
        "ASTM F2100-21 | L3 | bfe | ≥ 98 % | M | 待核", "ASTM F2100-23 | - | flammability | ≤ 1 级 | M | Class 1",
        "42 CFR 84 Subpart K | N95 | filtration_salt | ≥ 95 % | H | (85±4) L/min", "42 CFR 84 Subpart K | P100 | filtration_oil | ≥ 99.97 % | H | 20 个",
        "42 CFR 84 Subpart K | - | inhalation_resistance | ≤ 35 mmH₂O | H | 343 Pa"})
    void foreign_limits_stand_as_they_were_read(String code, String grade, String item, String text, String confidence, String condition) {
        Limit limit = STANDARDS.limit(code, grade, item, DAY).limit();
        assertThat(limit.text()).isEqualTo(text);
        assertThat(limit.confidence().code()).isEqualTo(confidence);
        assertThat(limit.condition() == null ? "-" : limit.condition()).contains(condition == null ? "-" : condition);
        assertThat(STANDARDS.usableOn(DAY)).extracting(Standard::code).doesNotContain(code);
    }

    @Test
    void blood_at_another_pressure_is_another_condition_and_29_of_32_pass() {
        Limit level2 = STANDARDS.limit("ASTM F2100-19", "L2", "synthetic_blood", DAY).limit();
        assertThat(level2.condition()).contains("120 mmHg");
        List<String> masks = new java.util.ArrayList<>(java.util.Collections.nCopies(29, "0"));
        masks.addAll(List.of("1", "1", "1"));
        assertThat(Verdict.judge(level2, masks).outcome()).isEqualTo(Outcome.PASS);
        masks.set(0, "1");
        assertThat(Verdict.judge(level2, masks).outcome()).isEqualTo(Outcome.FAIL);
    }

    /** Blanks and figures of low confidence are in the catalogue, marked, and judge nothing. */
    @ParameterizedTest
    @CsvSource({"GB 2626-2019, KN95 可更换, inhalation_resistance, LOW_CONFIDENCE", "T/CTCA 7-2019, '', ventilation_resistance, NO_LIMIT"})
    void limits_hardly_known_judge_nothing(String code, String grade, String item, Verdict.Reason reason) {
        StandardLimit row = STANDARDS.limit(code, grade.isEmpty() ? null : grade, item, DAY);
        Verdict verdict = Verdict.judge(row.limit(), List.of("1", "9999"));
        assertThat(row.toBeChecked()).isTrue();
        assertThat(row.limit().judges()).isFalse();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(verdict.failing()).isEmpty();
        assertThat(verdict.labelKey()).isEqualTo("standard.verdict.impossible");
    }

    @Test
    void every_item_has_a_name_in_both_languages() {
        Messages english = Messages.of(Language.EN);
        assertThat(Catalogue.delivered().limits()).allSatisfy(l -> {
            assertThat(english.has(l.itemKey())).as(l.itemKey()).isTrue();
            assertThat(english.text(l.itemKey())).doesNotContainPattern("[\\x{4e00}-\\x{9fff}]");
        });
    }

    @Test
    void the_synthetic_blood_pressures_of_the_two_medical_standards_differ() {
        assertThat(STANDARDS.limit("GB 19083-2010", null, "synthetic_blood", DAY).limit().condition()).contains("10.7 kPa");
        assertThat(STANDARDS.limit("YY 0469-2011", null, "synthetic_blood", DAY).limit().condition()).contains("16.0 kPa");
    }

    @Test
    void a_limit_the_catalogue_does_not_know_leaves_the_verdict_open() {
        Limit limit = STANDARDS.limit("T/CTCA 7-2019", null, "filtration_efficiency", DAY).limit();
        assertThat(Verdict.judge(limit, List.of("99")).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void limits_known_from_memory_only_are_marked_to_be_checked() {
        assertThat(STANDARDS.limit("GB 2626-2019", "KN95 valve", "inhalation_resistance", DAY).toBeChecked()).isTrue();
        assertThat(STANDARDS.limit("GB 2626-2006", "KN95", "inhalation_resistance", DAY).toBeChecked()).isFalse();
    }

    @Test
    void the_items_of_a_grade_leave_other_grades_and_other_variants_out() {
        List<StandardLimit> all = STANDARDS.limits("GB 2626-2019", "KN95", DAY);
        assertThat(all).noneMatch(l -> "KN90".equals(l.grade())).anyMatch(l -> "valve".equals(l.variant()));
        assertThat(STANDARDS.limits("GB 2626-2019", "KN95 无阀", DAY)).noneMatch(l -> "replaceable".equals(l.variant()));
        assertThat(STANDARDS.limits("GB 2626-2006", "KN95", LocalDate.of(2022, 1, 1))).isEmpty();
        assertThat(STANDARDS.limits("YY 0469-2011", "非无菌", DAY)).anyMatch(l -> l.limit().item().equals("bacteria"))
                .noneMatch(l -> l.limit().item().equals("sterility"));
    }

    @Test
    void every_row_of_the_catalogue_is_complete_and_readable() {
        for (StandardLimit row : Catalogue.delivered().limits()) {
            assertThat(row.limit().source()).as(row.toString()).isNotBlank().hasSizeLessThanOrEqualTo(200);
            assertThat(row.validTo() == null || row.validTo().isAfter(row.validFrom())).as(row.toString()).isTrue();
            Verdict verdict = Verdict.judge(row.limit(), java.util.Collections.nCopies(Math.max(1, row.limit().rule().total()), "0"));
            assertThat(verdict.outcome() == Outcome.UNDETERMINED).as(row.toString()).isEqualTo(row.limit().figureMissing() || row.limit().confidence() == Confidence.LOW);
        }
        assertThat(Catalogue.delivered().limits().stream().map(StandardLimit::id)).doesNotHaveDuplicates();
        assertThat(Catalogue.delivered().standards().stream().map(Standard::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_edition_with_limits_is_in_the_list_of_standards() {
        assertThat(Catalogue.delivered().standards().stream().map(Standard::code).toList())
                .containsAll(Catalogue.delivered().limits().stream().map(l -> l.limit().standard()).distinct().toList());
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }
}
