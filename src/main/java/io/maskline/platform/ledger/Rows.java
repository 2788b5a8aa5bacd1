package io.maskline.platform.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads business rows of any entity type. */
final class Rows {

    private static final int CHUNK = 500;

    private Rows() {}

    /** A row as the ledger sees it. */
    record Stored(UUID id, long version, RecordState state, Record row) {}

    static @Nullable Stored find(DSLContext dsl, EntityType<?> type, UUID id) {
        return findAll(dsl, type, List.of(id)).get(id);
    }

    static Map<UUID, Stored> findAll(DSLContext dsl, EntityType<?> type, Collection<UUID> ids) {
        Map<UUID, Stored> found = HashMap.newHashMap(ids.size());
        List<UUID> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            dsl.select(type.table().fields()).from(type.table()).where(type.id().in(chunk)).forEach(row -> {
                Stored stored = stored(type, row);
                found.put(stored.id(), stored);
            });
        }
        return found;
    }

    static Stored stored(EntityType<?> type, Record row) {
        return new Stored(row.get(type.id()), row.get(type.version()), RecordState.of(type, row), row);
    }

    static <R extends Entity> String label(EntityType<R> type, Record row) {
        return type.label(type.read(row));
    }
}
