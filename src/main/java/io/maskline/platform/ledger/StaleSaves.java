package io.maskline.platform.ledger;

import io.maskline.platform.error.Fault;
import java.util.List;

/** Tells what differs when a save comes too late: what is stored now beside what was to be stored. */
final class StaleSaves {

    private StaleSaves() {}

    static Fault.Stale fault(EntityType<?> type, Rows.Stored row, RecordState mine) {
        List<Fault.Difference> differences = row.state().differences(mine).stream()
                .map(place -> new Fault.Difference(
                        RecordState.name(type, place), Labels.of(type, place), orEmpty(row.state().get(place)), orEmpty(mine.get(place))))
                .toList();
        return new Fault.Stale("ledger.fault.stale", List.of(Rows.label(type, row.row()), row.row().get(type.updatedBy())), differences);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
