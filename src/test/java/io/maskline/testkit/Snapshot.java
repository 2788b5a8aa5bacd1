package io.maskline.testkit;

import io.maskline.platform.fx.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Shows a scene on the headless toolkit and writes what it looks like as PNG. Call from the test thread. */
public final class Snapshot {

    private Snapshot() {}

    /** Runs {@code work} on the FX thread and waits for its result; starts the toolkit when needed. */
    public static <T> T onFx(Callable<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until {@code count} frames were painted after what was asked so far. */
    public static void frames(int count) {
        CountDownLatch left = new CountDownLatch(count);
        AnimationTimer timer = onFx(() -> {
            AnimationTimer t = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    left.countDown();
                    Platform.requestNextPulse();
                }
            };
            t.start();
            return t;
        });
        try {
            if (!left.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no frames painted");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onFx(() -> {
            timer.stop();
            return true;
        });
    }

    /** Shows {@code root} in a window of the given size with the theme. */
    public static Stage show(Callable<? extends Parent> root, Theme theme, double width, double height) {
        return onFx(() -> {
            Scene scene = new Scene(root.call(), width, height);
            theme.apply(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return stage;
        });
    }

    /** Writes what the scene of {@code stage} shows, after a few frames. */
    public static Path write(Stage stage, Path file) {
        frames(4);
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Png.encode(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void start() {
        try {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
        } catch (IllegalStateException _) {
            // runs already
        }
    }
}
