package io.maskline.platform.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a field's value is written into the journal and read back: one canonical text per value, so that equal values
 * always give equal text.
 */
public final class ValueKind<T> {

    public static final ValueKind<String> TEXT = new ValueKind<>("text", String.class, v -> v, v -> v);
    public static final ValueKind<Long> COUNT = new ValueKind<>("count", Long.class, v -> Long.toString(v), Long::valueOf);
    /** Amounts in 元 with two decimals; rates keep their own scale. */
    public static final ValueKind<BigDecimal> DECIMAL =
            new ValueKind<>("decimal", BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
    public static final ValueKind<Boolean> FLAG = new ValueKind<>("flag", Boolean.class, v -> Boolean.toString(v), Boolean::valueOf);
    public static final ValueKind<LocalDate> DAY = new ValueKind<>("day", LocalDate.class, LocalDate::toString, LocalDate::parse);
    /** A local date and time, to the minute or second it was typed with. */
    public static final ValueKind<LocalDateTime> LOCAL_TIME =
            new ValueKind<>("localTime", LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse);
    public static final ValueKind<UUID> REFERENCE = new ValueKind<>("reference", UUID.class, UUID::toString, UUID::fromString);
    static final ValueKind<OffsetDateTime> MOMENT =
            new ValueKind<>("moment", OffsetDateTime.class, v -> v.toInstant().toString(), v -> Moments.parse(v));

    private final String name;
    private final Class<T> type;
    private final Function<T, String> write;
    private final Function<String, T> read;

    private ValueKind(String name, Class<T> type, Function<T, String> write, Function<String, T> read) {
        this.name = name;
        this.type = type;
        this.write = write;
        this.read = read;
    }

    public Class<T> type() {
        return type;
    }

    /** The canonical text, or null for a missing value. */
    @Nullable String write(@Nullable Object value) {
        return value == null ? null : write.apply(type.cast(value));
    }

    @Nullable T read(@Nullable String text) {
        return text == null ? null : read.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
