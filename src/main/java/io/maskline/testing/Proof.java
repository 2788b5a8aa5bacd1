package io.maskline.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a family of requests proves, day after day: it changes only on days on which a verdict was handed in.
 *
 * @param since what it proves from a day on, by that day; before the first of them nothing
 */
record Proof(TreeMap<LocalDate, Optional<Evidence>> since) {

    /** @param covers what each report covers beyond its request, by request */
    static Proof of(RequestFamily family, Map<UUID, List<ReportCover>> covers) {
        TreeMap<LocalDate, Optional<Evidence>> since = new TreeMap<>();
        for (TestingRow row : family.requests()) {
            if (row.request().stage().judged()) {
                since.computeIfAbsent(Evidence.reportedOn(row.request()), day -> Evidence.of(family, covers, day));
            }
        }
        return new Proof(since);
    }

    /** As {@link Evidence#of(RequestFamily, Map, LocalDate)}. */
    Optional<Evidence> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<Evidence>> newest = since.floorEntry(day);
        return newest == null ? Optional.empty() : newest.getValue();
    }
}
