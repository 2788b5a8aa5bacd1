package io.maskline.people;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How long a person waits after wrong secrets: 1 s, 2 s, 4 s … up to a minute, whatever window asks. Safe for several threads. */
final class Pauses {

    private static final int LONGEST_SECONDS = 60;
    private static final long SECOND = 1_000_000_000L;

    private record Wrong(int times, long since) {}

    private final Map<UUID, Wrong> wrong = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos a clock that only runs forward, such as {@link System#nanoTime} */
    Pauses(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void missed(UUID person) {
        wrong.merge(person, new Wrong(1, nanos.getAsLong()), (before, now) -> new Wrong(before.times() + 1, now.since()));
    }

    void met(UUID person) {
        wrong.remove(person);
    }

    Duration left(UUID person) {
        Wrong last = wrong.get(person);
        if (last == null) {
            return Duration.ZERO;
        }
        long seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(last.times() - 1, 6));
        long left = seconds * SECOND - (nanos.getAsLong() - last.since());
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }
}
