package io.maskline.platform.task;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.Faults;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One writer thread, two readers, two for long work; outcomes come back on the FX thread. */
public final class FxBackground implements Background, AutoCloseable {

    private final FxThread fx;
    private final TaskBoard board;
    private final Workers writer = new Workers("db-writer", 1);
    private final Workers readers = new Workers("db-reader", 2);
    private final Workers work = new Workers("work", 2);

    public FxBackground(FxThread fx, TaskBoard board) {
        this.fx = fx;
        this.board = board;
    }

    @Override
    public <T> void write(Callable<T> task, Consumer<? super T> done, Consumer<Fault> failed) {
        writer.submit(() -> outcome(task, done, failed));
    }

    @Override
    public <T> void read(Callable<T> task, Consumer<? super T> done, Consumer<Fault> failed) {
        readers.submit(() -> outcome(task, done, failed));
    }

    @Override
    public <T> Job run(String title, LongWork<T> task, Consumer<? super T> done, Consumer<Fault> failed) {
        Run run = new Run(title);
        fx.execute(() -> board.add(run.entry));
        work.submit(() -> {
            try {
                T result = task.run(run);
                end(run, () -> done.accept(result));
            } catch (CancellationException e) {
                end(run, () -> {});
            } catch (Throwable e) {
                Fault fault = Faults.of(e);
                end(run, () -> failed.accept(fault));
            }
        });
        return run;
    }

    private <T> void outcome(Callable<T> task, Consumer<? super T> done, Consumer<Fault> failed) {
        try {
            T result = task.call();
            fx.later(() -> done.accept(result));
        } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Faults.of(e);
            fx.later(() -> failed.accept(fault));
        }
    }

    /** A cancel that comes too late, after the work has come to its end, changes nothing about it. */
    private void end(Run run, Runnable told) {
        fx.later(() -> {
            board.remove(run.entry);
            told.run();
        });
    }

    /** Takes nothing more and waits for what runs: writes first, so that none is lost. */
    @Override
    public void close() {
        writer.close();
        work.close();
        readers.close();
    }

    /** One piece of long work and how far it is. Steps may come thousands a second; the screen gets one a frame. */
    private final class Run implements Job, Progress {
        private final TaskBoard.Entry entry;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<long[]> newest = new AtomicReference<>();

        Run(String title) {
            this.entry = new TaskBoard.Entry(title, this::cancel);
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public void step(long done, long total) {
            if (cancelled.get()) {
                throw new CancellationException();
            }
            if (newest.getAndSet(new long[] {done, total}) == null) {
                fx.later(() -> {
                    long[] step = newest.getAndSet(null);
                    entry.show(step[0], step[1]);
                });
            }
        }
    }
}
