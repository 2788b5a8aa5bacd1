package io.maskline.platform.task;

import io.maskline.platform.error.Faults;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Named daemon threads that never lose an exception: what work throws past its own handling is logged with its code. */
final class Workers implements AutoCloseable {

    private static final long DRAIN_SECONDS = 30;

    private final ExecutorService pool;

    Workers(String name, int threads) {
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                r -> daemon(r, threads == 1 ? name : name + "-" + number.incrementAndGet()));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** @throws RejectedExecutionException after {@link #close} */
    Future<?> submit(Runnable work) {
        return pool.submit(() -> {
            try {
                work.run();
            } catch (RejectedExecutionException e) {
                // The window has gone; nobody waits for the outcome.
            } catch (Throwable e) {
                Faults.of(e);
            }
        });
    }

    /** Takes nothing more, lets what was taken come to its end. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
