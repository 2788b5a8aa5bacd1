package io.maskline.app;

import io.maskline.platform.fx.Theme;
import io.maskline.platform.task.FxThread;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Takes pictures of scenes where there is no display. Called from a thread that is not the FX thread. */
final class Camera implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Screens load behind the scenes; a picture is good when it has not changed over so many looks. */
    private static final int STILL_LOOKS = 3;
    private static final long LOOK_MILLIS = 150;
    private static final int MOST_LOOKS = 16;

    private final FxThread fx = new FxThread();

    /** Starts JavaFX painting into memory. Must come before anything else of JavaFX in this process. */
    static Camera withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
        Theme.loadFonts();
        return new Camera();
    }

    FxThread fx() {
        return fx;
    }

    /** Runs {@code work} on the FX thread and waits for its result. */
    <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        fx.execute(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes what the scene shows once it stands still. */
    void shoot(Scene scene, Path file) throws IOException {
        WritableImage image = look(scene);
        int[] before = pixels(image);
        int still = 0;
        for (int looks = 0; still < STILL_LOOKS && looks < MOST_LOOKS; looks++) {
            pause();
            image = look(scene);
            int[] now = pixels(image);
            still = Arrays.equals(before, now) ? still + 1 : 0;
            before = now;
        }
        PngFile.write(image, file);
    }

    /** Ends JavaFX in this process for good. */
    @Override
    public void close() {
        Platform.exit();
    }

    private WritableImage look(Scene scene) {
        return onScreen(() -> scene.snapshot(null));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        IntBuffer buffer = IntBuffer.allocate(width * height);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), buffer, width);
        return buffer.array();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
