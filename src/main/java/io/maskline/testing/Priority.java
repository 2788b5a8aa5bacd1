package io.maskline.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a request is.
 *
 * @param reason why it is not ordinary; null only when it is
 */
public record Priority(Level level, @Nullable String reason) {

    public static final Priority ORDINARY = new Priority(Level.ORDINARY, null);

    public boolean ordinary() {
        return level == Level.ORDINARY;
    }

    /** The name is what the ledger stores; the most urgent one stands first. */
    public enum Level {
        /** 特急. */
        TOP,
        /** 加急. */
        URGENT,
        /** 平急. */
        ORDINARY;

        public String labelKey() {
            return "testing.priority." + name().toLowerCase(Locale.ROOT);
        }
    }
}
