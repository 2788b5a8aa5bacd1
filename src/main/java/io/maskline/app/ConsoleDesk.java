package io.maskline.app;

import io.maskline.app.cli.Check;
import io.maskline.app.cli.DemoReport;
import io.maskline.app.cli.Desk;
import io.maskline.app.cli.Workplace;
import io.maskline.output.CutOff;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.settings.Settings;
import io.maskline.standard.Standards;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens ledgers for the command line. */
final class ConsoleDesk implements Desk {

    @Override
    public Path ownFolder() {
        return DataFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    @Override
    public Workplace open(Path folder, Language language, BusinessClock clock) {
        try (Settings settings = Settings.open(folder)) {
            Composition composition = Composition.open(folder, clock, new CutOff(settings.get().cutOff()));
            Logs.into(folder);
            return composition;
        }
    }

    /** Windows and macOS always have one; elsewhere an X server or a Wayland compositor tells where it is. */
    @Override
    public boolean display() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac") || named("DISPLAY") || named("WAYLAND_DISPLAY");
    }

    private static boolean named(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    @Override
    public WindowEnd window(Path folder, Optional<Language> language, Optional<LocalDate> businessDate, BusinessClock clock)
            throws InterruptedException {
        Logs.into(folder);
        Launch launch = new Launch(folder, language, businessDate, clock);
        return new ConsoleApp(launch, settings -> Composition.open(folder, clock, new CutOff(settings.get().cutOff()))).run();
    }

    @Override
    public DemoReport demo(Path out, Path ledger, Language language) throws IOException {
        return new DemoJob(out, ledger, language).run();
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
