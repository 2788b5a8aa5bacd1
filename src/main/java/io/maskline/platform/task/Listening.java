package io.maskline.platform.task;

import io.maskline.platform.error.Faults;

/** A daemon thread of its own for work that waits for the outside, such as a socket. */
public final class Listening {
    private Listening() {}

    /** Starts {@code work}; what it throws is logged with its code. It ends when what it waits for is closed. */
    public static void start(String name, Runnable work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                Faults.of(e);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }
}
