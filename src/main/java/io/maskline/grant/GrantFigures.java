package io.maskline.grant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of all applications by programme, by day and by district. Each line is the sum of its applications and each
 * cut has every application once, so that the total is the same whichever way it is cut.
 *
 * @param entries in the order of their numbers
 */
record GrantFigures(List<FiguresEntry> entries) {

    GrantFigures {
        entries = List.copyOf(entries);
    }

    static GrantFigures of(List<FiguresEntry> entries) {
        return new GrantFigures(entries.stream().sorted(Comparator.comparing(FiguresEntry::number)).toList());
    }

    /**
     * Applications that belong together.
     *
     * @param name of the programme or district, or the day as 2020-02-14; null for firms of no known district
     * @param entries never empty
     */
    record Line(FiguresCut cut, @Nullable String name, List<FiguresEntry> entries) {

        FourAmounts amounts() {
            return FourAmounts.total(entries.stream().map(FiguresEntry::amounts).toList());
        }

        long firms() {
            return GrantFigures.firms(entries);
        }

        /** The applications behind one amount of the line. */
        List<FiguresEntry> behind(FiguresAmount amount) {
            return entries.stream().filter(amount::counts).toList();
        }
    }

    FourAmounts total() {
        return FourAmounts.total(entries.stream().map(FiguresEntry::amounts).toList());
    }

    long firms() {
        return firms(entries);
    }

    private static long firms(List<FiguresEntry> of) {
        return of.stream().map(FiguresEntry::firm).distinct().count();
    }

    /** Programmes and districts by what was applied for, most first, what is not known last; days from the first on. */
    List<Line> by(FiguresCut cut) {
        return switch (cut) {
            case PROGRAMME -> most(lines(cut, FiguresEntry::programme));
            case DISTRICT -> most(lines(cut, FiguresEntry::district));
            case DATE -> lines(cut, e -> e.appliedOn().toString()).stream()
                    .sorted(Comparator.comparing(Line::name, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        };
    }

    private static List<Line> most(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((Line l) -> l.name() == null)
                        .thenComparing(l -> l.amounts().applied(), Comparator.reverseOrder())
                        .thenComparing(l -> String.valueOf(l.name())))
                .toList();
    }

    private List<Line> lines(FiguresCut cut, Function<FiguresEntry, @Nullable String> name) {
        Map<@Nullable String, List<FiguresEntry>> groups = new LinkedHashMap<>();
        entries.forEach(e -> groups.computeIfAbsent(name.apply(e), _ -> new ArrayList<>()).add(e));
        return groups.entrySet().stream().map(g -> new Line(cut, g.getKey(), List.copyOf(g.getValue()))).toList();
    }
}
