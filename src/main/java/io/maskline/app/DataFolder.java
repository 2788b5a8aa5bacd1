package io.maskline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the ledger of a user lies when no folder is named: the application-data folder of the system. */
final class DataFolder {
    private DataFolder() {}

    private static final String NAME = "maskline";

    /**
     * @param system the {@code os.name}
     * @param home the user's home folder
     * @param environment the variables of the process
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve(NAME);
    }
}
