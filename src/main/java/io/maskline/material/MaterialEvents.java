package io.maskline.material;

import io.maskline.platform.db.Database;
import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a firm counted in its store, for the firm's timeline. */
public final class MaterialEvents implements FirmEvents {

    private static final String TARGET = "line/materials";

    private final MaterialCountStore counts;
    private final Ledger ledger;

    private MaterialEvents(MaterialCountStore counts, Ledger ledger) {
        this.counts = counts;
        this.ledger = ledger;
    }

    public static MaterialEvents open(Database database, Ledger ledger) {
        return new MaterialEvents(new MaterialCountStore(database), ledger);
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        Map<UUID, MaterialCount> own = counts.ofFirm(firm).stream().collect(Collectors.toMap(MaterialCount::id, Function.identity()));
        return ledger.newest(MaterialCountStore.TYPE, own.keySet(), most).stream()
                .map(e -> told(Objects.requireNonNull(own.get(e.record())), e.entry()))
                .toList();
    }

    private static Event told(MaterialCount count, HistoryEntry entry) {
        String before = entry.change("onHand").map(HistoryEntry.FieldChange::before).orElse(null);
        String key = !entry.ofItsOwn() ? "material.event.undone" : before == null ? "material.event.counted" : "material.event.corrected";
        return new Event(
                entry.recordedAt(), count.businessDate(), entry.actor().operator(), before == null && entry.ofItsOwn() ? Mark.DONE : Mark.NOTE, key,
                List.of(count.material().labelKey(), count.stock().grouped(Quantities.DECIMALS), count.unit().labelKey()),
                TARGET, count.enterpriseId());
    }
}
