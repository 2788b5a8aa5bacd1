package io.maskline.app.cli;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.standard.Standards;
import java.nio.file.Path;
import java.util.List;

/** How the command line gets at a ledger; the composition root stands behind it. */
public interface Desk {

    /** The folder of the user's own ledger. */
    Path ownFolder();

    /** Opens, and when missing makes, the ledger in {@code folder}. */
    Workplace open(Path folder, Language language, BusinessClock clock);

    /** The catalogue as delivered, without any ledger. */
    Standards deliveredStandards();

    /** The parts of an installation, in the order they are checked. */
    List<Check> selfChecks(Language language);
}
