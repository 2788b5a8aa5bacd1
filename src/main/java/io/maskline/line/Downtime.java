package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a line stood still, to the minute.
 *
 * @param startedAt when it stopped
 * @param endedAt when it ran again; null while it stands still
 * @param lostOutput pieces (只) not made because of it, 0 or more; null while nobody has said
 * @param remark at most 400 characters
 */
public record Downtime(
        UUID id,
        long version,
        UUID lineId,
        DowntimeReason reason,
        LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt,
        @Nullable Long lostOutput,
        @Nullable String remark)
        implements Entity {

    public Downtime {
        startedAt = startedAt.truncatedTo(ChronoUnit.MINUTES);
        endedAt = endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A line that stops. */
    public static Downtime draft(UUID line, DowntimeReason reason, LocalDateTime startedAt) {
        return new Downtime(Ids.next(), 0, line, reason, startedAt, null, null, null);
    }

    public Downtime withEnd(@Nullable LocalDateTime end, @Nullable Long lost) {
        return new Downtime(id, version, lineId, reason, startedAt, end, lost, remark);
    }

    /** Whether the line stands still at that moment; the minute it runs again it no longer does. */
    public boolean openAt(LocalDateTime at) {
        return !startedAt.isAfter(at) && (endedAt == null || endedAt.isAfter(at));
    }

    /** Minutes it has lasted, up to {@code now} while it is open; 0 when it has not begun. */
    public long minutes(LocalDateTime now) {
        LocalDateTime end = endedAt == null ? now : endedAt;
        return Math.max(0, Duration.between(startedAt, end).toMinutes());
    }

    /** The minutes of it that fall on {@code day}, up to {@code now} while it is open. */
    public long minutesOn(LocalDate day, LocalDateTime now) {
        LocalDateTime from = startedAt.isBefore(day.atStartOfDay()) ? day.atStartOfDay() : startedAt;
        LocalDateTime stop = endedAt == null ? now : endedAt;
        LocalDateTime midnight = day.plusDays(1).atStartOfDay();
        LocalDateTime to = stop.isAfter(midnight) ? midnight : stop;
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    /** Whether both times share a minute; two that only touch do not. */
    boolean overlaps(Downtime other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Downtime other) {
        return other.endedAt == null || startedAt.isBefore(other.endedAt);
    }
}
