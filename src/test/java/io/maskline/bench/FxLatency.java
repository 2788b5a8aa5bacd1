package io.maskline.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the FX thread every few milliseconds and keeps the longest time it took to answer. */
public final class FxLatency implements AutoCloseable {

    private static final long PAUSE_NANOS = 2_000_000;

    private final AtomicLong longest = new AtomicLong();
    /** Processor time of the FX thread at its last answer, and the most it took from one answer to the next. */
    private final AtomicLong workedUntil = new AtomicLong();
    private final AtomicLong longestWork = new AtomicLong();
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
        longestWork.set(0);
    }

    public double longestMillis() {
        long since = asked.get();
        long waiting = since == 0 ? 0 : System.nanoTime() - since;
        return Math.max(longest.get(), waiting) / 1e6;
    }

    /** The same in processor time of the FX thread alone: what is left of a stall on a machine with nothing else to do. */
    public double longestWorkMillis() {
        return longestWork.get() / 1e6;
    }

    private void answered(long since) {
        longest.accumulateAndGet(System.nanoTime() - since, Math::max);
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long before = workedUntil.getAndSet(worked);
        longestWork.accumulateAndGet(before == 0 ? 0 : worked - before, Math::max);
        asked.set(0);
    }

    private void ask() {
        while (open) {
            long now = System.nanoTime();
            if (asked.compareAndSet(0, now)) {
                Platform.runLater(() -> answered(now));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
