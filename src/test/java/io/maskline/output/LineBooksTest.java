package io.maskline.output;

import static io.maskline.output.StockBalanceTest.returned;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.LineStage;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.i18n.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is free to leave, and that it never is more than was made. */
class LineBooksTest {

    private static final UUID LINE = UUID.randomUUID();
    private static final Phrase NAME = Phrase.of("output.line", "甬乙", "1");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);

    private static OutputReturn shipping(LocalDate day, long quantity, @Nullable Long opening, @Nullable Long city) {
        return returned(LINE, day, quantity, null, new Stock(opening, new Shipped(null, null, city, null, null), null));
    }

    private static SterileLot lot(String number, LocalDate made, long quantity, @Nullable LocalDate sterilised, long days) {
        return SterileLot.draft(LINE, number, made, quantity, days).sterilised(sterilised);
    }

    private static String sentence(Fault fault) {
        return Messages.of(Language.ZH).text(fault.key(), fault.args());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2020-02-07, 7, 2020-02-13, IN_DESORPTION", "2020-02-07, 7, 2020-02-14, RELEASABLE", "2020-02-07, 14, 2020-02-20, IN_DESORPTION",
        "2020-02-07, 14, 2020-02-21, RELEASABLE", "2020-02-07, 7, 2020-02-06, WAITING", "-, 7, 2020-03-01, WAITING"})
    void a_lot_waits_its_days_after_sterilisation(LocalDate sterilised, long days, LocalDate on, SterileLot.State state) {
        assertThat(lot("L", DAY.minusDays(9), 1, sterilised, days).stateOn(on)).isEqualTo(state);
    }

    @Test
    void more_than_is_free_is_refused_with_what_is_free_and_what_comes() {
        OutputReturn made = shipping(DAY, 0, null, 50_000L);
        LineBooks books = new LineBooks(true, List.of(shipping(DAY.minusDays(12), 200_000, null, null), shipping(DAY.minusDays(1), 0, null, 18_000L), made), List.of(
                lot("L-0201", DAY.minusDays(12), 50_000, DAY.minusDays(10), 7), lot("L-0202", DAY.minusDays(12), 50_000, DAY.minusDays(3), 7),
                lot("L-0203", DAY.minusDays(12), 40_000, null, 14)));

        assertThat(books.freeOn(DAY)).isEqualTo(32_000);
        assertThat(ShippingRule.check(NAME, LineStage.PRODUCING, books, made, null)).hasValueSatisfying(f -> {
            assertThat(f.field()).isEqualTo("shipped");
            assertThat(sentence(f)).isEqualTo("甬乙 1线 现可放行 3.2 万只，不能调出 5.0 万只。2020-02-18 起再放行 5.0 万只（批次 L-0202）。");
        });
        assertThat(books.with(shipping(DAY, 0, null, 32_000L)).freeOn(DAY)).isEqualTo(32_000);
        assertThat(ShippingRule.check(NAME, LineStage.PRODUCING, books, shipping(DAY, 0, null, 32_000L), null)).isEmpty();
    }

    @Test
    void what_a_later_day_shipped_is_not_free_on_an_earlier_one() {
        LineBooks books = new LineBooks(true, List.of(shipping(DAY.minusDays(12), 200_000, null, null), shipping(DAY, 0, null, 40_000L)),
                List.of(lot("L-0201", DAY.minusDays(12), 50_000, DAY.minusDays(10), 7)));

        assertThat(books.freeOn(DAY.minusDays(1))).isEqualTo(10_000);
        assertThat(books.freeOn(DAY)).isEqualTo(50_000);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // Civil masks: opening and the output of the day may leave; without a known opening nothing can be said.
        "PRODUCING, 20000, 50000, 70000, false", "PRODUCING, 20000, 50000, 70001, true", "PRODUCING, -, 50000, 90000, false",
        "TESTING, 20000, 50000, 1, true", "TESTING, 20000, 50000, 0, false", "STOPPED, 20000, 0, 20000, false"})
    void civil_masks_leave_at_once_unless_the_line_waits_for_its_report(LineStage stage, Long opening, long made, long shipped, boolean refused) {
        OutputReturn day = shipping(DAY, made, opening, shipped);
        LineBooks books = new LineBooks(false, List.of(day), List.of());

        assertThat(ShippingRule.check(NAME, stage, books, day, null).isPresent()).isEqualTo(refused);
    }

    @Test
    void lots_hold_at_most_what_was_made_by_their_day() {
        LineBooks books = new LineBooks(true, List.of(shipping(DAY.minusDays(2), 30_000, null, null), shipping(DAY, 30_000, null, null)), List.of());

        assertThat(books.with(lot("A", DAY.minusDays(1), 30_001, null, 7)).tooManyInLots())
                .contains(new LineBooks.Excess(DAY.minusDays(1), 30_001, 30_000));
        assertThat(books.with(lot("A", DAY, 30_001, null, 7)).tooManyInLots()).isEmpty();
        assertThat(books.with(lot("A", DAY, 30_000, null, 7)).with(lot("B", DAY, 30_001, null, 7)).tooManyInLots()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "false, PRODUCING, 5000, 5000, 0", "false, TESTING, 5000, 0, 0", "false, PRODUCING, -, -, 0",
        "true, PRODUCING, 5000, 700, 60", "true, PRODUCING, -, 700, 60", "true, TESTING, 5000, 0, 60"})
    void the_flow_of_a_day(boolean sterile, LineStage stage, Long made, Long flow, long inDesorption) {
        List<SterileLot> lots = sterile
                ? List.of(lot("A", DAY.minusDays(9), 300, DAY.minusDays(7), 7), lot("B", DAY.minusDays(9), 400, DAY.minusDays(8), 8),
                        lot("C", DAY.minusDays(9), 10, DAY.minusDays(6), 7), lot("D", DAY.minusDays(9), 20, DAY.minusDays(6), 7),
                        lot("E", DAY.minusDays(9), 30, DAY.minusDays(1), 14), lot("F", DAY.minusDays(9), 1000, null, 7))
                : List.of();

        Released released = ReleaseRule.on(DAY, sterile, stage, made == null ? null : shipping(DAY, made, null, null), lots);

        assertThat(released.flow()).isEqualTo(flow);
        assertThat(released.inDesorption()).isEqualTo(inDesorption);
        assertThat(released.next()).isEqualTo(sterile ? new Released.Next(DAY.plusDays(1), 30) : null);
    }

    /** Whatever is typed in whatever order, of what the rules let through. */
    @Property(tries = 400)
    void releasable_is_never_more_than_made_and_nothing_leaves_that_is_not_releasable(@ForAll long seed) {
        Random random = new Random(seed);
        boolean sterile = random.nextInt(4) > 0;
        LineBooks books = new LineBooks(sterile, List.of(), List.of());
        int shippedOnce = 0;
        for (int step = 0; step < 60; step++) {
            LineBooks next = sterile && random.nextBoolean() ? withLot(books, random) : withReturn(books, random);
            shippedOnce += next == books ? 0 : 1;
            books = next;
        }
        assertThat(shippedOnce).isPositive();
        long opening = books.returns().isEmpty() ? 0 : known(books.returns().getFirst().stock().opening());
        long flow = 0;
        for (LocalDate d = DAY; d.isBefore(DAY.plusDays(40)); d = d.plusDays(1)) {
            flow += known(ReleaseRule.on(d, sterile, LineStage.PRODUCING, books.on(d), books.lots()).flow());
            assertThat(flow).isLessThanOrEqualTo(books.goodTo(d));
            assertThat(books.shippedTo(d)).isLessThanOrEqualTo(opening + flow);
        }
    }

    private static LineBooks withReturn(LineBooks books, Random random) {
        LocalDate day = DAY.plusDays(random.nextInt(30));
        Long opening = books.returns().isEmpty() ? (Long) 500L : null;
        if (!books.returns().isEmpty() && day.isBefore(books.returns().getFirst().businessDate())) {
            return books;
        }
        OutputReturn before = books.on(day);
        Stock stock = new Stock(before == null ? opening : before.stock().opening(), new Shipped(null, null, random.nextLong(1500), null, null), null);
        OutputReturn made = returned(LINE, day, random.nextInt(1000), null, stock);
        try {
            ReturnRules.checkAgainst(NAME, LineStage.PRODUCING, books, made);
            return books.with(made);
        } catch (FaultException e) {
            return books;
        }
    }

    private static LineBooks withLot(LineBooks books, Random random) {
        LocalDate made = DAY.plusDays(random.nextInt(20));
        SterileLot lot = !books.lots().isEmpty() && random.nextInt(3) == 0
                ? books.lots().get(random.nextInt(books.lots().size())).withQuantity(1 + random.nextInt(500)).sterilised(null)
                : lot("L" + random.nextInt(), made, 1 + random.nextInt(500), made.plusDays(random.nextInt(5)), 7 + random.nextInt(8));
        try {
            LotRules.checkAgainst(NAME, books, books.with(lot), lot);
            return books.with(lot);
        } catch (FaultException e) {
            return books;
        }
    }

    private static long known(@Nullable Long pieces) {
        return pieces == null ? 0 : pieces;
    }
}
