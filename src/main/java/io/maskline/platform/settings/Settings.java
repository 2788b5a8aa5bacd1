package io.maskline.platform.settings;

import io.maskline.platform.task.Debounced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The preferences in force and their file. Changes are told at once and written half a second after the last one;
 * closing writes what is still open. Changed on one thread (the FX thread in the window).
 */
public final class Settings implements AutoCloseable {

    /** Name of the file in the data folder. */
    public static final String FILE = "settings.properties";

    private static final Duration QUIET = Duration.ofMillis(500);

    private final PreferencesFile file;
    private final Debounced saving = new Debounced("settings-writer", QUIET);
    private final List<Consumer<Preferences>> followers = new CopyOnWriteArrayList<>();
    private volatile Preferences preferences;

    private Settings(Path folder) {
        this.file = new PreferencesFile(folder.resolve(FILE));
        this.preferences = file.read();
    }

    /** Reads the settings of a data folder; a folder without settings has the defaults. */
    public static Settings open(Path folder) {
        return new Settings(folder);
    }

    public Preferences get() {
        return preferences;
    }

    public void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(preferences);
        if (!next.equals(preferences)) {
            preferences = next;
            saving.ask(() -> write(next));
            followers.forEach(f -> f.accept(next));
        }
    }

    /** Tells each change from now on; close the handle to stop. */
    public AutoCloseable follow(Consumer<Preferences> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void write(Preferences next) {
        try {
            file.write(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        saving.close();
    }
}
