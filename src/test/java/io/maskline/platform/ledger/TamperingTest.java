package io.maskline.platform.ledger;

import static io.maskline.platform.db.schema.Tables.JOURNAL_BATCH;
import static io.maskline.platform.db.schema.Tables.JOURNAL_CHANGE;
import static io.maskline.platform.db.schema.Tables.OUTPUT_RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.testkit.TempLedger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every column of every journal row and of every business row is changed in turn; the check must find and name it. */
class TamperingTest {

    private static final Title STEP = Title.of("ledger.step.restore", "x");

    private final TempLedger temp = new TempLedger(List.of(Parcel.TYPE));

    @BeforeEach
    void fill() {
        Parcel first = temp.ledger().change(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.TYPE, Parcel.of(new UUID(1, 1), TempLedger.DAY, 12)));
        temp.ledger().change(STEP, TempLedger.ACTOR, tx -> tx.update(Parcel.TYPE, first.withQuantity(13).withReason("加班")));
        temp.ledger().change(STEP, TempLedger.ACTOR, tx -> tx.insert(Parcel.TYPE, Parcel.of(new UUID(1, 2), TempLedger.DAY, 14)));
        temp.ledger().change(STEP, TempLedger.ACTOR, tx -> {
            tx.delete(Parcel.TYPE, first.id(), 2);
            return 0;
        });
        temp.ledger().undo(TempLedger.ACTOR);
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @AfterEach
    void close() {
        temp.close();
    }

    @TestFactory
    Stream<DynamicTest> a_changed_value_is_found_and_named() {
        return Stream.<Table<?>>of(JOURNAL_BATCH, JOURNAL_CHANGE, OUTPUT_RETURN).flatMap(this::cells);
    }

    private Stream<DynamicTest> cells(Table<?> table) {
        String name = table.getName();
        List<DynamicTest> tests = new ArrayList<>();
        int rows = temp.database().read(dsl -> dsl.fetchCount(table));
        for (int row = 0; row < rows; row++) {
            for (Field<?> column : table.fields()) {
                if (table == OUTPUT_RETURN && !known(column)) {
                    continue;
                }
                int at = row;
                tests.add(DynamicTest.dynamicTest(name + " row " + row + " " + column.getName(), () -> tamper(table, column, at)));
            }
        }
        return tests.stream();
    }

    /** A column the parcel of these tests has; the table has more, which its type does not describe. */
    private static boolean known(Field<?> column) {
        return Parcel.TYPE.fields().stream().anyMatch(f -> f.column().equals(column))
                || List.of(Parcel.TYPE.id(), Parcel.TYPE.version(), Parcel.TYPE.createdAt(), Parcel.TYPE.updatedAt(), Parcel.TYPE.updatedBy(), Parcel.TYPE.deletedAt())
                        .contains(column);
    }

    private void tamper(Table<?> table, Field<?> column, int at) {
        List<Record> intact = temp.database().read(dsl -> List.copyOf(dsl.selectFrom(table).orderBy(table.fields()).fetch()));
        List<Record> changed = new ArrayList<>(intact);
        Record row = intact.get(at).into(table.fields());
        put(row, column, other(column, row));
        changed.set(at, row);
        replaceAll(table, changed);
        try {
            VerifyReport report = temp.ledger().verify();
            assertThat(report.findings()).as("changed %s.%s", table, column.getName()).isNotEmpty();
            String place = table == OUTPUT_RETURN ? "parcel" : "journal_";
            assertThat(report.findings()).anySatisfy(finding -> assertThat(finding.where()).contains(place));
        } finally {
            replaceAll(table, intact);
        }
    }

    private void replaceAll(Table<?> table, List<Record> rows) {
        temp.database().write(dsl -> {
            dsl.deleteFrom(table).execute();
            rows.forEach(row -> dsl.insertInto(table).columns(table.fields()).values(row.intoArray()).execute());
            return rows.size();
        });
    }

    private static <T> void put(Record row, Field<T> column, Object value) {
        row.set(column, column.getType().cast(value));
    }

    /** Another value of the same type, valid for the column. */
    private static Object other(Field<?> column, Record row) {
        Object value = row.get(column);
        String name = column.getName().toLowerCase(java.util.Locale.ROOT);
        if (name.equals("kind")) {
            return value.equals("UPDATE") ? "REMOVE" : value.equals("CHANGE") ? "REDO" : value.equals("UNDO") ? "REDO" : "UPDATE";
        }
        Class<?> type = column.getType();
        if (type == String.class) {
            if (value == null || value.equals("")) {
                return "x";
            }
            String text = (String) value;
            char last = text.charAt(text.length() - 1);
            return text.substring(0, text.length() - 1) + (last == 'x' ? 'y' : 'x');
        }
        return switch (value) {
            case null -> type == UUID.class ? new UUID(9, 9) : OffsetDateTime.parse("2020-02-14T00:00:00Z");
            case Long l -> l + 17;
            case UUID u -> new UUID(u.getMostSignificantBits() ^ 1, u.getLeastSignificantBits());
            case OffsetDateTime t -> t.plusNanos(1_000_000);
            case java.time.LocalDate d -> d.plusDays(1);
            case Boolean b -> !b;
            default -> throw new IllegalStateException("no other value for " + type);
        };
    }

    @Test
    void a_batch_cut_off_at_the_end_is_found() {
        temp.database().write(dsl -> {
            UUID last = dsl.select(DSL.field("id", UUID.class)).from("journal_batch").orderBy(DSL.field("position").desc()).limit(1).fetchSingle().value1();
            dsl.deleteFrom(DSL.table("journal_change")).where(DSL.field("batch_id", UUID.class).eq(last)).execute();
            return dsl.deleteFrom(DSL.table("journal_batch")).where(DSL.field("id", UUID.class).eq(last)).execute();
        });
        assertThat(temp.ledger().verify().findings()).anySatisfy(f -> assertThat(f.key()).isEqualTo("ledger.finding.device"));
    }

    @Test
    void a_deleted_row_and_a_smuggled_row_are_found() {
        temp.database().write(dsl -> dsl.deleteFrom(DSL.table("output_return")).where("quantity = 14").execute());
        assertThat(temp.ledger().verify().findings()).singleElement().satisfies(f -> assertThat(f.key()).isEqualTo("ledger.finding.rowMissing"));
        temp.database().write(dsl -> dsl.execute(
                "insert into output_return (id, version, created_at, updated_at, updated_by, deleted_at, line_id, business_date, quantity, late, corrections, reason)"
                        + " select random_uuid(), version, created_at, updated_at, updated_by, deleted_at, line_id, business_date, 99, late, corrections, reason from output_return"));
        assertThat(temp.ledger().verify().findings()).anySatisfy(f -> assertThat(f.key()).isEqualTo("ledger.finding.rowUnknown"));
    }
}
