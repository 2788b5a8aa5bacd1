package io.maskline.brief;

import io.maskline.brief.DailyFigures.Group;
import io.maskline.output.LineRow;
import java.util.List;
import java.util.Objects;

/**
 * What is proved of a paper before it is issued.
 *
 * @param detail pieces of all returns, added up line by line
 * @param byClass pieces added up over the classes
 * @param byFirm pieces added up over the firms
 * @param returns returns made
 * @param missingFirms short names of firms of which an expected return is missing
 */
record IssueChecks(long detail, long byClass, long byFirm, int returns, List<String> missingFirms) {

    static IssueChecks of(DailyFigures figures) {
        List<Long> made = figures.lines().stream().map(LineRow::made).filter(Objects::nonNull).toList();
        return new IssueChecks(
                made.stream().mapToLong(Long::longValue).sum(),
                sum(figures.byClass().values().stream().toList()),
                sum(figures.byFirm()),
                made.size(),
                figures.all().sum().missing().stream().map(r -> r.firm().shortName()).distinct().toList());
    }

    /** Both tables give what the returns give. */
    boolean sumsAgree() {
        return detail == byClass && detail == byFirm;
    }

    private static long sum(List<Group> groups) {
        return groups.stream().mapToLong(g -> g.sum().made()).sum();
    }
}
