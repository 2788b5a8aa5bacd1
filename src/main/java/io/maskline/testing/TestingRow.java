package io.maskline.testing;

import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request with its items as lists and papers show it.
 *
 * @param firm short name of the firm
 * @param lineNo number of the line within the firm; null when no line is named
 * @param lab short name of the lab; null when none is chosen
 */
public record TestingRow(
        TestingRequest request, String firm, @Nullable String lineNo, @Nullable String lab, List<TestedItem> items) {

    public TestingRow {
        items = List.copyOf(items);
    }

    public Outcome outcome() {
        return RequestVerdict.of(items.stream().map(TestedItem::verdict).toList());
    }

    /** Another verdict than the one handed in counts for some item. */
    public boolean rejudged() {
        return items.stream().anyMatch(TestedItem::rejudged);
    }

    /** Values asked for over all items. */
    public int cells() {
        return items.stream().mapToInt(i -> i.values().size()).sum();
    }

    /** Values still missing. */
    public int missing() {
        return items.stream().map(TestedItem::verdict).mapToInt(Verdict::missing).sum();
    }

    /** Items that fail. */
    public List<TestedItem> failing() {
        return items.stream().filter(i -> i.verdict().outcome() == Outcome.FAIL).toList();
    }

    /** The promised day has passed without a report. */
    public boolean late(LocalDate day) {
        LocalDate due = request.assignment().dueOn();
        return request.stage().open() && due != null && day.isAfter(due);
    }
}
