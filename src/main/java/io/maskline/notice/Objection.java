package io.maskline.notice;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a firm on a notice.
 *
 * @param objector who raised it; null when without a name
 * @param settledOn null while open, like who settled it, how and with what words
 * @param upheld true: the objection was right
 */
public record Objection(
        UUID id,
        long version,
        UUID noticeId,
        UUID applicationId,
        LocalDate receivedOn,
        @Nullable String objector,
        String content,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable Boolean upheld,
        @Nullable String outcome)
        implements Entity {

    public boolean open() {
        return settledOn == null;
    }

    public boolean right() {
        return Boolean.TRUE.equals(upheld);
    }

    Objection settled(boolean right, String words, String by, LocalDate on) {
        return new Objection(id, version, noticeId, applicationId, receivedOn, objector, content, on, by, right, words);
    }
}
