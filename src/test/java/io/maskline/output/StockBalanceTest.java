package io.maskline.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockBalanceTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "100, 50, 30, -, CLOSING, 120", "-, 50, 30, 120, OPENING, 100", "100, 50, -, 120, SHIPPED, 30", "0, 0, 0, -, CLOSING, 0",
        // What comes out below nothing is told as it is: another figure is wrong.
        "10, 5, 30, -, CLOSING, -15", "-, 50, 0, 20, OPENING, -30"})
    void one_unknown_follows_from_the_others(Long opening, long good, Long shipped, Long closing, StockBalance.Part part, long figure) {
        StockBalance stated = new StockBalance(opening, good, shipped, closing);

        assertThat(stated.unknown()).isEqualTo(part);
        assertThat(stated.reckoned().of(part)).isEqualTo(figure);
        assertThat(stated.reckoned().difference()).isZero();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, 50, -, 120", "-, 50, 30, -", "100, 50, -, -", "-, 50, -, -"})
    void nothing_follows_from_two_unknowns_and_none_of_them_is_taken_as_nothing(Long opening, long good, Long shipped, Long closing) {
        StockBalance stated = new StockBalance(opening, good, shipped, closing);

        assertThat(stated.unknown()).isNull();
        assertThat(stated.reckoned()).isEqualTo(stated);
        assertThat(stated.difference()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100000, 50000, 30000, 115000, -5000", "100000, 50000, 30000, 120000, 0", "100000, 50000, 30000, 120001, 1"})
    void a_stated_closing_is_compared(long opening, long good, long shipped, long closing, long difference) {
        assertThat(new StockBalance(opening, good, shipped, closing).difference()).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, -", "5, -, 5", "0, 0, 0", "2, 3, 5"})
    void destinations_not_named_count_as_none_only_when_one_is(Long city, Long own, Long total) {
        assertThat(new Shipped(null, null, city, own, null).total()).isEqualTo(total);
    }

    @Property
    void whatever_is_taken_away_comes_back(
            @ForAll @LongRange(min = 0, max = 9_000_000) long opening,
            @ForAll @LongRange(min = 0, max = 9_000_000) long good,
            @ForAll @LongRange(min = 0, max = 9_000_000) long shipped,
            @ForAll @LongRange(min = 0, max = 2) int hidden) {
        StockBalance whole = new StockBalance(opening, good, shipped, opening + good - shipped);
        StockBalance seen = switch (hidden) {
            case 0 -> new StockBalance(null, good, shipped, whole.closing());
            case 1 -> new StockBalance(opening, good, null, whole.closing());
            default -> new StockBalance(opening, good, shipped, null);
        };

        assertThat(seen.reckoned()).isEqualTo(whole);
    }

    /** Days with and without stated stocks, missing days between them: where a day's books are known, they add up. */
    @Property(tries = 500)
    void over_many_days_stock_is_what_came_less_what_went(@ForAll long seed) {
        Random random = new Random(seed);
        UUID line = UUID.randomUUID();
        List<OutputReturn> returns = new ArrayList<>();
        long truth = 1000;
        for (int d = 0; d < 30; d++) {
            if (random.nextInt(5) == 0) {
                continue;
            }
            long good = random.nextInt(1000);
            long rejected = random.nextInt(50);
            long shipped = random.nextLong(truth + good + 1);
            boolean first = returns.isEmpty();
            Long opening = first || random.nextInt(4) == 0 ? (Long) truth : null;
            truth = truth + good - shipped;
            Long closing = random.nextInt(4) == 0 ? (Long) truth : null;
            returns.add(returned(line, FIRST.plusDays(d), good + rejected, rejected, new Stock(opening, new Shipped(null, null, shipped, null, null), closing)));
            LineBooks books = new LineBooks(false, returns, List.of());

            assertThat(books.carriedTo(FIRST.plusDays(d + 1))).isEqualTo(truth);
            assertThat(1000 + books.goodTo(FIRST.plusDays(d)) - books.shippedTo(FIRST.plusDays(d))).isEqualTo(truth);
        }
    }

    static OutputReturn returned(UUID line, LocalDate day, long quantity, @Nullable Long rejected, Stock stock) {
        OutputReturn made = OutputReturn.draft(line, day, quantity);
        return new OutputReturn(made.id(), 0, line, day, quantity, rejected, stock, false, 0, null);
    }
}
