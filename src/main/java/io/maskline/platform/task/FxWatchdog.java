package io.maskline.platform.task;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Logs every time the FX thread does not answer for more than 200 ms, with what it was doing then. */
public final class FxWatchdog implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FxWatchdog.class.getName());
    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long BEAT_MILLIS = 50;
    private static final int FRAMES = 20;

    private final FxThread fx;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "fx-watchdog");
        thread.setDaemon(true);
        return thread;
    });
    /** When the question still unanswered was asked; 0 when none is. */
    private final AtomicLong asked = new AtomicLong();
    /** The question that was complained about already. */
    private long told;

    public FxWatchdog(FxThread fx) {
        this.fx = fx;
        timer.scheduleAtFixedRate(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        long now = System.nanoTime();
        long since = asked.get();
        if (since == 0) {
            asked.set(now);
            fx.later(() -> answered(now));
        } else if (now - since > LIMIT_NANOS && told != since) {
            told = since;
            LOG.warning(() -> "the FX thread does not answer; it is at\n" + trace());
        }
    }

    private void answered(long since) {
        asked.set(0);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        if (millis > TimeUnit.NANOSECONDS.toMillis(LIMIT_NANOS)) {
            LOG.log(Level.WARNING, "the FX thread stalled for {0} ms", millis);
        }
    }

    private static String trace() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(e -> e.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(e -> Arrays.stream(e.getValue()).limit(FRAMES))
                .map(f -> "    " + f)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
