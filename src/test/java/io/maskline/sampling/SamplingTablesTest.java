package io.maskline.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.sampling.SamplingPlan.Decision;
import io.maskline.platform.text.Vectors;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplingTablesTest {

    private static final SamplingTables TABLES = SamplingTables.delivered();

    static List<Vectors.Case> vectors() {
        return Vectors.of("sampling_normal");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void worked_plans(Vectors.Case row) {
        String[] param = row.param().split("[=;]");
        SamplingPlan plan = TABLES.plan(Long.parseLong(row.input()), InspectionLevel.read(param[1]), param[3], Severity.NORMAL);

        assertThat("letter=%s;eff=%s;n=%d;Ac=%d;Re=%d;full=%s".formatted(
                        plan.letter(), plan.planLetter(), plan.n(), plan.accept(), plan.reject(), plan.full() ? "True" : "False"))
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "10000, II, 4.0, L, L, 200, 14, 15, false",
        "10000, S4, 4.0, G, G, 32, 3, 4, false",
        "10, II, 1.5, B, D, 8, 0, 1, false",
        "8, II, 1.5, A, D, 8, 0, 1, true",
        "5, I, 0.65, A, F, 20, 0, 1, true",
        "2, S1, 6.5, A, A, 2, 0, 1, true"})
    void normal_plans_are_those_of_the_standard(
            long lot, InspectionLevel level, String aql, String letter, String planLetter, long n, long accept, long reject, boolean full) {
        SamplingPlan plan = TABLES.plan(lot, level, aql, Severity.NORMAL);

        assertThat(List.of(plan.letter(), plan.planLetter())).containsExactly(letter, planLetter);
        assertThat(List.of(plan.n(), plan.accept(), plan.reject())).containsExactly(n, accept, reject);
        assertThat(plan.full()).isEqualTo(full);
        assertThat(plan.inspected()).isEqualTo(full ? lot : n);
    }

    @ParameterizedTest
    @CsvSource({
        "150, II, 1.5, F, H, 50, 1, 2, H", "1000, II, 1.0, J, J, 80, 1, 2, H", "8, I, 6.5, A, B, 3, 0, 1, H",
        "8, I, 10, A, D, 8, 1, 2, M", "600000, II, 0.025, Q, S, 3150, 1, 2, H", "600000, III, 0.025, R, S, 3150, 1, 2, H"})
    void tightened_plans_are_those_of_the_standard(
            long lot, InspectionLevel level, String aql, String letter, String planLetter, long n, long accept, long reject, String confidence) {
        SamplingPlan plan = TABLES.plan(lot, level, aql, Severity.TIGHTENED);

        assertThat(List.of(plan.letter(), plan.planLetter(), plan.confidence())).containsExactly(letter, planLetter, confidence);
        assertThat(List.of(plan.n(), plan.accept(), plan.reject())).containsExactly(n, accept, reject);
    }

    @ParameterizedTest
    @CsvSource({"0, ACCEPT", "1, ACCEPT", "2, REJECT", "32, REJECT"})
    void up_to_Ac_is_accepted_and_from_Re_on_is_not(long found, Decision decision) {
        assertThat(TABLES.plan(150, InspectionLevel.II, "1.5", Severity.NORMAL).decide(found)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"Ⅱ, II", "2, II", "s-4, S4", "Ⅲ, III", "ｉ, I"})
    void levels_are_read_as_people_write_them(String typed, InspectionLevel level) {
        assertThat(InspectionLevel.read(typed)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1, II, 1.5, lot", "0, II, 1.5, lot", "100, IV, 1.5, level", "100, II, 3, aql", "100, II, many, aql"})
    void what_the_tables_have_not_is_refused_by_name(long lot, String level, String aql, String field) {
        assertThatThrownBy(() -> TABLES.plan(lot, InspectionLevel.read(level), aql, Severity.NORMAL)).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field)));
    }

    /** No plan leaves a gap between accepting and not, and tightened never accepts a larger share than normal. */
    @Property
    void every_plan_decides_every_lot(
            @ForAll @LongRange(min = 2, max = 1_000_000) long lot, @ForAll InspectionLevel level, @ForAll @IntRange(max = 25) int aql) {
        String typed = TABLES.aqls().get(aql);
        SamplingPlan normal = TABLES.plan(lot, level, typed, Severity.NORMAL);
        SamplingPlan tightened = TABLES.plan(lot, level, typed, Severity.TIGHTENED);

        assertThat(normal.reject()).isEqualTo(normal.accept() + 1);
        assertThat(tightened.reject()).isEqualTo(tightened.accept() + 1);
        assertThat(tightened.accept() * normal.n()).isLessThanOrEqualTo(Math.max(normal.accept(), 1) * tightened.n());
        assertThat(tightened.letter()).isEqualTo(normal.letter());
        assertThat(normal.source()).isNotBlank();
    }

    /** A larger lot never gets a smaller letter. */
    @Property
    void letters_grow_with_the_lot(@ForAll @LongRange(min = 2, max = 600_000) long lot, @ForAll InspectionLevel level) {
        assertThat(TABLES.plan(lot * 2, level, "1.0", Severity.NORMAL).letter())
                .isGreaterThanOrEqualTo(TABLES.plan(lot, level, "1.0", Severity.NORMAL).letter());
    }
}
