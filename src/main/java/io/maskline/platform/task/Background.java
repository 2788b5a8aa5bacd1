package io.maskline.platform.task;

import io.maskline.platform.error.Fault;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work off the FX thread and brings the outcome back onto it. Exceptions become a {@link Fault}.
 * Tests of view models use an inline runner that does everything on the calling thread.
 */
public interface Background {

    /** Work that changes the ledger; runs on the single writer thread, in the order given. */
    <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed);

    /** Work that only reads; runs on a small pool. */
    <T> void read(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed);

    /**
     * Long work (papers, imports) that shows on the task board with progress and can be cancelled. A cancelled
     * run calls neither consumer and leaves all or nothing.
     *
     * @param title the words the task board shows, already in the user's language
     */
    <T> Job run(String title, LongWork<T> work, Consumer<? super T> done, Consumer<Fault> failed);

    /** Work that tells how far it is. */
    @FunctionalInterface
    interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }

    /** How far long work is; {@link #step} throws {@link java.util.concurrent.CancellationException} once cancelled. */
    interface Progress {
        void step(long done, long total);

        boolean cancelled();
    }

    /** A running piece of long work. */
    interface Job {
        void cancel();
    }
}
