package io.maskline.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.LineState.Quality;
import io.maskline.capacity.LineState.Report;
import io.maskline.capacity.LineState.Staff;
import io.maskline.capacity.LineState.Use;
import io.maskline.capacity.LineState.Waiting;
import io.maskline.line.LineStage;
import io.maskline.material.Material;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final Use LOOPS = use("2");
    private static final Use MELTBLOWN = use("1.0");

    private static Use use(String perPiece) {
        return new Use(new BigDecimal(perPiece), true);
    }

    private static StoreState store(String onHand) {
        return new StoreState(new BigDecimal(onHand), DAY);
    }

    private static LineState line(@Nullable Long approved, LineStage stage, Map<Material, Use> uses) {
        return new LineState(UUID.randomUUID(), approved, stage, Map.of(), uses, Staff.UNKNOWN, Quality.CLEAR);
    }

    private static LineState stopped(LineState l, Factor by) {
        return new LineState(l.id(), l.approved(), l.stage(), Map.of(by, "line.gap.stopped"), l.uses(), l.staff(), l.quality());
    }

    private static LineState staffed(LineState l, @Nullable Long needed, @Nullable Long present) {
        return new LineState(l.id(), l.approved(), l.stage(), l.stops(), l.uses(), new Staff(needed, present), l.quality());
    }

    private static LineState with(LineState l, Report report, @Nullable Waiting lots) {
        return new LineState(l.id(), l.approved(), l.stage(), l.stops(), l.uses(), l.staff(), new Quality(report, lots));
    }

    private static Bottleneck only(LineState line, Map<Material, StoreState> stores) {
        return BottleneckRule.of(List.of(line), stores).lines().get(line.id());
    }

    @Test
    void the_ear_loops_of_the_acceptance_case_hold_the_firm_up() {
        LineState line = line(200_000L, LineStage.PRODUCING, Map.of(Material.MELTBLOWN, MELTBLOWN, Material.EAR_LOOP, LOOPS));
        Map<Material, StoreState> stores = Map.of(Material.MELTBLOWN, store("620000"), Material.EAR_LOOP, store("300000"));

        FirmBottleneck found = BottleneckRule.of(List.of(line), stores);

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
        LineState line = staffed(line(approved, stage, Map.of(Material.EAR_LOOP, LOOPS)), needed, present);

        Bottleneck found = only(line, loops == null ? Map.of() : Map.of(Material.EAR_LOOP, store(loops)));

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
        LineState line = with(line(200_000L, LineStage.PRODUCING, Map.of()), report, sterile ? new Waiting(tomorrow, null) : null);

        Bottleneck found = only(line, Map.of());

        assertThat(found.binding().map(Allowance::factor).orElse(null)).isEqualTo(binding);
        assertThat(found.possible()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"MACHINE", "MELTBLOWN", "OTHER_MATERIAL", "LABOUR", "TESTING"})
    void a_stoppage_makes_its_factor_nothing(Factor by) {
        LineState line = stopped(line(200_000L, LineStage.PRODUCING, Map.of(Material.MELTBLOWN, MELTBLOWN)), by);

        Bottleneck found = only(line, Map.of(Material.MELTBLOWN, store("620000")));

        assertThat(found.binding().orElseThrow().factor()).isEqualTo(by);
        assertThat(found.binding().orElseThrow().cause()).isEqualTo(new Cause.Stoppage("line.gap.stopped"));
        assertThat(found.possible()).isZero();
    }

    @Test
    void lines_share_a_store_by_what_they_need() {
        LineState one = line(200_000L, LineStage.PRODUCING, Map.of(Material.MELTBLOWN, use("1")));
        LineState thrice = line(100_000L, LineStage.TRIAL, Map.of(Material.MELTBLOWN, use("3")));

        FirmBottleneck found = BottleneckRule.of(List.of(one, thrice), Map.of(Material.MELTBLOWN, store("250000")));

        assertThat(found.lines().get(one.id()).possible()).isEqualTo(100_000);
        assertThat(found.lines().get(thrice.id()).possible()).isEqualTo(50_000);
        assertThat(found.firm().possible()).isEqualTo(150_000);
        assertThat(found.firm().of(Factor.MELTBLOWN).orElseThrow().coverDays()).isEqualByComparingTo("0.5");
        assertThat(found.lines().get(one.id()).of(Factor.MELTBLOWN).orElseThrow().cause())
                .isEqualTo(new Cause.Store(new BigDecimal("250000"), DAY, new BigDecimal("1"), true, true));
    }

    @Test
    void a_line_that_does_not_run_leaves_its_share_to_the_others() {
        LineState runs = line(200_000L, LineStage.PRODUCING, Map.of(Material.EAR_LOOP, LOOPS));
        LineState refit = line(80_000L, LineStage.REFIT, Map.of(Material.EAR_LOOP, LOOPS));
        LineState idle = stopped(line(80_000L, LineStage.PRODUCING, Map.of(Material.EAR_LOOP, LOOPS)), Factor.LABOUR);

        FirmBottleneck found = BottleneckRule.of(List.of(runs, refit, idle), Map.of(Material.EAR_LOOP, store("300000")));

        assertThat(found.lines().get(runs.id()).possible()).isEqualTo(150_000);
        assertThat(found.lines().get(refit.id()).of(Factor.EAR_LOOP)).isEmpty();
        assertThat(found.firm().approved()).isEqualTo(360_000);
        assertThat(found.firm().of(Factor.MACHINE).orElseThrow().pieces()).isEqualTo(280_000);
    }

    @Test
    void a_firm_is_held_up_by_the_lowest_sum_and_tells_when_its_lines_make_less() {
        LineState labour = staffed(line(200_000L, LineStage.PRODUCING, Map.of()), 10L, 5L);
        LineState lots = staffed(with(line(100_000L, LineStage.PRODUCING, Map.of()), Report.IN_DATE, new Waiting(50_000L, null)), 4L, 4L);

        FirmBottleneck found = BottleneckRule.of(List.of(labour, lots), Map.of());

        assertThat(found.firm().binding().orElseThrow().factor()).isEqualTo(Factor.LABOUR);
        assertThat(found.firm().possible()).isEqualTo(200_000);
        assertThat(found.firm().of(Factor.DESORPTION).orElseThrow().pieces()).isEqualTo(250_000);
        assertThat(found.lineByLine()).isEqualTo(150_000);
    }

    @Test
    void what_is_unknown_of_one_running_line_is_unknown_of_the_firm() {
        LineState staffed = staffed(line(200_000L, LineStage.PRODUCING, Map.of()), 10L, 5L);
        LineState unknown = line(100_000L, LineStage.PRODUCING, Map.of());
        LineState unrated = line(null, LineStage.PRODUCING, Map.of());
        LineState refit = line(null, LineStage.REFIT, Map.of());

        FirmBottleneck open = BottleneckRule.of(List.of(staffed, unknown), Map.of());
        FirmBottleneck known = BottleneckRule.of(List.of(staffed, unrated, refit), Map.of());

        assertThat(open.firm().of(Factor.LABOUR).orElseThrow().pieces()).isNull();
        assertThat(open.firm().binding()).isEmpty();
        assertThat(known.firm().possible()).isEqualTo(100_000);
        assertThat(known.unrated()).isEqualTo(1);
    }

    @Test
    void a_firm_without_lines_has_no_number() {
        FirmBottleneck found = BottleneckRule.of(List.of(), Map.of());

        assertThat(found.firm().possible()).isNull();
        assertThat(found.firm().approved()).isNull();
        assertThat(found.firm().binding()).isEmpty();
    }

    /** A firm as it may be, with much unknown. */
    private record Firm(List<LineState> lines, Map<Material, StoreState> stores) {

        static Firm random(Random random) {
            List<LineState> lines = new ArrayList<>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                Map<Material, Use> uses = random.nextInt(4) == 0
                        ? Map.of(Material.EAR_LOOP, LOOPS)
                        : Map.of(Material.MELTBLOWN, use("0." + (1 + random.nextInt(9999))), Material.EAR_LOOP, LOOPS);
                LineState line = staffed(
                        line(maybe(random, 300_000), LineStage.values()[random.nextInt(LineStage.values().length)], uses), maybe(random, 12), maybe(random, 15));
                Waiting lots = random.nextInt(3) == 0 ? new Waiting(maybe(random, 200_000), null) : null;
                line = with(line, Report.values()[random.nextInt(3)], lots);
                lines.add(random.nextInt(5) == 0 ? stopped(line, Factor.values()[random.nextInt(Factor.values().length)]) : line);
            }
            Map<Material, StoreState> stores = random.nextInt(4) == 0
                    ? Map.of(Material.EAR_LOOP, store("" + random.nextInt(900_000)))
                    : Map.of(Material.EAR_LOOP, store("" + random.nextInt(900_000)), Material.MELTBLOWN, store(random.nextInt(400_000) + ".125"));
            return new Firm(lines, stores);
        }

        private static @Nullable Long maybe(Random random, int below) {
            return random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(below));
        }
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

        firm.stores.forEach((material, store) -> {
            BigDecimal taken = firm.lines.stream()
                    .filter(l -> l.uses().containsKey(material) && l.stops().isEmpty())
                    .map(l -> found.lines().get(l.id()).of(Factor.of(material)).map(Allowance::pieces)
                            .map(p -> l.uses().get(material).perPiece().multiply(BigDecimal.valueOf(p)))
                            .orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(taken).isLessThanOrEqualTo(store.onHand());
        });
    }
}
