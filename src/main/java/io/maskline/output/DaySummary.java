package io.maskline.output;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a set of lines on one business day; the same for grid foot, overview and brief. Missing returns are
 * counted, never taken as 0.
 *
 * @param approved pieces a day, of the lines with an approved capacity
 * @param made pieces of the returns made
 * @param expectedLines lines of which a return is expected
 * @param missing lines of which a return is expected and was not made
 * @param expectedFirms firms with at least one expected line
 * @param reportedFirms firms of which no expected return is missing
 */
public record DaySummary(long approved, long made, int expectedLines, List<LineRow> missing, int expectedFirms, int reportedFirms) {

    public static DaySummary of(List<LineRow> rows) {
        long approved = 0;
        long made = 0;
        int expected = 0;
        Set<UUID> firms = new HashSet<>();
        Set<UUID> unreported = new HashSet<>();
        for (LineRow row : rows) {
            Long capacity = row.approved();
            Long quantity = row.made();
            approved += capacity == null ? 0 : capacity;
            made += quantity == null ? 0 : quantity;
            if (row.expected()) {
                expected++;
                firms.add(row.firm().id());
            }
            if (row.missing()) {
                unreported.add(row.firm().id());
            }
        }
        List<LineRow> missing = rows.stream().filter(LineRow::missing).toList();
        return new DaySummary(approved, made, expected, missing, firms.size(), firms.size() - unreported.size());
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    public int reportedLines() {
        return expectedLines - missing.size();
    }

    /** Made of the approved capacity of all these lines, 0.527 for 52.7 %; null when none is approved. */
    public @Nullable BigDecimal utilisation() {
        return LineRow.ratio(made, approved);
    }
}
