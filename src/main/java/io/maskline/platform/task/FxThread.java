package io.maskline.platform.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javafx.application.Platform;

/** The one way onto the FX thread. */
public final class FxThread implements Executor {

    /** Runs {@code work} on the FX thread, at once when called there. */
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            later(work);
        }
    }

    /** Runs {@code work} after what the FX thread has to do already. */
    public void later(Runnable work) {
        try {
            Platform.runLater(work);
        } catch (IllegalStateException e) {
            throw new RejectedExecutionException("no FX thread", e);
        }
    }
}
