package io.maskline.output;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBoardTest {

    @Test
    void a_missing_return_is_missing_and_never_zero() throws Exception {
        try (LineLedger ledger = new LineLedger()) {
            Enterprise one = ledger.firm("甬甲健康科技");
            Enterprise two = ledger.firm("甬壬家纺");
            Line zero = ledger.line(one, "1", LineStage.PRODUCING, 200_000L);
            Line made = ledger.line(one, "2", LineStage.TRIAL, 80_000L);
            Line none = ledger.line(two, "1", LineStage.PRODUCING, 100_000L);
            Line refit = ledger.line(two, "2", LineStage.REFIT, 120_000L);
            ledger.returns.enter(zero.id(), DAY, 0, null, ACTOR);
            ledger.returns.enter(made.id(), DAY, 50_000, null, ACTOR);
            ledger.returns.enter(made.id(), DAY.minusDays(6), 40_000, null, ACTOR);
            ledger.returns.enter(made.id(), DAY.minusDays(7), 99_000, "试", ACTOR);

            List<LineRow> rows = ledger.board.rows(DAY);
            DaySummary day = DaySummary.of(rows);

            assertThat(rows).extracting(LineRow::id).containsExactly(zero.id(), made.id(), none.id(), refit.id());
            assertThat(rows.get(0).made()).isZero();
            assertThat(rows.get(1).week()).containsExactly(40_000L, null, null, null, null, null, 50_000L);
            assertThat(rows.get(2).made()).isNull();
            assertThat(rows.get(3).expected()).isFalse();
            assertThat(day.missing()).extracting(LineRow::id).containsExactly(none.id());
            assertThat(day.complete()).isFalse();
            assertThat(day.made()).isEqualTo(50_000);
            assertThat(day.approved()).isEqualTo(500_000);
            assertThat(day.utilisation()).isEqualByComparingTo("0.1");
            assertThat(day.expectedLines()).isEqualTo(3);
            assertThat(day.reportedLines()).isEqualTo(2);
            assertThat(day.expectedFirms()).isEqualTo(2);
            assertThat(day.reportedFirms()).isEqualTo(1);
            assertThat(ledger.board.row(made.id(), DAY)).contains(rows.get(1));
        }
    }

    @Test
    void a_day_gone_by_asks_for_returns_by_the_stage_of_that_day() throws Exception {
        try (LineLedger ledger = new LineLedger()) {
            Line trial = ledger.line(ledger.firm("甬甲健康科技"), "1", LineStage.TRIAL, 80_000L);
            ledger.lines.save(trial.withStage(LineStage.STOPPED, DAY), ACTOR);

            LineRow yesterday = ledger.board.row(trial.id(), DAY.minusDays(1)).orElseThrow();

            assertThat(yesterday.missing()).isTrue();
            assertThat(yesterday.then().stage()).isEqualTo(LineStage.TRIAL);
            assertThat(yesterday.line().stage()).isEqualTo(LineStage.STOPPED);
            assertThat(ledger.board.missing(DAY.minusDays(1))).containsExactly(yesterday);
            assertThat(ledger.board.missing(DAY)).isEmpty();
        }
    }

    @Test
    void a_return_is_expected_only_from_the_day_the_stage_was_reached() throws Exception {
        try (LineLedger ledger = new LineLedger()) {
            Line trial = ledger.line(ledger.firm("甬甲健康科技"), "1", LineStage.TRIAL, 80_000L);
            LocalDate reached = trial.stageDate();
            ledger.returns.enter(trial.id(), reached.minusDays(2), 9_000, null, ACTOR);

            assertThat(ledger.board.rows(reached)).extracting(LineRow::missing).containsExactly(true);
            assertThat(ledger.board.rows(reached.minusDays(1))).extracting(LineRow::expected, LineRow::missing).containsExactly(tuple(false, false));
            assertThat(ledger.board.rows(reached.minusDays(2))).extracting(LineRow::expected, LineRow::missing).containsExactly(tuple(true, false));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PRODUCING, 100, -, MISSING", "TESTING, -, -, MISSING", "SETUP, 100, -, NOT_YET", "STOPPED, 100, -, STOPPED",
        "PRODUCING, -, 5, UNRATED", "PRODUCING, 100, 99, SHORT", "PRODUCING, 100, 100, MET", "STOPPED, 100, 101, OVER"})
    void one_word_names_the_gap(LineStage stage, Long approved, Long made, Gap word) {
        Line line = Line.draft(UUID.randomUUID(), "1", DAY).withStage(stage, DAY).withCapacity(new Line.Capacity(null, approved, null));

        assertThat(Gap.of(line, made)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12.4 | 124000", "１２.４ | 124000", "0 | 0", "12 | 120000", "35000只 | 35000", "3.5万 | 35000", "0.0001 | 1",
        // One value in the three ways papers write it; 9,999万 is the largest bare number in 万只.
        "35,000 | 35000", "３５０００ | 35000", "10000 | 10000", "9999 | 99990000"})
    void a_bare_number_in_a_column_of_wan_is_wan(String typed, long pieces) {
        assertThat(Wan.parse("quantity", typed)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"abc", "-1", "0.00001", "''"})
    void what_is_no_quantity_is_refused(String typed) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Wan.parse("quantity", typed)).isInstanceOf(FaultException.class);
    }

    @ParameterizedTest
    @CsvSource({"124000, 12.4", "120000, 12.0", "0, 0.0", "124321, 12.4321"})
    void quantities_are_shown_exactly(long pieces, String shown) {
        assertThat(Wan.text(pieces)).isEqualTo(shown);
    }
}
