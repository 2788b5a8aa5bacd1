package io.maskline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Papers under one head of the list.
 *
 * @param by what they have in common
 */
record PaperGroup(By by, List<PaperIssue> papers) {

    PaperGroup {
        papers = List.copyOf(papers);
    }

    sealed interface By {
        record Kind(PaperKind kind) implements By {}

        record Day(LocalDate date) implements By {}
    }

    /** Kinds in the order of the enum. */
    static List<PaperGroup> byKind(List<PaperIssue> papers) {
        Map<PaperKind, List<PaperIssue>> groups = new EnumMap<>(PaperKind.class);
        papers.forEach(p -> groups.computeIfAbsent(p.kind(), _ -> new ArrayList<>()).add(p));
        return groups.entrySet().stream().map(e -> new PaperGroup(new By.Kind(e.getKey()), e.getValue())).toList();
    }

    /** Days in the order of the papers. */
    static List<PaperGroup> byDay(List<PaperIssue> papers) {
        Map<LocalDate, List<PaperIssue>> groups = new LinkedHashMap<>();
        papers.forEach(p -> groups.computeIfAbsent(p.businessDate(), _ -> new ArrayList<>()).add(p));
        return groups.entrySet().stream().map(e -> new PaperGroup(new By.Day(e.getKey()), e.getValue())).toList();
    }
}
