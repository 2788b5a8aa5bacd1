package io.maskline.today;

import io.maskline.capacity.Bottlenecks;
import io.maskline.capacity.RollUps;
import io.maskline.line.Downtimes;
import io.maskline.line.LineSteps;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.platform.calendar.BusinessClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Where the overview reads from; the same services that feed grids and papers. Not for the FX thread. */
public record TodaySources(
        LineBoard board, LineSteps steps, RollUps rollUps, Bottlenecks bottlenecks, Downtimes downtimes, BusinessClock clock) {

    /** Everything of one day, read together. */
    record Day(DayFigures figures, DayCapacity capacity) {}

    Day read(LocalDate day) {
        List<LineRow> lines = board.rows(day);
        // A day gone by is looked at as it ended.
        LocalDateTime at = day.equals(clock.today()) ? clock.now() : day.plusDays(1).atStartOfDay();
        return new Day(
                DayFigures.of(day, lines),
                DayCapacity.of(new DayCapacity.Read(
                        lines, steps.on(day.minusDays(1)), rollUps.on(day), bottlenecks.on(day), downtimes.open(at.minusMinutes(1)), at)));
    }
}
