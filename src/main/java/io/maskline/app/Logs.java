package io.maskline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the log goes: a few files of bounded size beside the ledger, never the screen of the command line. */
final class Logs {

    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 5;

    /** The console runs from the class path on purpose; JavaFX warns of it at every start. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logs() {}

    /** Until a ledger is open only failures are shown. */
    static void quiet() {
        JAVAFX.setLevel(Level.SEVERE);
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }

    /** Writes to {@code folder/logs} from here on; where that cannot be, failures go on to standard error. */
    static void into(Path folder) {
        Path logs = folder.resolve("logs");
        try {
            Files.createDirectories(logs);
            FileHandler file = new FileHandler(logs.resolve("console-%u-%g.log").toString(), FILE_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            Logger root = Logger.getLogger("");
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
                handler.close();
            }
            root.addHandler(file);
        } catch (IOException e) {
            Logger.getLogger(Logs.class.getName()).log(Level.WARNING, "no log in " + logs, e);
        }
    }
}
