package io.maskline.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Watches frames from the FX thread and ends the process once something has been on the screen for a whole frame. */
final class Painted {

    static final String MARK = "@painted";

    /** A frame that starts after one with the thing in it: that one is done. */
    private static final int FRAMES_AFTER = 2;

    private Painted() {}

    static void endWhen(BooleanSupplier there) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (frames > 0 || there.getAsBoolean()) {
                    frames++;
                }
                if (frames > FRAMES_AFTER) {
                    System.out.println(MARK);
                    Measure.sayMemory();
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
