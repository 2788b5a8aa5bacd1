package io.maskline.platform.settings;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.settings.Preferences.Look;
import io.maskline.platform.settings.Preferences.WindowPlace;
import io.maskline.platform.text.PieceUnit;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Preferences as a file of key=value lines in UTF-8. A value that cannot be read is the default; the others stay. */
final class PreferencesFile {

    private static final Logger LOG = Logger.getLogger(PreferencesFile.class.getName());

    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    Preferences read() {
        Properties p = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                p.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "settings not readable, defaults are used: " + file, e);
            }
        }
        Preferences d = Preferences.DEFAULT;
        return new Preferences(
                value(p, "language", Language::valueOf, d.language()),
                value(p, "look", Look::valueOf, d.look()),
                value(p, "zoom", text -> inRange(text, 50, 300), d.zoom()),
                value(p, "rowHeight", text -> inRange(text, 20, 60), d.rowHeight()),
                value(p, "window", text -> Optional.of(place(text)), d.window()),
                value(p, "operator", Function.identity(), d.operator()),
                value(p, "department", Function.identity(), d.department()),
                value(p, "cutOff", LocalTime::parse, d.cutOff()),
                value(p, "pieceUnit", PieceUnit::valueOf, d.pieceUnit()),
                new Preferences.Stores(
                        value(p, "storeDaysWanted", text -> inRange(text, 1, 30), d.stores().daysWanted()),
                        value(p, "storeWarnBelow", text -> inRange(text, 1, 30), d.stores().warnBelow())));
    }

    /** Writes beside the file and moves into its place, so that a crash leaves the old or the new one, never half. */
    void write(Preferences preferences) throws IOException {
        Properties p = new Properties();
        p.setProperty("language", preferences.language().name());
        p.setProperty("look", preferences.look().name());
        p.setProperty("zoom", Integer.toString(preferences.zoom()));
        p.setProperty("rowHeight", Integer.toString(preferences.rowHeight()));
        preferences.window().ifPresent(w -> p.setProperty("window", text(w)));
        p.setProperty("operator", preferences.operator());
        p.setProperty("department", preferences.department());
        p.setProperty("cutOff", preferences.cutOff().toString());
        p.setProperty("pieceUnit", preferences.pieceUnit().name());
        p.setProperty("storeDaysWanted", Integer.toString(preferences.stores().daysWanted()));
        p.setProperty("storeWarnBelow", Integer.toString(preferences.stores().warnBelow()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(beside)) {
            p.store(out, null);
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <T> T value(Properties p, String name, Function<String, T> read, T otherwise) {
        String text = p.getProperty(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.log(Level.WARNING, "setting {0}={1} is not readable, the default is used", new Object[] {name, text});
            return otherwise;
        }
    }

    private static int inRange(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static WindowPlace place(String text) {
        String[] parts = text.split(",");
        if (parts.length != 5) {
            throw new IllegalArgumentException(text);
        }
        return new WindowPlace(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]), Double.parseDouble(parts[3]), Boolean.parseBoolean(parts[4]));
    }

    private static String text(WindowPlace w) {
        return w.x() + "," + w.y() + "," + w.width() + "," + w.height() + "," + w.maximised();
    }
}
