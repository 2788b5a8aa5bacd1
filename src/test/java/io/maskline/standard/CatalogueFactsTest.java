package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.standard.Verdict.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts about masks that are most dangerous if wrong, as the delivered catalogue tells them. */
class CatalogueFactsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final Standards STANDARDS = Standards.delivered();
    private static final Catalogue CATALOGUE = Catalogue.delivered();

    private static StandardLimit limit(String code, String grade, String item) {
        return STANDARDS.limit(code, grade, item, DAY);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-14", "2020-07-01", "2021-06-30"})
    void the_limits_of_2006_apply_until_the_edition_of_2019_came_into_force(LocalDate day) {
        assertThat(STANDARDS.find("GB 2626-2006").on(day)).isEqualTo(Applicability.IN_FORCE);
        assertThat(STANDARDS.find("GB 2626-2019").on(day)).isEqualTo(Applicability.BY_DECLARATION);
        assertThat(STANDARDS.limits("GB 2626-2006", "KN95", day)).extracting(l -> l.limit().item() + l.limit().text())
                .contains("inhalation_resistance≤ 350 Pa", "exhalation_resistance≤ 250 Pa", "filtration_salt≥ 95.0 %");
        LocalDate after = LocalDate.of(2021, 7, 1);
        assertThat(STANDARDS.limits("GB 2626-2006", "KN95", after)).isEmpty();
        assertThat(STANDARDS.usableOn(after)).extracting(Standard::code).contains("GB 2626-2019").doesNotContain("GB 2626-2006");
    }

    @ParameterizedTest
    @CsvSource({"T/CNTAC 55-2020, 2020-03-18, 2020-03-19", "T/CNITA 09104-2020, 2020-03-18, 2020-03-19", "GB/T 38880-2020, 2020-05-05, 2020-05-06"})
    void what_did_not_exist_yet_cannot_be_cited(String code, LocalDate before, LocalDate first) {
        assertThat(STANDARDS.find(code).on(DAY)).isEqualTo(Applicability.NOT_PUBLISHED);
        assertThat(STANDARDS.find(code).on(before)).isEqualTo(Applicability.NOT_PUBLISHED);
        assertThat(STANDARDS.find(code).on(first)).isEqualTo(Applicability.IN_FORCE);
        assertThat(STANDARDS.limits(code, null, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "GB 19083-2010 | - | synthetic_blood | 10.7 kPa", "YY 0469-2011 | - | synthetic_blood | 16.0 kPa",
        "GB 2626-2006 | KN95 | filtration_salt | 取全程最小值"})
    void the_condition_that_makes_the_difference_is_said(String code, String grade, String item, String said) {
        assertThat(limit(code, grade, item).limit().condition()).contains(said);
    }

    /** Flow in L/min, unit and area: three things by which limits of the same name differ. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "YY 0469-2011 | - | pfe | 30 | - | % | 30", "GB 2626-2006 | KN95 | filtration_salt | 85 | - | % | 95.0", "GB 19083-2010 | 1 | filtration_salt | 85 | - | % | 95",
        "YY 0469-2011 | - | pressure_difference | 8 | 4.9 | Pa | 49", "YY/T 0969-2013 | - | ventilation_resistance | 8 | 4.9 | Pa/cm² | 49",
        "EN 14683:2019+AC:2019 | II | pressure_difference | 8 | 4.9 | Pa/cm² | 40", "ASTM F2100-19 | L1 | pressure_difference | - | - | mmH₂O/cm² | 5.0",
        "GB/T 32610-2016 | - | inhalation_resistance | 85 | - | Pa | 175", "GB 2626-2006 | - | inhalation_resistance | 85 | - | Pa | 350",
        "EN 149:2001+A1:2009 | FFP2 | inhalation_resistance_30 | 30 | - | mbar | 0.7", "EN 149:2001+A1:2009 | FFP2 | penetration_salt | 95 | - | % | 6",
        "42 CFR 84 Subpart K | N95 | filtration_salt | 85 | - | % | 95", "YY 0469-2011 | - | bfe | 28.3 | - | % | 95",
        "GB/T 38880-2020 | F | inhalation_resistance | - | - | Pa | 45", "T/CNTAC 55-2020 | - | pfe | - | - | % | 90"})
    void flow_area_and_unit_stand_apart(String code, String grade, String item, BigDecimal flow, BigDecimal area, String unit, String figure) {
        StandardLimit row = limit(code, grade, item);
        assertThat(row.conditions().litresPerMinute()).isEqualTo(flow);
        assertThat(row.conditions().squareCentimetres()).isEqualTo(area);
        assertThat(row.limit().unit()).isEqualTo(unit);
        assertThat(row.limit().figure()).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource({"GB/T 38880-2020, 2", "GB/T 32610-2016, 10", "YY 0469-2011, 10", "YY/T 0969-2013, 10", "GB 19083-2010, 10", "T/CNTAC 55-2020, 10"})
    void children_may_get_a_fifth_of_the_ethylene_oxide(String code, String figure) {
        assertThat(limit(code, null, "eo_residue").limit().text()).isEqualTo("≤ " + figure + " µg/g");
    }

    @Test
    void a_surgical_mask_of_94_percent_PFE_is_no_failure_and_the_plain_medical_one_has_no_such_item() {
        assertThat(Verdict.judge(limit("YY 0469-2011", null, "pfe").limit(), List.of("94")).outcome()).isEqualTo(Outcome.PASS);
        assertThat(STANDARDS.limits("YY/T 0969-2013")).extracting(l -> l.limit().item()).doesNotContain("pfe", "synthetic_blood", "after_flame");
        assertThat(STANDARDS.limits("GB 19083-2010")).extracting(l -> l.limit().item()).doesNotContain("bfe");
    }

    @Test
    void efficiency_under_load_is_a_minimum_and_never_a_mean() {
        assertThat(CATALOGUE.limits().stream().filter(l -> l.limit().standard().startsWith("GB 2626") && l.limit().item().startsWith("filtration")))
                .hasSize(12)
                .allMatch(l -> l.limit().rule().equals(Rule.MIN_UNDER_LOAD));
        Limit efficiency = limit("GB 2626-2006", "KN95", "filtration_salt").limit();
        assertThat(Verdict.judge(efficiency, List.of("94.96", "99", "99")).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void class_90_leaks_less_than_13_percent_not_the_25_of_FFP1() {
        assertThat(limit("GB 2626-2006", "KN90", "leakage_exercise").limit().text()).isEqualTo("< 13 %");
    }

    @Test
    void the_resistances_of_2019_are_all_to_be_checked_and_none_has_high_confidence() {
        assertThat(STANDARDS.limits("GB 2626-2019").stream().filter(l -> l.limit().item().endsWith("resistance")))
                .hasSize(26)
                .allMatch(StandardLimit::toBeChecked);
    }

    @ParameterizedTest
    @CsvSource({"GB 2626-2006", "GB 2626-2019", "GB 19083-2010", "YY 0469-2011", "YY/T 0969-2013"})
    void a_mandatory_standard_without_inspection_rules_says_so(String code) {
        assertThat(STANDARDS.find(code).exitInspection()).contains("没有检验规则");
        assertThat(STANDARDS.limits(code)).allMatch(l -> l.testKind() == null);
    }

    @Test
    void what_is_not_known_judges_nothing() {
        for (StandardLimit row : CATALOGUE.limits()) {
            if (row.limit().figureMissing() || row.limit().confidence() == Confidence.LOW) {
                assertThat(row.limit().judges()).as(row.toString()).isFalse();
                assertThat(row.toBeChecked()).as(row.toString()).isTrue();
            }
        }
        assertThat(CATALOGUE.limits().stream().filter(l -> l.limit().figureMissing())).isNotEmpty();
    }

    /** Every delivered row would be accepted from a person too, so each can be checked and corrected. */
    @Test
    void every_delivered_row_keeps_the_rules() {
        for (Standard standard : CATALOGUE.standards()) {
            StandardRules.check(StandardRules.tidy(standard), CATALOGUE.standards());
            assertThat(StandardRules.tidy(standard)).isEqualTo(standard);
        }
        for (StandardLimit row : CATALOGUE.limits()) {
            Limit limit = row.limit();
            LimitRules.check(row, STANDARDS.find(limit.standard()), CATALOGUE.limits(limit.standard()), limit.unit() == null);
            assertThat(LimitRules.tidy(row)).isEqualTo(row);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GB 2626-2019, NATIONAL", "YY 0469-2011, INDUSTRY", "T/CTCA 7-2019, GROUP", "EN 149:2001+A1:2009, FOREIGN", "42 CFR 84 Subpart K, FOREIGN",
        "GB/T 32610-2016, NATIONAL"})
    void the_level_follows_from_code_and_force(String code, Level level) {
        assertThat(STANDARDS.find(code).level()).isEqualTo(level);
    }

    @Test
    void both_numbers_of_the_civil_group_standard_have_the_same_limits() {
        assertThat(STANDARDS.limits("T/CNITA 09104-2020").stream().map(l -> l.limit().item() + l.variant() + l.limit().text()).toList())
                .isEqualTo(STANDARDS.limits("T/CNTAC 55-2020").stream().map(l -> l.limit().item() + l.variant() + l.limit().text()).toList())
                .hasSize(12);
        assertThat(STANDARDS.limits("T/CNITA 09104-2020")).noneMatch(l -> l.limit().confidence() == Confidence.HIGH);
    }

    @Test
    void pressures_and_flows_of_one_row_are_never_in_two_places_at_odds() {
        assertThat(CATALOGUE.limits().stream().filter(l -> l.conditions().flow() != null))
                .hasSizeGreaterThan(60)
                .allMatch(l -> Objects.requireNonNull(l.limit().condition()).contains(Objects.requireNonNull(l.conditions().flow())));
    }
}
