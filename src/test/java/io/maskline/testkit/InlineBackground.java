package io.maskline.testkit;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.Faults;
import io.maskline.platform.task.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once on the calling thread, so that a test sees the outcome on the next line. */
public final class InlineBackground implements Background {

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(Faults.of(e));
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void read(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        write(work, done, failed);
    }

    @Override
    public <T> Job run(String title, LongWork<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        write(() -> work.run(new Unwatched()), done, failed);
        return () -> {};
    }

    /** Steps nobody looks at. */
    private record Unwatched() implements Progress {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
