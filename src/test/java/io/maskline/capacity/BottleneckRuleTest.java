package io.maskline.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.LineState.Quality;
import io.maskline.capacity.LineState.Report;
import io.maskline.capacity.LineState.Staff;
import io.maskline.capacity.LineState.Waiting;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.material.Amount;
import io.maskline.material.Demand;
import io.maskline.material.Holding;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class BottleneckRuleTest {

    private static LineState line(@Nullable Long approved, LineStage stage, ProductClass product) {
        return new LineState(UUID.randomUUID(), Demand.of(product, approved), stage, Map.of(), Staff.UNKNOWN, Quality.CLEAR);
    }

    private static LineState line(@Nullable Long approved, LineStage stage) {
        return line(approved, stage, ProductClass.SURGICAL);
    }

    private static LineState stopped(LineState l, Factor by) {
        return new LineState(l.id(), l.demand(), l.stage(), Map.of(by, "line.gap.stopped"), l.staff(), l.quality());
    }

    private static LineState staffed(LineState l, @Nullable Long needed, @Nullable Long present) {
        return new LineState(l.id(), l.demand(), l.stage(), l.stops(), new Staff(needed, present), l.quality());
    }

    private static LineState with(LineState l, Report report, @Nullable Waiting lots) {
        return new LineState(l.id(), l.demand(), l.stage(), l.stops(), l.staff(), new Quality(report, lots));
    }

    private static Bottleneck only(LineState line, Holding... stores) {
        return BottleneckRule.of(List.of(line), List.of(stores)).lines().get(line.id());
    }

    @Test
    void the_ear_loops_of_the_acceptance_case_hold_the_firm_up() {
        LineState line = line(200_000L, LineStage.PRODUCING);

        FirmBottleneck found = BottleneckRule.of(List.of(line), List.of(Stores.meltblown("620"), Stores.loops("300000")));

        for (Bottleneck bottleneck : List.of(found.firm(), found.lines().get(line.id()))) {
            assertThat(bottleneck.binding()).hasValueSatisfying(a -> assertThat(a.factor()).isEqualTo(Factor.EAR_LOOP));
            assertThat(bottleneck.possible()).isEqualTo(150_000);
            assertThat(bottleneck.of(Factor.MELTBLOWN).orElseThrow().coverDays()).isEqualByComparingTo("3.1");
            assertThat(bottleneck.of(Factor.EAR_LOOP).orElseThrow().coverDays()).isEqualByComparingTo("0.75");
            assertThat(bottleneck.allowances()).extracting(Allowance::factor)
                    .containsExactly(Factor.EAR_LOOP, Factor.MACHINE, Factor.MELTBLOWN, Factor.LABOUR);
            assertThat(bottleneck.allowances()).extracting(Allowance::pieces).containsExactly(150_000L, 200_000L, 620_000L, null);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // stage, approved, loops counted, needed, present -> binding, possible
        "PRODUCING, 200000, 300000,  -,  -, EAR_LOOP, 150000",
        "PRODUCING, 200000, 400000,  -,  -, -,        200000",
        "PRODUCING, 200000, 399999,  -,  -, EAR_LOOP, 199999",
        "PRODUCING, 200000, -,       -,  -, -,        200000",
        "PRODUCING, 200000, 0,       -,  -, EAR_LOOP, 0",
        "PRODUCING, 200000, 300000, 10,  7, LABOUR,   140000",
        "PRODUCING, 200000, 300000, 10, 12, EAR_LOOP, 150000",
        "PRODUCING, 200000, 300000,  7,  5, LABOUR,   142857",
        "PRODUCING, 200000, 300000,  0,  0, EAR_LOOP, 150000",
        "PRODUCING, 200000, 300000, 10,  -, EAR_LOOP, 150000",
        "PRODUCING, -,      300000, 10,  7, -,        -",
        "PRODUCING, 0,      300000, 10,  7, -,        0",
        "TRIAL,     200000, 300000, 10, 10, EAR_LOOP, 150000",
        "TESTING,   200000, 300000, 10, 10, TESTING,  0",
        "TESTING,   -,      300000, 10, 10, TESTING,  0",
        "SETUP,     200000, 300000, 10, 10, MACHINE,  0",
        "INTENT,    -,      300000, 10, 10, MACHINE,  0",
        "STOPPED,   200000, 300000, 10,  0, MACHINE,  0"})
    void the_lowest_known_factor_below_the_approved_capacity_binds(
            LineStage stage, Long approved, String loops, Long needed, Long present, Factor binding, Long possible) {
        LineState line = staffed(line(approved, stage), needed, present);

        Bottleneck found = only(line, Stores.loops(loops));

        assertThat(found.binding().map(Allowance::factor).orElse(null)).isEqualTo(binding);
        assertThat(found.possible()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // report, sterile, lots tomorrow -> binding, possible
        "IN_DATE, false, -,      -,          200000",
        "RUN_OUT, false, -,      TESTING,    0",
        "UNKNOWN, false, -,      -,          200000",
        "IN_DATE, true,  -,      -,          200000",
        "IN_DATE, true,  0,      DESORPTION, 0",
        "IN_DATE, true,  64000,  DESORPTION, 64000",
        "IN_DATE, true,  250000, -,          200000"})
    void a_report_run_out_and_waiting_lots_hold_up(Report report, boolean sterile, Long tomorrow, Factor binding, Long possible) {
        LineState line = with(line(200_000L, LineStage.PRODUCING), report, sterile ? new Waiting(tomorrow, null) : null);

        Bottleneck found = only(line);

        assertThat(found.binding().map(Allowance::factor).orElse(null)).isEqualTo(binding);
        assertThat(found.possible()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"MACHINE", "MELTBLOWN", "OTHER_MATERIAL", "LABOUR", "TESTING"})
    void a_stoppage_makes_its_factor_nothing(Factor by) {
        LineState line = stopped(line(200_000L, LineStage.PRODUCING), by);

        Bottleneck found = only(line, Stores.meltblown("620"));

        assertThat(found.binding().orElseThrow().factor()).isEqualTo(by);
        assertThat(found.binding().orElseThrow().cause()).isEqualTo(new Cause.Stoppage("line.gap.stopped"));
        assertThat(found.possible()).isZero();
    }

    @Test
    void lines_share_a_store_by_what_they_need() {
        LineState one = line(200_000L, LineStage.PRODUCING, ProductClass.SURGICAL);
        LineState thrice = line(100_000L, LineStage.TRIAL, ProductClass.KN95);

        FirmBottleneck found = BottleneckRule.of(List.of(one, thrice), List.of(Stores.meltblown("250")));

        assertThat(found.lines().get(one.id()).possible()).isEqualTo(100_000);
        assertThat(found.lines().get(thrice.id()).possible()).isEqualTo(50_000);
        assertThat(found.firm().possible()).isEqualTo(150_000);
        assertThat(found.firm().of(Factor.MELTBLOWN).orElseThrow().coverDays()).isEqualByComparingTo("0.5");
        assertThat(found.lines().get(one.id()).of(Factor.MELTBLOWN).orElseThrow().cause())
                .isEqualTo(new Cause.Store(
                        Material.MELTBLOWN, Amount.of("250", MaterialUnit.KG), Stores.DAY, Amount.of("1.0", MaterialUnit.G), true, true));
    }

    @Test
    void a_line_that_does_not_run_leaves_its_share_to_the_others() {
        LineState runs = line(200_000L, LineStage.PRODUCING);
        LineState refit = line(80_000L, LineStage.REFIT);
        LineState idle = stopped(line(80_000L, LineStage.PRODUCING), Factor.LABOUR);

        FirmBottleneck found = BottleneckRule.of(List.of(runs, refit, idle), List.of(Stores.loops("300000")));

        assertThat(found.lines().get(runs.id()).possible()).isEqualTo(150_000);
        assertThat(found.lines().get(refit.id()).of(Factor.EAR_LOOP)).isEmpty();
        assertThat(found.firm().approved()).isEqualTo(360_000);
        assertThat(found.firm().of(Factor.MACHINE).orElseThrow().pieces()).isEqualTo(280_000);
    }

    @Test
    void a_firm_is_held_up_by_the_lowest_sum_and_tells_when_its_lines_make_less() {
        LineState labour = staffed(line(200_000L, LineStage.PRODUCING), 10L, 5L);
        LineState lots = staffed(with(line(100_000L, LineStage.PRODUCING), Report.IN_DATE, new Waiting(50_000L, null)), 4L, 4L);

        FirmBottleneck found = BottleneckRule.of(List.of(labour, lots), List.of());

        assertThat(found.firm().binding().orElseThrow().factor()).isEqualTo(Factor.LABOUR);
        assertThat(found.firm().possible()).isEqualTo(200_000);
        assertThat(found.firm().of(Factor.DESORPTION).orElseThrow().pieces()).isEqualTo(250_000);
        assertThat(found.possible()).isEqualTo(150_000);
    }

    @Test
    void what_is_not_known_of_one_line_hides_nothing_that_is_known_of_another() {
        LineState staffed = staffed(line(200_000L, LineStage.PRODUCING), 10L, 5L);
        LineState unknown = line(100_000L, LineStage.PRODUCING);
        LineState unrated = line(null, LineStage.PRODUCING);
        LineState refit = line(null, LineStage.REFIT);

        FirmBottleneck open = BottleneckRule.of(List.of(staffed, unknown), List.of());
        FirmBottleneck known = BottleneckRule.of(List.of(staffed, unrated, refit), List.of());

        assertThat(open.firm().of(Factor.LABOUR).orElseThrow())
                .isEqualTo(Allowance.of(Factor.LABOUR, 200_000L, new Cause.Lines(2, 1)));
        assertThat(open.firm().binding().orElseThrow().factor()).isEqualTo(Factor.LABOUR);
        FirmBottleneck dark = BottleneckRule.of(List.of(unknown, line(100_000L, LineStage.PRODUCING)), List.of());
        assertThat(dark.firm().of(Factor.LABOUR).orElseThrow().known()).isFalse();
        assertThat(dark.firm().binding()).isEmpty();
        assertThat(known.firm().possible()).isEqualTo(100_000);
        assertThat(known.unrated()).isEqualTo(1);
    }

    @Test
    void what_is_unknown_of_every_line_says_why_and_is_no_sum() {
        LineState one = line(200_000L, LineStage.PRODUCING);
        LineState other = line(100_000L, LineStage.PRODUCING);

        Allowance labour = BottleneckRule.of(List.of(one, other), List.of()).firm().of(Factor.LABOUR).orElseThrow();

        assertThat(labour.pieces()).isNull();
        assertThat(labour.cause()).isEqualTo(new Cause.Crew(null, null));
    }

    @Test
    void a_firm_without_lines_has_no_number() {
        FirmBottleneck found = BottleneckRule.of(List.of(), List.of());

        assertThat(found.firm().possible()).isNull();
        assertThat(found.firm().approved()).isNull();
        assertThat(found.firm().binding()).isEmpty();
    }

    @Test
    void a_line_nobody_has_approved_leaves_the_cover_unknown_and_what_is_left_for_the_others_at_most() {
        LineState rated = line(200_000L, LineStage.PRODUCING);
        LineState unrated = line(null, LineStage.TRIAL);

        FirmBottleneck found = BottleneckRule.of(List.of(rated, unrated), List.of(Stores.loops("300000")));

        assertThat(found.lines().get(rated.id()).possible()).isEqualTo(150_000);
        assertThat(found.firm().of(Factor.EAR_LOOP).orElseThrow().coverDays()).isNull();
        assertThat(found.lines().get(unrated.id()).of(Factor.EAR_LOOP).orElseThrow().pieces()).isNull();
    }

    @Test
    void a_material_nobody_counts_and_no_bill_names_is_no_factor_and_one_counted_without_a_use_is_unknown() {
        LineState civil = line(200_000L, LineStage.PRODUCING, ProductClass.CIVIL_PROTECTIVE);

        assertThat(only(civil, Stores.meltblown(null)).of(Factor.MELTBLOWN)).isEmpty();
        assertThat(only(civil, Stores.meltblown("620")).of(Factor.MELTBLOWN)).hasValueSatisfying(a -> assertThat(a.pieces()).isNull());
        assertThat(only(civil, Stores.loops(null)).of(Factor.EAR_LOOP)).hasValueSatisfying(a -> assertThat(a.pieces()).isNull());
    }

    /** A firm as it may be, with much unknown. */
    private record Firm(List<LineState> lines, List<Holding> stores) {

        private static final ProductClass[] PRODUCTS = {ProductClass.SURGICAL, ProductClass.KN95, ProductClass.CIVIL_PROTECTIVE};

        static Firm random(Random random) {
            List<LineState> lines = new ArrayList<>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                LineState line = line(maybe(random, 300_000), LineStage.values()[random.nextInt(LineStage.values().length)], PRODUCTS[random.nextInt(3)]);
                Waiting lots = random.nextInt(3) == 0 ? new Waiting(maybe(random, 200_000), null) : null;
                line = with(staffed(line, maybe(random, 12), maybe(random, 15)), Report.values()[random.nextInt(3)], lots);
                lines.add(random.nextInt(5) == 0 ? stopped(line, Factor.values()[random.nextInt(Factor.values().length)]) : line);
            }
            Long loops = maybe(random, 900_000);
            Long grams = maybe(random, 900_000);
            return new Firm(lines, List.of(
                    Stores.loops(loops == null ? null : loops.toString()),
                    Stores.meltblown(grams == null ? null : new BigDecimal(grams).movePointLeft(3).toPlainString())));
        }

        private static @Nullable Long maybe(Random random, int below) {
            return random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(below));
        }
    }

    @Test
    void a_stopped_line_is_held_up_by_what_its_stoppage_says() {
        LineState noMeltblown = stopped(line(80_000L, LineStage.STOPPED), Factor.MELTBLOWN);
        LineState broken = stopped(line(80_000L, LineStage.STOPPED), Factor.MACHINE);
        LineState unsaid = line(80_000L, LineStage.STOPPED);

        assertThat(only(noMeltblown).binding().orElseThrow()).isEqualTo(Allowance.of(Factor.MELTBLOWN, 0L, new Cause.Stoppage("line.gap.stopped")));
        assertThat(only(noMeltblown).of(Factor.MACHINE).orElseThrow().pieces()).isEqualTo(80_000);
        assertThat(only(broken).binding().orElseThrow()).isEqualTo(Allowance.of(Factor.MACHINE, 0L, new Cause.Stoppage("line.gap.stopped")));
        assertThat(only(unsaid).binding().orElseThrow()).isEqualTo(Allowance.of(Factor.MACHINE, 0L, new Cause.NotRunning("line.stage.stopped")));
    }

    @Test
    void a_line_waiting_for_its_test_leaves_its_share_to_the_others() {
        LineState one = line(200_000L, LineStage.PRODUCING);
        LineState inTest = line(80_000L, LineStage.TESTING);

        FirmBottleneck found = BottleneckRule.of(List.of(one, inTest), List.of(Stores.loops("300000")));

        assertThat(found.lines().get(one.id()).possible()).isEqualTo(150_000);
        assertThat(found.lines().get(one.id()).of(Factor.EAR_LOOP).orElseThrow().coverDays()).isEqualByComparingTo("0.75");
        assertThat(found.firm().binding().orElseThrow().factor()).isEqualTo(Factor.EAR_LOOP);
        assertThat(found.firm().of(Factor.TESTING).orElseThrow().pieces()).isEqualTo(200_000);
        assertThat(found.possible()).isEqualTo(150_000);
    }

    @Test
    void what_rounding_loses_between_lines_is_not_lost_for_the_firm() {
        LineState one = line(200_000L, LineStage.PRODUCING);
        LineState other = line(80_000L, LineStage.PRODUCING);

        FirmBottleneck found = BottleneckRule.of(List.of(one, other), List.of(Stores.loops("300000")));

        assertThat(found.lines().get(one.id()).possible()).isEqualTo(107_143);
        assertThat(found.lines().get(other.id()).possible()).isEqualTo(42_857);
        assertThat(found.firm().possible()).isEqualTo(150_000);
    }

    @Property
    void the_binding_factor_is_the_lowest_known_one(@ForAll long seed) {
        Firm firm = Firm.random(new Random(seed));
        FirmBottleneck found = BottleneckRule.of(firm.lines, firm.stores);
        List<Bottleneck> all = new ArrayList<>(found.lines().values());
        all.add(found.firm());

        for (Bottleneck bottleneck : all) {
            List<Long> known = bottleneck.allowances().stream().filter(Allowance::known).map(Allowance::pieces).toList();
            assertThat(bottleneck.possible()).isEqualTo(known.stream().min(Long::compare).orElse(null));
            assertThat(known).isSorted().allMatch(pieces -> pieces >= 0);
            bottleneck.binding().ifPresent(b -> {
                assertThat(b.pieces()).isNotNull().isEqualTo(bottleneck.possible());
                if (bottleneck.approved() != null) {
                    assertThat(b.pieces()).isLessThan(bottleneck.approved());
                }
            });
        }
    }

    @Property
    void a_firm_never_makes_more_than_its_machines_nor_its_lines_more_than_the_firm(@ForAll long seed) {
        Firm firm = Firm.random(new Random(seed));
        FirmBottleneck found = BottleneckRule.of(firm.lines, firm.stores);
        long machines = firm.lines.stream().map(LineState::machine).filter(m -> m != null).mapToLong(Long::longValue).sum();
        long rated = firm.lines.stream()
                .filter(l -> l.machine() != null)
                .mapToLong(l -> found.lines().get(l.id()).possible())
                .sum();

        if (found.firm().possible() != null) {
            assertThat(found.firm().possible()).isLessThanOrEqualTo(machines);
            assertThat(rated).isLessThanOrEqualTo(found.firm().possible());
        }
    }

    @Property
    void the_shares_of_a_store_never_take_more_than_there_is(@ForAll long seed) {
        Firm firm = Firm.random(new Random(seed));
        FirmBottleneck found = BottleneckRule.of(firm.lines, firm.stores);

        for (Holding store : firm.stores) {
            BigDecimal taken = BigDecimal.ZERO;
            for (LineState line : firm.lines) {
                Allowance share = found.lines().get(line.id()).of(Factor.of(store.material())).orElse(null);
                if (share != null && share.pieces() != null && line.draws()) {
                    BigDecimal perPiece = store.use(line.demand().product()).orElseThrow().amount().inBase();
                    taken = taken.add(perPiece.multiply(BigDecimal.valueOf(share.pieces())));
                }
            }
            assertThat(taken).isLessThanOrEqualTo(store.stock() == null ? BigDecimal.ZERO : store.stock().inBase());
        }
    }
}
