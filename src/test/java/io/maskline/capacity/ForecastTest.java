package io.maskline.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.ExpectedDates.Slips;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final LocalDate T = LocalDate.of(2020, 2, 14);
    private static final UUID FIRM = UUID.randomUUID();

    private static Commissioning coming(@Nullable Long approved, @Nullable LocalDate expectedOn) {
        return new Commissioning(UUID.randomUUID(), FIRM, approved, false, expectedOn);
    }

    @ParameterizedTest
    @CsvSource({
        // expected in days from T, mean slip -> counted from T+, pessimistic from T+
        "3, 0.0, 3, 3", "3, 2.0, 3, 5", "3, 1.5, 3, 5", "3, 0.3, 3, 4", "1, 0.0, 1, 1", "1, 9.0, 1, 10",
        // its date has come: from tomorrow at the earliest, pessimistic by the larger of mean slip and days overdue
        "0, 0.0, 1, 1", "0, 2.0, 1, 3", "-4, 0.0, 1, 5", "-4, 2.0, 1, 5", "-4, 5.5, 1, 7", "-9, 0.0, 1, 10"})
    void a_line_counts_from_its_date_and_pessimistically_from_a_slip_later(int said, BigDecimal mean, int from, int pessimisticFrom) {
        Commissioning line = coming(80_000L, T.plusDays(said));

        Forecast forecast = Forecast.of(T, List.of(line), mean.signum() == 0 ? Map.of() : Map.of(FIRM, new Slips(2, mean)));

        for (int i = 0; i <= Forecast.HORIZON; i++) {
            assertThat(forecast.at(i).day()).isEqualTo(T.plusDays(i));
            assertThat(forecast.at(i).expected()).as("T+%d", i).isEqualTo(i >= from ? 80_000 : 0);
            assertThat(forecast.at(i).pessimistic()).as("pessimistic T+%d", i).isEqualTo(i >= pessimisticFrom ? 80_000 : 0);
            assertThat(forecast.at(i).lines()).isEqualTo(i >= from ? List.of(line.line()) : List.of());
        }
    }

    @Test
    void producing_lines_are_in_from_the_start_and_lines_of_one_firm_are_one_firm() {
        List<Commissioning> lines = List.of(
                new Commissioning(UUID.randomUUID(), FIRM, 200_000L, true, T.minusDays(3)),
                new Commissioning(UUID.randomUUID(), UUID.randomUUID(), null, true, null),
                coming(80_000L, T.plusDays(2)),
                coming(40_000L, T.plusDays(3)),
                coming(null, T.plusDays(2)),
                coming(60_000L, null),
                coming(null, null));

        Forecast forecast = Forecast.of(T, lines, Map.of());

        assertThat(forecast.at(0).expected()).isEqualTo(200_000);
        assertThat(forecast.at(2).expected()).isEqualTo(280_000);
        assertThat(forecast.at(3).expected()).isEqualTo(320_000);
        assertThat(forecast.at(3).firms()).isEqualTo(1);
        assertThat(forecast.at(3).lines()).hasSize(2);
        assertThat(forecast.unrated()).isEqualTo(1);
        assertThat(forecast.undated()).isEqualTo(2);
    }

    @Property
    void the_pessimistic_line_never_lies_above_and_neither_ever_falls(@ForAll long seed) {
        Random random = new Random(seed);
        List<Commissioning> lines = new ArrayList<>();
        Map<UUID, Slips> slips = new HashMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            UUID firm = UUID.randomUUID();
            lines.add(new Commissioning(UUID.randomUUID(), firm, random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(300_000)),
                    random.nextInt(3) == 0, random.nextInt(4) == 0 ? null : T.plusDays(random.nextInt(20) - 8)));
            if (random.nextBoolean()) {
                slips.put(firm, new Slips(1, BigDecimal.valueOf(random.nextInt(60), 1)));
            }
        }
        Forecast forecast = Forecast.of(T, lines, slips);

        for (int i = 0; i <= Forecast.HORIZON; i++) {
            assertThat(forecast.at(i).pessimistic()).isLessThanOrEqualTo(forecast.at(i).expected());
            if (i > 0) {
                assertThat(forecast.at(i).expected()).isGreaterThanOrEqualTo(forecast.at(i - 1).expected());
                assertThat(forecast.at(i).pessimistic()).isGreaterThanOrEqualTo(forecast.at(i - 1).pessimistic());
            }
        }
        assertThat(forecast.at(0).pessimistic()).isEqualTo(forecast.at(0).expected());
    }
}
