package io.maskline.platform.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Describes one kind of record to the ledger: table, fields, unique keys and how a row becomes a record. It is all a
 * feature writes to get history, undo, bin, optimistic locking and the integrity check.
 *
 * <pre>{@code
 * static final EntityType<Line> TYPE = EntityType.<Line>of("line", "line.entity", PRODUCTION_LINE)
 *         .field("lineNo", PRODUCTION_LINE.LINE_NO, ValueKind.TEXT, Line::lineNo, "line.field.lineNo")
 *         .unique("line.fault.duplicate", "enterpriseId", "lineNo")
 *         .label(Line::lineNo)
 *         .reader(r -> new Line(r.get(PRODUCTION_LINE.ID), r.get(PRODUCTION_LINE.VERSION), …));
 * }</pre>
 */
public final class EntityType<R extends Entity> {

    private final String code;
    private final String labelKey;
    private final Table<?> table;
    private final List<LedgerField<R, ?>> fields;
    private final Map<String, LedgerField<R, ?>> byName;
    private final List<UniqueKey> uniqueKeys;
    private final Set<String> ruled;
    private final Function<R, String> label;
    private final Function<Record, R> reader;

    /** A key no two living records may share; {@code fields} are names of ledger fields. */
    record UniqueKey(String faultKey, List<String> fields) {}

    private EntityType(Builder<R> b, Function<Record, R> reader) {
        this.code = b.code;
        this.labelKey = b.labelKey;
        this.table = b.table;
        this.fields = List.copyOf(b.fields);
        this.byName = new LinkedHashMap<>();
        fields.forEach(f -> byName.put(f.name(), f));
        this.uniqueKeys = List.copyOf(b.uniqueKeys);
        this.ruled = Set.copyOf(b.ruled);
        this.label = b.label;
        this.reader = reader;
    }

    /**
     * @param code name in the journal, never changed once released
     * @param labelKey message key of the entity's name, e.g. 产线
     */
    public static <R extends Entity> Builder<R> of(String code, String labelKey, Table<?> table) {
        return new Builder<>(code, labelKey, table);
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return labelKey;
    }

    public Table<?> table() {
        return table;
    }

    public List<LedgerField<R, ?>> fields() {
        return fields;
    }

    public @Nullable LedgerField<R, ?> field(String name) {
        return byName.get(name);
    }

    List<UniqueKey> uniqueKeys() {
        return uniqueKeys;
    }

    /** Whether a person may set this field back from the history by itself; ruled fields change through their feature only. */
    public boolean restorable(String field) {
        return byName.containsKey(field) && !ruled.contains(field);
    }

    /** How the record is named in sentences. */
    public String label(R record) {
        return label.apply(record);
    }

    public R read(Record row) {
        return reader.apply(row);
    }

    public Field<UUID> id() {
        return column("ID", UUID.class);
    }

    public Field<Long> version() {
        return column("VERSION", Long.class);
    }

    public Field<OffsetDateTime> createdAt() {
        return column("CREATED_AT", OffsetDateTime.class);
    }

    public Field<OffsetDateTime> updatedAt() {
        return column("UPDATED_AT", OffsetDateTime.class);
    }

    public Field<String> updatedBy() {
        return column("UPDATED_BY", String.class);
    }

    /** Set while the record lies in the bin. Every query of living records asks for {@code is null}. */
    public Field<OffsetDateTime> deletedAt() {
        return column("DELETED_AT", OffsetDateTime.class);
    }

    private <T> Field<T> column(String name, Class<T> type) {
        Field<T> field = table.field(name, type);
        if (field == null) {
            throw new IllegalStateException(table.getName() + " has no column " + name);
        }
        return field;
    }

    /** Collects the description; {@link #reader} ends it. */
    public static final class Builder<R extends Entity> {
        private final String code;
        private final String labelKey;
        private final Table<?> table;
        private final List<LedgerField<R, ?>> fields = new ArrayList<>();
        private final List<UniqueKey> uniqueKeys = new ArrayList<>();
        private final Set<String> ruled = new HashSet<>();
        private Function<R, String> label = r -> r.id().toString();

        private Builder(String code, String labelKey, Table<?> table) {
            this.code = code;
            this.labelKey = labelKey;
            this.table = table;
        }

        public <T> Builder<R> field(
                String name, Field<T> column, ValueKind<T> kind, Function<R, @Nullable T> getter, String labelKey) {
            fields.add(new LedgerField<>(name, column, kind, getter, labelKey));
            return this;
        }

        /** @param faultKey sentence shown when a second living record has the same values; argument 0 is the other's label */
        public Builder<R> unique(String faultKey, String... fieldNames) {
            uniqueKeys.add(new UniqueKey(faultKey, List.of(fieldNames)));
            return this;
        }

        /** Fields that follow from others or take a step of their own (a stage, an amount), so none goes back alone. */
        public Builder<R> ruled(String... fieldNames) {
            ruled.addAll(List.of(fieldNames));
            return this;
        }

        public Builder<R> label(Function<R, String> label) {
            this.label = label;
            return this;
        }

        public EntityType<R> reader(Function<Record, R> reader) {
            return new EntityType<>(this, reader);
        }
    }
}
