package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Equivalence.Reason;
import io.maskline.standard.Measured.Aerosol;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalenceTest {

    private static final List<Measured> KNOWN = List.of(
            of("GB 2626-2006", Kind.INDUSTRIAL, "filtration_salt", "%", "85", Aerosol.SALT, null),
            of("GB 2626-2006", Kind.INDUSTRIAL, "filtration_oil", "%", "85", Aerosol.OIL, null),
            of("GB 2626-2006", Kind.INDUSTRIAL, "inhalation_resistance", "Pa", "85", null, null),
            of("GB 2626-2006", Kind.INDUSTRIAL, "exhalation_resistance", "Pa", "85", null, null),
            of("GB 2626-2019", Kind.INDUSTRIAL, "inhalation_resistance", "Pa", "85", null, null),
            of("GB/T 32610-2016", Kind.CIVIL, "inhalation_resistance", "Pa", "85", null, null),
            of("GB/T 32610-2016", Kind.CIVIL, "filtration_salt", "%", null, Aerosol.SALT, null),
            of("GB 19083-2010", Kind.MEDICAL, "filtration_salt", "%", "85", Aerosol.SALT, null),
            of("GB 19083-2010", Kind.MEDICAL, "synthetic_blood", null, null, null, "10.7"),
            of("YY 0469-2011", Kind.MEDICAL, "synthetic_blood", null, null, null, "16.0"),
            of("YY 0469-2011", Kind.MEDICAL, "pfe", "%", "30", Aerosol.SALT, null),
            of("YY 0469-2011", Kind.MEDICAL, "bfe", "%", "28.3", null, null),
            of("YY/T 0969-2013", Kind.MEDICAL, "bfe", "%", "28.3", null, null),
            of("YY 0469-2011", Kind.MEDICAL, "pressure_difference", "Pa", "8", null, null),
            of("YY/T 0969-2013", Kind.MEDICAL, "ventilation_resistance", "Pa/cm²", "8", null, null),
            of("EN 14683:2019+AC:2019", Kind.FOREIGN, "pressure_difference", "Pa/cm²", "8", null, null),
            of("ASTM F2100-19", Kind.FOREIGN, "pressure_difference", "mmH₂O/cm²", "8", null, null));


    private static Measured of(String standard, Kind kind, String item, String unit, String flow, Aerosol aerosol, String pressure) {
        return new Measured(
                standard, kind, item, unit, flow == null ? null : new BigDecimal(flow), aerosol, pressure == null ? null : new BigDecimal(pressure));
    }

    private static Measured find(String name) {
        return KNOWN.stream().filter(m -> (m.standard() + " " + m.item()).equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GB 2626-2006 inhalation_resistance|GB 2626-2019 inhalation_resistance|''",
        "GB 2626-2006 inhalation_resistance|GB/T 32610-2016 inhalation_resistance|''",
        "YY 0469-2011 bfe|YY/T 0969-2013 bfe|''",
        "YY 0469-2011 pfe|GB 2626-2006 filtration_salt|FLOW KIND",
        "GB 19083-2010 filtration_salt|GB 2626-2006 filtration_salt|KIND",
        "GB 2626-2006 filtration_salt|GB 2626-2006 filtration_oil|AEROSOL",
        "GB 2626-2006 filtration_salt|YY 0469-2011 bfe|NOT_TESTED KIND",
        "GB 2626-2006 filtration_salt|GB 19083-2010 synthetic_blood|NOT_TESTED KIND",
        "GB/T 32610-2016 filtration_salt|YY 0469-2011 bfe|ITEM KIND",
        "GB/T 32610-2016 filtration_salt|GB 2626-2006 filtration_salt|FLOW_UNKNOWN",
        "GB 2626-2006 inhalation_resistance|GB 2626-2006 exhalation_resistance|ITEM",
        "YY 0469-2011 pressure_difference|YY/T 0969-2013 ventilation_resistance|UNIT",
        "YY 0469-2011 pressure_difference|EN 14683:2019+AC:2019 pressure_difference|UNIT KIND",
        "EN 14683:2019+AC:2019 pressure_difference|ASTM F2100-19 pressure_difference|UNIT",
        "GB 2626-2006 inhalation_resistance|YY/T 0969-2013 ventilation_resistance|ITEM UNIT FLOW KIND",
        "GB 19083-2010 synthetic_blood|YY 0469-2011 synthetic_blood|PRESSURE"})
    void what_may_be_compared_and_why_not(String one, String other, String reasons) {
        Equivalence equivalence = Equivalence.of(find(one), find(other));

        assertThat(equivalence.refusals()).extracting(Equivalence.Refusal::reason)
                .isEqualTo(Arrays.stream(reasons.split(" ")).filter(r -> !r.isEmpty()).map(Reason::valueOf).toList());
        assertThat(equivalence.allowed()).isEqualTo(reasons.isEmpty());
        for (Language language : Language.values()) {
            Messages words = Messages.of(language);
            equivalence.refusals().forEach(r -> assertThat(words.text(r.sentence().key(), r.sentence().args())).doesNotContain("⟦", "{"));
        }
    }

    /** Of whole standards, as they stand in the catalogue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "GB 2626-2006|KN95|GB 2626-2019|KN95|''", "GB 2626-2006|KN95|YY 0469-2011|-|NOT_TESTED ITEM FLOW KIND",
        "GB 2626-2006|KN95|GB 19083-2010|1|NOT_TESTED KIND", "GB 19083-2010|1|YY 0469-2011|-|ITEM FLOW PRESSURE",
        "YY/T 0969-2013|-|ASTM F2100-19|L1|UNIT FLOW_UNKNOWN KIND"})
    void what_passes_one_standard_passes_another_only_where_nothing_speaks_against_it(
            String one, String grade, String other, String otherGrade, String reasons) {
        Standards standards = Standards.delivered();
        Equivalence equivalence = Equivalence.of(measured(standards, one, grade), measured(standards, other, otherGrade));
        assertThat(reasons(equivalence)).isEqualTo(Arrays.stream(reasons.split(" ")).filter(r -> !r.isEmpty()).map(Reason::valueOf).toList());
    }

    private static List<Measured> measured(Standards standards, String code, String grade) {
        Standard standard = standards.find(code);
        return standards.limits(code, grade, java.time.LocalDate.of(2020, 2, 14)).stream().map(r -> Measured.of(standard, r)).toList();
    }

    @Property
    void the_order_of_the_two_does_not_matter_and_each_equals_itself(@ForAll @IntRange(max = 16) int one, @ForAll @IntRange(max = 16) int other) {
        Measured left = KNOWN.get(one);
        Measured right = KNOWN.get(other);
        assertThat(reasons(Equivalence.of(left, right))).isEqualTo(reasons(Equivalence.of(right, left)));
        assertThat(Equivalence.of(left, left).allowed()).isTrue();
    }

    private static List<Reason> reasons(Equivalence equivalence) {
        return equivalence.refusals().stream().map(Equivalence.Refusal::reason).toList();
    }
}
