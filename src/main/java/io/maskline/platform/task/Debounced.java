package io.maskline.platform.task;

import io.maskline.platform.error.Faults;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs the newest of many requests once it has been quiet for a while; closing runs what still waits. */
public final class Debounced implements AutoCloseable {

    private final ScheduledExecutorService timer;
    private final Duration quiet;
    private @Nullable Runnable waiting;
    private @Nullable ScheduledFuture<?> due;

    public Debounced(String threadName, Duration quiet) {
        this.quiet = quiet;
        this.timer = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread thread = new Thread(r, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    public synchronized void ask(Runnable work) {
        waiting = work;
        if (due != null) {
            due.cancel(false);
        }
        due = timer.schedule(this::run, quiet.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void run() {
        Runnable work = waiting;
        waiting = null;
        if (work != null) {
            try {
                work.run();
            } catch (RuntimeException e) {
                Faults.of(e);
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        run();
    }
}
