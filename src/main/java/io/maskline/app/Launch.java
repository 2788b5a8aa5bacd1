package io.maskline.app;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the window was asked for.
 *
 * @param folder of the ledger and the settings
 * @param language when named on the command line; else the one of the settings
 * @param businessDate when named on the command line; else today
 */
public record Launch(Path folder, Optional<Language> language, Optional<LocalDate> businessDate, BusinessClock clock) {

    Path logs() {
        return folder.resolve("logs");
    }
}
