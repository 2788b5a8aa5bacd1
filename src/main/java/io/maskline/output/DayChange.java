package io.maskline.output;

import java.util.List;

/**
 * Output of a day against the day before, over the lines that returned on both; the others would count as a rise or a
 * fall. The same for overview and brief.
 *
 * @param lines lines compared; 0 means nothing can be said
 * @param today their pieces today
 * @param yesterday their pieces yesterday
 */
public record DayChange(int lines, long today, long yesterday) {

    public static DayChange of(List<LineRow> rows) {
        List<LineRow> both = rows.stream().filter(r -> r.made() != null && r.yesterday() != null).toList();
        return new DayChange(
                both.size(), both.stream().mapToLong(LineRow::made).sum(), both.stream().mapToLong(LineRow::yesterday).sum());
    }

    public long difference() {
        return today - yesterday;
    }
}
