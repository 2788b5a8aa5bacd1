package io.maskline.platform.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Recording times: UTC, whole milliseconds, as the database keeps them. */
final class Moments {
    private Moments() {}

    static OffsetDateTime now(Clock clock) {
        return of(clock.instant());
    }

    static OffsetDateTime parse(String text) {
        return of(Instant.parse(text));
    }

    static OffsetDateTime of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
