package io.maskline.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private final Enterprise firm = Enterprise.draft("甬甲健康科技有限公司", "甬甲健康");

    @Test
    void a_missing_return_is_counted_and_never_taken_as_zero() {
        DayFigures figures = DayFigures.of(DAY, List.of(
                row(LineStage.PRODUCING, DAY.minusDays(9), 1L, 1L, 1L, 1L, 1L, 20_000L, 30_000L),
                row(LineStage.PRODUCING, DAY.minusDays(9), 1L, 1L, 1L, 1L, 1L, 50_000L, null)));
        assertThat(figures.made()).isEqualTo(30_000);
        assertThat(figures.summary().missing()).hasSize(1);
        assertThat(figures.week().getLast().missing()).isEqualTo(1);
        assertThat(figures.difference()).isEqualTo(10_000);
    }

    @Test
    void a_day_without_any_return_has_no_output_rather_than_none() {
        DayFigures figures = DayFigures.of(DAY, List.of(row(LineStage.TRIAL, DAY, null, null, null, null, null, null, 5L)));
        assertThat(figures.difference()).isNull();
        assertThat(figures.week().get(5).made()).isNull();
    }

    @Test
    void a_line_is_missing_only_from_the_day_it_reached_a_reporting_stage() {
        DayFigures figures = DayFigures.of(DAY, List.of(row(LineStage.TRIAL, DAY.minusDays(1), null, null, null, null, null, null, null)));
        assertThat(figures.week()).extracting(DayFigures.Output::missing).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 1L);
    }

    @Test
    void rising_days_end_at_a_fall_or_a_gap() {
        assertThat(DayFigures.of(DAY, List.of(row(LineStage.PRODUCING, DAY, 9L, 1L, 2L, 3L, 4L, 5L, 6L))).risingDays()).isEqualTo(5);
        assertThat(DayFigures.of(DAY, List.of(row(LineStage.PRODUCING, DAY, 1L, 2L, 3L, null, 4L, 5L, 6L))).risingDays()).isEqualTo(2);
        assertThat(DayFigures.of(DAY, List.of(row(LineStage.PRODUCING, DAY, 1L, 2L, 3L, 4L, 5L, 6L, 6L))).risingDays()).isZero();
    }

    private LineRow row(LineStage stage, LocalDate since, Long... week) {
        Line line = Line.draft(firm.id(), "1", since).withStage(stage, since);
        Long today = week[6];
        OutputReturn made = today == null ? null : OutputReturn.draft(line.id(), DAY, today);
        return new LineRow(line, firm, DAY, made, new ArrayList<>(Arrays.asList(week)));
    }
}
