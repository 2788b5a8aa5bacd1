package io.maskline.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of one standard a lab tests under the same mark, validity and certificate: what stands on one line of a
 * certificate.
 *
 * @param rows at least one
 */
record ScopeGroup(String standard, ScopeDraft.Terms terms, List<LabScope> rows) {

    /** In the order the first of each was entered. */
    static List<ScopeGroup> of(Collection<LabScope> scopes) {
        Map<List<@Nullable Object>, List<LabScope>> groups = new LinkedHashMap<>();
        for (LabScope s : scopes) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(s.standardCode());
            key.add(terms(s));
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(s);
        }
        return groups.values().stream().map(r -> new ScopeGroup(r.getFirst().standardCode(), terms(r.getFirst()), List.copyOf(r))).toList();
    }

    private static ScopeDraft.Terms terms(LabScope s) {
        return new ScopeDraft.Terms(s.mark(), s.validFrom(), s.validTo(), s.certificate(), s.source());
    }

    List<String> items() {
        return rows.stream().map(LabScope::item).distinct().toList();
    }

    boolean expired(LocalDate today) {
        return terms.validTo() != null && terms.validTo().isBefore(today);
    }

    boolean expiring(LocalDate today) {
        return !expired(today) && terms.validTo() != null && !terms.validTo().isAfter(today.plusDays(LabRow.WARN_DAYS));
    }
}
