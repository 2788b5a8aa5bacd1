package io.maskline.app.cli;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One call of the command line: language, business date, where the ledger lies, and where the answer goes.
 *
 * @param data folder of the ledger when the caller names one
 * @param businessDate {@code --date}, else today
 */
record Invocation(
        Language language, Messages words, @Nullable Path data, LocalDate businessDate, BusinessClock clock, Desk desk, PrintWriter out) {

    void say(String key, Object... args) {
        out.println(words.text(key, args));
    }

    /** The open ledger of {@code --data}, else the user's own. */
    Workplace open() {
        return desk.open(data == null ? desk.ownFolder() : data, language, clock);
    }

    /** A file or folder as typed. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw Fault.denied("app.fault.path", typed).asException();
        }
    }
}
