package io.maskline.platform.ledger;

import io.maskline.platform.error.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Refuses a second living record with the same key. Checked when the batch ends; the ledger has one writer, so no other
 * change comes in between. (A unique index would count records in the bin, too.)
 */
final class UniqueKeys {

    /** Up to this many touched records are asked for in one query. */
    private static final int CHUNK = 200;

    /** One pass over the table is cheaper than asking for each touched record while there are at most so many rows for each of them. */
    private static final int ROWS_A_QUESTION = 8;

    private UniqueKeys() {}

    static void check(DSLContext dsl, Map<EntityType<?>, Set<UUID>> touched) {
        touched.forEach((type, ids) -> {
            for (EntityType.UniqueKey key : type.uniqueKeys()) {
                check(dsl, type, key, ids);
            }
        });
    }

    private static void check(DSLContext dsl, EntityType<?> type, EntityType.UniqueKey key, Set<UUID> ids) {
        Table<?> mine = type.table().as("mine");
        Table<?> other = type.table().as("other");
        Condition same = notDeleted(type, mine).and(notDeleted(type, other))
                .and(column(mine, type.id()).ne(column(other, type.id())));
        for (String name : key.fields()) {
            Field<?> column = Objects.requireNonNull(type.field(name), name).column();
            same = same.and(equal(mine, other, column));
        }
        List<UUID> asked = cheaperByOnePass(dsl, type, ids) ? suspects(dsl, type, key, ids) : new ArrayList<>(ids);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            List<UUID> chunk = asked.subList(from, Math.min(from + CHUNK, asked.size()));
            Record clash = dsl.select(other.fields()).from(mine).join(other).on(same).where(column(mine, type.id()).in(chunk)).limit(1).fetchOne();
            if (clash != null) {
                String label = Rows.label(type, clash.into(type.table()));
                throw Fault.duplicate(key.fields().getLast(), key.faultKey(), label).asException();
            }
        }
    }

    private static boolean cheaperByOnePass(DSLContext dsl, EntityType<?> type, Set<UUID> ids) {
        return ids.size() > CHUNK && dsl.fetchCount(type.table()) <= (long) ROWS_A_QUESTION * ids.size();
    }

    /** Touched records whose key stands more than once, at most a few. */
    private static List<UUID> suspects(DSLContext dsl, EntityType<?> type, EntityType.UniqueKey key, Set<UUID> ids) {
        List<Field<?>> columns = new ArrayList<>();
        Condition whole = type.deletedAt().isNull();
        for (String name : key.fields()) {
            Field<?> column = Objects.requireNonNull(type.field(name), name).column();
            columns.add(column);
            whole = whole.and(column.isNotNull());
        }
        var twice = dsl.select(columns).from(type.table()).where(whole).groupBy(columns).having(DSL.count().gt(1)).limit(1).fetch();
        Set<UUID> suspects = new HashSet<>();
        for (Record values : twice) {
            Condition same = type.deletedAt().isNull();
            for (Field<?> column : columns) {
                same = same.and(equalTo(column, values));
            }
            suspects.addAll(dsl.select(type.id()).from(type.table()).where(same).fetch(type.id()));
        }
        suspects.retainAll(ids);
        return List.copyOf(suspects);
    }

    private static <T> Condition equalTo(Field<T> column, Record values) {
        return column.eq(values.get(column));
    }

    private static Condition notDeleted(EntityType<?> type, Table<?> table) {
        return column(table, type.deletedAt()).isNull();
    }

    private static <T> Condition equal(Table<?> mine, Table<?> other, Field<T> column) {
        return column(mine, column).eq(column(other, column));
    }

    private static <T> Field<T> column(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column), column.getName());
    }
}
