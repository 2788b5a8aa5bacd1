package io.maskline.platform.ledger;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/** Brings a record's value into the shape its column keeps, and refuses in a sentence what the column cannot keep. */
final class FieldValues {

    private FieldValues() {}

    static <R extends Entity, T> @Nullable String text(EntityType<?> type, LedgerField<R, T> field, R record) {
        T value = field.getter().apply(record);
        DataType<T> column = field.column().getDataType();
        if (value == null) {
            if (!column.nullable()) {
                throw Fault.invalid(field.name(), "ledger.fault.required", field.labelKey()).asException();
            }
            return null;
        }
        if (value instanceof String s && column.lengthDefined() && s.length() > column.length()) {
            throw Fault.invalid(field.name(), "ledger.fault.tooLong", field.labelKey(), column.length(), s.length()).asException();
        }
        if (value instanceof BigDecimal d) {
            return decimal(field, d, column);
        }
        return field.kind().write(value);
    }

    private static String decimal(LedgerField<?, ?> field, BigDecimal value, DataType<?> column) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > column.scale() || stripped.precision() - stripped.scale() > column.precision() - column.scale()) {
            throw Fault.invalid(field.name(), "ledger.fault.tooPrecise", field.labelKey(), column.scale()).asException();
        }
        return value.setScale(column.scale()).toPlainString();
    }
}
