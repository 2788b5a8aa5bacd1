package io.maskline.app.cli;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.standard.Standards;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the command line gets at a ledger; the composition root stands behind it. */
public interface Desk {

    /** The folder of the user's own ledger. */
    Path ownFolder();

    /** Opens, and when missing makes, the ledger in {@code folder}. */
    Workplace open(Path folder, Language language, BusinessClock clock);

    /** Whether this machine can show a window. */
    boolean display();

    /** Makes a demo ledger in {@code ledger}, and its daily brief and pictures in {@code out}. */
    DemoReport demo(Path out, Path ledger, Language language) throws IOException;

    /** The catalogue as delivered, without any ledger. */
    Standards deliveredStandards();

    /**
     * Shows the window and comes back when it has closed.
     *
     * @param language named by the caller, else the settings decide
     * @param businessDate named by the caller, else today
     */
    WindowEnd window(Path folder, Optional<Language> language, Optional<LocalDate> businessDate, BusinessClock clock) throws InterruptedException;

    /** How a run with a window ended. */
    enum WindowEnd {
        CLOSED, ALREADY_RUNNING, FAILED
    }

    /** The parts of an installation, in the order they are checked. */
    List<Check> selfChecks(Language language);
}
