package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Downtime;
import io.maskline.line.EquipmentOrder;
import io.maskline.line.Line;
import io.maskline.line.LineCapacityStep;
import io.maskline.line.LineOn;
import io.maskline.line.LineStage;
import io.maskline.line.LineStageStep;
import io.maskline.line.LineSteps;
import io.maskline.output.CutOff;
import io.maskline.output.OutputReturn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo's lines went through fits what they are, and what the printed example says of the day. */
class DemoLineStepsTest {

    private static final LocalDate FRIDAY = DemoLedger.DAY;

    @TempDir
    static Path folder;

    private static Composition composition;
    private static DemoServices demo;
    private static LineSteps steps;

    @BeforeAll
    static void load() {
        composition = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL);
        demo = composition.demoServices();
        new DemoLedger(demo).load();
        steps = composition.lineSteps();
    }

    @AfterAll
    static void close() {
        composition.close();
    }

    private static String name(UUID id) {
        Line line = demo.lines().find(id).orElseThrow();
        return demo.enterprises().find(line.enterpriseId()).map(Enterprise::shortName).orElse("") + "/" + line.lineNo();
    }

    @Test
    void the_newest_steps_of_every_line_are_what_it_is_now() {
        for (Line line : demo.lines().all()) {
            List<LineStageStep> stages = steps.stages(line.id());
            assertThat(stages.getFirst().stage()).as(name(line.id())).isEqualTo(line.stage());
            assertThat(stages.getFirst().reachedOn()).as(name(line.id())).isEqualTo(line.stageDate());
            assertThat(steps.on(FRIDAY).get(line.id()).capacity()).as(name(line.id())).isEqualTo(line.capacity());
        }
    }

    @Test
    void a_line_that_returned_was_in_a_stage_that_returns() {
        for (int d = 1; d <= 13; d++) {
            LocalDate day = LocalDate.of(2020, 2, d);
            Map<UUID, LineOn> on = steps.on(day);
            for (Line line : demo.lines().all()) {
                boolean made = demo.returns().of(line.id(), day).map(OutputReturn::quantity).filter(q -> q > 0).isPresent();
                assertThat(!made || on.get(line.id()).reports()).as("%s on %s", name(line.id()), day).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-02-13, 6005000", "2020-02-14, 6125000"})
    void twelve_wan_were_approved_since_yesterday(LocalDate day, long approved) {
        assertThat(steps.on(day).values().stream().map(l -> l.capacity().approved()).filter(Objects::nonNull).mapToLong(Long::longValue).sum())
                .isEqualTo(approved);
    }

    @Test
    void three_lines_are_newly_in_production_one_by_a_leaders_word() {
        Map<UUID, LineOn> yesterday = steps.on(FRIDAY.minusDays(1));
        Map<UUID, LineOn> today = steps.on(FRIDAY);
        Set<String> fresh = today.keySet().stream()
                .filter(l -> today.get(l).stage() == LineStage.PRODUCING && yesterday.get(l).stage() != LineStage.PRODUCING)
                .map(DemoLineStepsTest::name)
                .collect(Collectors.toSet());
        assertThat(fresh).containsExactlyInAnyOrder("甬己汽车内饰/1", "港戊家居/1", "塘己劳保/1");
        assertThat(today.values().stream().filter(l -> l.override() != null)).singleElement()
                .satisfies(l -> assertThat(l.override().reason()).contains("先投产保供"));
    }

    @Test
    void three_lines_stand_still_for_26_5_and_3_hours() {
        LocalDateTime now = FRIDAY.atTime(14, 6);
        assertThat(demo.downtimes().open(now).stream()
                        .collect(Collectors.toMap(d -> name(d.lineId()) + " " + d.reason(), d -> d.minutes(now) / 60)))
                .isEqualTo(Map.of("甬丁无纺制品/2 MELTBLOWN", 26L, "港丙箱包/1 EQUIPMENT", 5L, "塘乙童装/1 LABOUR", 3L));
        assertThat(demo.lines().all().stream().filter(l -> l.stage() == LineStage.STOPPED).map(Line::id))
                .containsExactlyInAnyOrderElementsOf(demo.downtimes().open(now).stream().map(Downtime::lineId).toList());
    }

    @Test
    void machines_are_in_every_state_and_one_line_was_put_off_three_times() {
        Set<EquipmentOrder.State> states = EnumSet.noneOf(EquipmentOrder.State.class);
        demo.lines().all().forEach(l -> demo.equipment().ofLine(l.id()).forEach(e -> states.add(e.state(FRIDAY))));
        assertThat(states).containsExactlyInAnyOrder(EquipmentOrder.State.values());
        assertThat(composition.expectedDates().slipsByLine().entrySet().stream()
                        .filter(e -> e.getValue() == 3).map(e -> name(e.getKey())))
                .containsExactly("岭丙医疗用品/2");
    }

    @Test
    void stated_formulas_give_the_approved_figure() {
        List<LineCapacityStep> rated = demo.lines().all().stream().flatMap(l -> steps.capacities(l.id()).stream()).filter(s -> s.formula() != null).toList();
        assertThat(rated).hasSizeGreaterThanOrEqualTo(3).allSatisfy(s -> assertThat(Objects.requireNonNull(s.formula()).perDay()).isEqualTo(s.perDay()));
    }
}
