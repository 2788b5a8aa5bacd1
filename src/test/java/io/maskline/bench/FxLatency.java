package io.maskline.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the FX thread every few milliseconds and keeps the longest time it took to answer. */
public final class FxLatency implements AutoCloseable {

    private static final long PAUSE_NANOS = 2_000_000;

    private final AtomicLong longest = new AtomicLong();
    /** The question still unanswered; 0 when none is. */
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean open = true;

    public FxLatency() {
        Thread thread = new Thread(this::ask, "fx-latency");
        thread.setDaemon(true);
        thread.start();
    }

    /** Forgets what was measured so far. */
    public void start() {
        longest.set(0);
    }

    public double longestMillis() {
        long open = asked.get();
        long waiting = open == 0 ? 0 : System.nanoTime() - open;
        return Math.max(longest.get(), waiting) / 1e6;
    }

    private void ask() {
        while (open) {
            long now = System.nanoTime();
            if (asked.compareAndSet(0, now)) {
                Platform.runLater(() -> {
                    longest.accumulateAndGet(System.nanoTime() - now, Math::max);
                    asked.set(0);
                });
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
