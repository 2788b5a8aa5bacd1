package io.maskline.app;

import io.maskline.app.cli.Check;
import io.maskline.app.cli.Desk;
import io.maskline.app.cli.Workplace;
import io.maskline.line.CutOff;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.standard.Standards;
import java.nio.file.Path;
import java.util.List;

/** Opens ledgers for the command line. */
final class ConsoleDesk implements Desk {

    @Override
    public Path ownFolder() {
        return DataFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    @Override
    public Workplace open(Path folder, Language language, BusinessClock clock) {
        Composition composition = Composition.open(folder, clock, CutOff.USUAL);
        Logs.into(folder);
        return composition;
    }

    @Override
    public Standards deliveredStandards() {
        return Standards.delivered();
    }

    @Override
    public List<Check> selfChecks(Language language) {
        return new InstallationChecks(language).all();
    }
}
