package io.maskline.platform.ledger;

import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * One business field of an entity type.
 *
 * @param name name in the journal, lowerCamelCase, never changed once released
 * @param column its column
 * @param kind its type and canonical text
 * @param getter reads it from the record
 * @param labelKey message key of its name on screen
 */
public record LedgerField<R extends Entity, T>(
        String name, Field<T> column, ValueKind<T> kind, Function<R, @Nullable T> getter, String labelKey) {

    @Nullable String text(R record) {
        return kind.write(getter.apply(record));
    }
}
