package io.maskline.arch.planted.platform.task;

import javafx.application.Platform;

/** One of two classes that hand work to the screen's thread: breaks 7b. */
final class Runner {
    void run(Runnable work) {
        Platform.runLater(work);
    }
}
