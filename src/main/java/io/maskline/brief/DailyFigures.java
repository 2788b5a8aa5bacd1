package io.maskline.brief;

import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.output.DayChange;
import io.maskline.output.DaySummary;
import io.maskline.output.LineRow;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the daily brief of one business date tells, as it was read. Sums are formed from pieces and 元, never from
 * rounded figures; a missing return is counted as missing and never as 0.
 *
 * @param lines every line with its return of the day
 * @param tests requests made up to the day, with verdicts
 * @param subsidies what was handed in up to the day, with what stands of it
 * @param corrected what corrected returns said before
 */
record DailyFigures(
        LocalDate date,
        List<LineRow> lines,
        List<TestingRow> tests,
        SubsidyFigures subsidies,
        Corrected corrected,
        CapacityFigures capacity) {

    DailyFigures {
        // A split request is counted by its parts.
        tests = tests.stream().filter(t -> t.request().stage() != TestingStage.SPLIT).filter(t -> !t.request().dates().requestedOn().isAfter(date)).toList();
    }

    /**
     * @param replaced figures a return of the day said before its last correction, by id of the return
     * @param earlier what was corrected on the day about days before it, by day, firm and line
     */
    record Corrected(Map<UUID, List<Replaced>> replaced, List<Earlier> earlier) {
        Corrected {
            replaced = Map.copyOf(replaced);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A correction of a return of an earlier day.
     *
     * @param day what the return is of
     * @param times the number of the correction, 1 for the first
     */
    record Earlier(LineRow row, LocalDate day, List<Replaced> figures, long times, @Nullable String reason) {}

    /**
     * A figure of a return and what it was before.
     *
     * @param field its name in the return
     * @param before and after in pieces; null where it was not stated
     */
    record Replaced(String field, String labelKey, @Nullable Long before, @Nullable Long after) {}

    /** Lines of one firm, one class, or all of them, with their sums. */
    record Group(List<LineRow> lines, DaySummary sum) {
        static Group of(Collection<LineRow> lines) {
            List<LineRow> rows = List.copyOf(lines);
            return new Group(rows, DaySummary.of(rows));
        }

        long firms() {
            return lines.stream().map(r -> r.firm().id()).distinct().count();
        }

        boolean someMade() {
            return lines.stream().anyMatch(r -> r.made() != null);
        }

        boolean someMadeYesterday() {
            return lines.stream().anyMatch(r -> r.yesterday() != null);
        }

        boolean someApproved() {
            return lines.stream().anyMatch(r -> r.approved() != null);
        }

        boolean someNameplate() {
            return lines.stream().anyMatch(r -> r.then().capacity().nameplate() != null);
        }

        long nameplate() {
            return lines.stream().map(r -> r.then().capacity().nameplate()).filter(java.util.Objects::nonNull).mapToLong(Long::longValue).sum();
        }

        long yesterday() {
            return lines.stream().map(LineRow::yesterday).filter(java.util.Objects::nonNull).mapToLong(Long::longValue).sum();
        }

        DayChange change() {
            return DayChange.of(lines);
        }
    }

    Group all() {
        return Group.of(lines);
    }

    /** Classes that have lines, in their fixed order. */
    Map<ProductClass, Group> byClass() {
        Map<ProductClass, Group> groups = new EnumMap<>(ProductClass.class);
        lines.stream().collect(Collectors.groupingBy(r -> r.line().productClass())).forEach((c, rows) -> groups.put(c, Group.of(rows)));
        return groups;
    }

    /** Firms with lines by output of the day, most first; firms without any return last, each by its number. */
    List<Group> byFirm() {
        Map<UUID, List<LineRow>> firms = lines.stream()
                .collect(Collectors.groupingBy(r -> r.firm().id(), LinkedHashMap::new, Collectors.toList()));
        return firms.values().stream().map(Group::of)
                .sorted(Comparator.comparing((Group g) -> !g.someMade())
                        .thenComparing(g -> -g.sum().made())
                        .thenComparing(g -> g.lines().getFirst().firm().number()))
                .toList();
    }

    long producing() {
        return lines.stream().filter(r -> r.then().stage() == LineStage.PRODUCING).count();
    }

    /** Lines that came to full production on this very day. */
    long producingSinceToday() {
        return lines.stream().filter(r -> r.then().stage() == LineStage.PRODUCING && r.then().stageDate().equals(date)).count();
    }

    /** Firms of which an expected return is missing. */
    long firmsMissing() {
        return all().sum().expectedFirms() - all().sum().reportedFirms();
    }

    /** Lines that count as producing by a leader's word. */
    List<LineRow> overridden() {
        return lines.stream().filter(r -> capacity.stages().get(r.id()) != null && capacity.stages().get(r.id()).override() != null).toList();
    }

    /** Days in a row, up to the day, on which a group made its approved capacity; at most the seven days looked at. */
    static int daysAtCapacity(Group group) {
        int days = 0;
        while (days < LineRow.DAYS && metOn(group, LineRow.DAYS - 1 - days)) {
            days++;
        }
        return days;
    }

    private static boolean metOn(Group group, int place) {
        Long made = CapacityFigures.sum(group.lines(), r -> r.week().get(place));
        return made != null && group.sum().approved() > 0 && made >= group.sum().approved();
    }

    long tests(TestingStage stage) {
        return tests.stream().filter(t -> t.request().stage() == stage).count();
    }
}
