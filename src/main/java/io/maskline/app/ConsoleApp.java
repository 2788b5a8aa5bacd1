package io.maskline.app;

import io.maskline.app.SingleInstance.Claim;
import io.maskline.app.cli.Desk.WindowEnd;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.Faults;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.FxWatchdog;
import io.maskline.platform.task.TaskBoard;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The console with its window: one run, from claiming the data folder to giving it back. */
final class ConsoleApp {

    private final Launch launch;
    private final Function<Settings, ? extends WindowParts> open;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** There is a window, or there will be none. */
    private final CountDownLatch windowed = new CountDownLatch(1);
    private final AtomicReference<@Nullable ConsoleWindow> window = new AtomicReference<>();
    private final AtomicReference<@Nullable WindowParts> parts = new AtomicReference<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final FxThread fx = new FxThread();

    /** @param open opens the ledger of the folder; called on the writer thread */
    ConsoleApp(Launch launch, Function<Settings, ? extends WindowParts> open) {
        this.launch = launch;
        this.open = open;
    }

    /** Shows the window and comes back when it has closed and everything is written. */
    WindowEnd run() throws InterruptedException {
        Claim claim;
        try {
            claim = SingleInstance.claim(launch.folder(), this::raise);
        } catch (IOException e) {
            return fail(Fault.denied("shell.start.folder", launch.folder()));
        }
        return switch (claim) {
            case Claim.Second second -> second.raised() ? WindowEnd.ALREADY_RUNNING : fail(Fault.busy(launch.folder().toString(), "shell.start.silent", launch.folder()));
            case Claim.First first -> {
                try (SingleInstance held = first.instance()) {
                    yield session(held.takenOver());
                }
            }
        };
    }

    private WindowEnd session(boolean takenOver) throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        TaskBoard board = new TaskBoard();
        try (Settings settings = Settings.open(launch.folder()); FxBackground background = new FxBackground(fx, board)) {
            Thread.setDefaultUncaughtExceptionHandler((_, e) -> unforeseen(e));
            openBeside(settings, background, takenOver, failed);
            try {
                Platform.startup(() -> start(settings, board, background));
            } catch (RuntimeException e) {
                windowed.countDown();
                throw e;
            }
            Platform.setImplicitExit(false);
            try (FxWatchdog _ = new FxWatchdog(fx)) {
                closed.await();
            }
        } finally {
            WindowParts opened = parts.get();
            if (opened != null) {
                opened.close();
            }
            Platform.exit();
        }
        return failed.get() ? WindowEnd.FAILED : WindowEnd.CLOSED;
    }

    private void start(Settings settings, TaskBoard board, FxBackground background) {
        try {
            ConsoleWindow shown = new ConsoleWindow(launch, settings, fx, board, background, closed::countDown);
            window.set(shown);
            shown.show();
            background.read(() -> {
                Theme.loadFonts();
                return true;
            }, _ -> shown.askOperator(), shown::giveUp);
        } finally {
            windowed.countDown();
        }
    }

    /** Opens the ledger while the window is being made; the outcome waits until there is a window to show it. */
    private void openBeside(Settings settings, FxBackground background, boolean takenOver, AtomicBoolean failed) {
        background.write(() -> {
            try {
                WindowParts opened = open.apply(settings);
                parts.set(opened);
                return opened;
            } finally {
                windowed.await();
            }
        }, opened -> {
            ConsoleWindow shown = Objects.requireNonNull(window.get());
            shown.opened(opened);
            if (takenOver) {
                shown.say("shell.start.takenOver");
            }
        }, fault -> {
            failed.set(true);
            Objects.requireNonNull(window.get()).giveUp(fault);
        });
    }

    private void raise() {
        fx.later(() -> {
            ConsoleWindow shown = window.get();
            if (shown != null) {
                shown.raise();
            }
        });
    }

    /** A defect that nothing else caught; while one is being told, further ones go to the log only. */
    private void unforeseen(Throwable e) {
        Fault fault = Faults.of(e);
        if (telling.compareAndSet(false, true)) {
            fx.later(() -> {
                ConsoleWindow shown = window.get();
                try {
                    if (shown != null) {
                        shown.tell(fault);
                    } else {
                        showAlone(fault);
                    }
                } finally {
                    telling.set(false);
                }
            });
        }
    }

    private WindowEnd fail(Fault fault) throws InterruptedException {
        Platform.startup(() -> showAlone(fault));
        closed.await();
        Platform.exit();
        return WindowEnd.FAILED;
    }

    private void showAlone(Fault fault) {
        Theme.loadFonts();
        new FaultWindow(Messages.of(launch.language().orElse(Language.ZH)), new Theme(false, 100), launch.logs()).show(fault, closed::countDown);
    }
}
