package io.maskline.line;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.output.LineLedger;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Title;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentOrdersTest {

    private LineLedger ledger;
    private Enterprise firm;
    private Line line;
    private EquipmentOrders orders;
    private ExpectedDates expected;

    @BeforeEach
    void open() {
        ledger = new LineLedger();
        firm = ledger.firm("港己印务");
        line = ledger.line(firm, "1", LineStage.REFIT, null);
        orders = EquipmentOrders.open(ledger.temp.database(), ledger.lines, ledger.temp.ledger(), LineLedger.clock(Duration.ZERO));
        expected = ExpectedDates.open(ledger.temp.database());
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static String field(Throwable thrown) {
        return ((Fault.Invalid) ((FaultException) thrown).fault()).field();
    }

    private static EquipmentOrder.Dates dates(
            @Nullable LocalDate ordered, @Nullable LocalDate paid, @Nullable LocalDate due, @Nullable LocalDate arrived, @Nullable LocalDate commissioned) {
        return new EquipmentOrder.Dates(ordered, paid, due, arrived, commissioned);
    }

    @ParameterizedTest(name = "ordered {0}, paid {1}, expected {2}, arrived {3}, in use {4}: {5}")
    @CsvSource({
        ",           ,           ,           ,           ,           PLANNED",
        "2020-02-01, ,           ,           ,           ,           ORDERED",
        "2020-02-01, 2020-02-02, 2020-02-14, ,           ,           PAID",
        "2020-02-01, 2020-02-02, 2020-02-13, ,           ,           OVERDUE",
        "2020-02-01, 2020-02-02, 2020-02-13, 2020-02-14, ,           ARRIVED",
        ",           ,           ,           2020-02-14, 2020-02-14, COMMISSIONED",
    })
    void a_word_says_how_far_a_machine_is(
            @Nullable LocalDate ordered, @Nullable LocalDate paid, @Nullable LocalDate due, @Nullable LocalDate arrived, @Nullable LocalDate commissioned,
            EquipmentOrder.State state) {
        EquipmentOrder stored = orders.save(EquipmentOrder.draft(line.id(), "平面一拖一").withDates(dates(ordered, paid, due, arrived, commissioned)), null, ACTOR);
        assertThat(stored.state(DAY)).isEqualTo(state);
        assertThat(orders.ofLine(line.id())).containsExactly(stored);
        assertThat(orders.underWay().contains(stored)).isEqualTo(state != EquipmentOrder.State.COMMISSIONED);
    }

    @ParameterizedTest(name = "ordered {0}, paid {1}, expected {2}, arrived {3}, in use {4}: {5}")
    @CsvSource({
        "2020-02-15, ,           ,           ,           ,           orderedOn",
        "2020-02-03, 2020-02-02, ,           ,           ,           paidOn",
        "2020-02-03, ,           2020-02-02, ,           ,           expectedOn",
        "2020-02-03, ,           ,           2020-02-02, ,           arrivedOn",
        "2020-02-01, 2020-02-05, ,           2020-02-04, ,           arrivedOn",
        "2020-02-01, ,           ,           ,           2020-02-10, arrivedOn",
        ",           ,           ,           2020-02-10, 2020-02-09, commissionedOn",
        ",           ,           ,           2020-02-10, 2020-02-15, commissionedOn",
    })
    void its_days_come_one_after_the_other(
            @Nullable LocalDate ordered, @Nullable LocalDate paid, @Nullable LocalDate due, @Nullable LocalDate arrived, @Nullable LocalDate commissioned,
            String refusedAt) {
        EquipmentOrder order = EquipmentOrder.draft(line.id(), "平面一拖一").withDates(dates(ordered, paid, due, arrived, commissioned));
        assertThatThrownBy(() -> orders.save(order, null, ACTOR)).satisfies(t -> assertThat(field(t)).isEqualTo(refusedAt));
    }

    @Test
    void an_expected_day_moved_later_is_a_slip_with_a_reason() {
        EquipmentOrder order = orders.save(EquipmentOrder.draft(line.id(), "平面一拖一").withDates(dates(null, null, DAY, null, null)), null, ACTOR);
        EquipmentOrder later = order.withDates(dates(null, null, DAY.plusDays(2), null, null));

        assertThatThrownBy(() -> orders.save(later, " ", ACTOR)).satisfies(t -> assertThat(field(t)).isEqualTo("reason"));
        EquipmentOrder moved = orders.save(later, "物流停运", ACTOR);
        EquipmentOrder nearer = orders.save(moved.withDates(dates(null, null, DAY.plusDays(1), null, null)), null, ACTOR);
        orders.save(nearer.withDates(dates(null, null, null, null, null)), null, ACTOR);

        assertThat(expected.ofLine(line.id())).extracting(ExpectedDateMove::days).containsExactly(-1L, 2L);
        assertThat(expected.ofLine(line.id()).getLast().reason()).isEqualTo("物流停运");
        assertThat(expected.slipsByFirm()).isEqualTo(Map.of(firm.id(), new ExpectedDates.Slips(1, new BigDecimal("2.0"))));
        assertThat(expected.slipsByLine()).as("the line itself was not put off").isEmpty();
    }

    @Test
    void a_line_put_off_three_times_says_so_and_its_firm_has_a_mean() {
        Line shown = ledger.lines.save(line.withTerms(line.terms().withExpectedOn(DAY)), ACTOR);
        for (int days : new int[] {1, 4, 5}) {
            shown = ledger.lines.save(shown.withTerms(shown.terms().withExpectedOn(DAY.plusDays(days))), LineReasons.slip("设备未到"), ACTOR);
        }
        Line last = shown;
        assertThatThrownBy(() -> ledger.lines.save(last.withTerms(last.terms().withExpectedOn(DAY.plusDays(9))), ACTOR))
                .satisfies(t -> assertThat(field(t)).isEqualTo("reason"));

        assertThat(expected.slipsByLine()).isEqualTo(Map.of(line.id(), 3L));
        assertThat(expected.slipsByFirm().get(firm.id()).meanDays()).isEqualByComparingTo(new BigDecimal("1.7"));
        ledger.temp.ledger().undo(ACTOR);
        assertThat(expected.slipsByLine()).as("undone with the move").isEqualTo(Map.of(line.id(), 2L));
        assertThat(ledger.lines.find(line.id()).orElseThrow().expectedOn()).isEqualTo(DAY.plusDays(4));
    }

    @Test
    void a_machine_goes_to_the_bin_and_back_and_its_steps_name_firm_line_and_machine() {
        EquipmentOrder order = orders.save(EquipmentOrder.draft(line.id(), "打片机"), null, ACTOR);
        orders.delete(order, ACTOR);
        assertThat(orders.ofLine(line.id())).isEmpty();
        assertThat(ledger.temp.ledger().undo(ACTOR)).isEqualTo(Title.of("line.equipment.step.delete", "港己印务", "1", "打片机"));
        assertThat(orders.ofLine(line.id())).extracting(EquipmentOrder::name).containsExactly("打片机");
        ledger.lines.delete(ledger.lines.find(line.id()).orElseThrow(), ACTOR);
        assertThat(orders.underWay()).as("of a line in the bin").isEmpty();
        assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
    }
}
