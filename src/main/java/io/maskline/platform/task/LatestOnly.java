package io.maskline.platform.task;

import java.util.function.Consumer;

/**
 * Lets only the answer to the newest question through; older answers are dropped, and all of them once the view is
 * gone. FX thread only.
 */
public final class LatestOnly {

    private long newest;

    /** Starts a new question; answers to earlier ones are dropped from here on. */
    public Ticket next() {
        return new Ticket(++newest);
    }

    /** Drops every answer still under way. */
    public void drop() {
        newest++;
    }

    /** Stands for one question. */
    public final class Ticket {
        private final long number;

        private Ticket(long number) {
            this.number = number;
        }

        /** {@code consumer}, reached only while this question is the newest. */
        public <T> Consumer<T> only(Consumer<? super T> consumer) {
            return answer -> {
                if (number == newest) {
                    consumer.accept(answer);
                }
            };
        }
    }
}
