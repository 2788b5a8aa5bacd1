package io.maskline.app.cli;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Standards;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of the command line: language, business date, where the ledger lies, and where the answer goes.
 *
 * @param languageNamed whether {@code --lang} was given
 * @param data folder of the ledger when the caller names one
 * @param namedDate {@code --date} when given
 */
record Invocation(
        Language language,
        boolean languageNamed,
        Messages words,
        @Nullable Path data,
        @Nullable LocalDate namedDate,
        BusinessClock clock,
        Desk desk,
        PrintWriter out) {

    void say(String key, Object... args) {
        out.println(words.text(key, args));
    }

    /** The folder of {@code --data}, else the user's own. */
    Path folder() {
        return data == null ? desk.ownFolder() : data;
    }

    /** The open ledger of {@link #folder}. */
    Workplace open() {
        return desk.open(folder(), language, clock);
    }

    /** {@code --date}, else today. */
    LocalDate businessDate() {
        return namedDate == null ? clock.today() : namedDate;
    }

    /** Asks the catalogue of the ledger named by {@code --data}, else the one delivered with the program. */
    <T> T withStandards(Function<Standards, T> question) {
        if (data == null) {
            return question.apply(desk.deliveredStandards());
        }
        try (Workplace workplace = open()) {
            return question.apply(workplace.standards());
        }
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
