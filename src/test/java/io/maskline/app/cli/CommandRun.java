package io.maskline.app.cli;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.standard.Standards;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One run of the command line in this process, with everything it printed. */
record CommandRun(ExitCode exit, String out, String err) {

    static final BusinessClock CLOCK =
            BusinessClock.of(Clock.fixed(Instant.parse("2020-02-14T06:06:31Z"), ZoneId.of("Asia/Shanghai")));

    /** Runs where no ledger may be opened: a verb that needs none must not make one. */
    static CommandRun withoutLedger(String... args) {
        return of(new Desk() {
            @Override
            public Path ownFolder() {
                throw new AssertionError("asked for the user's folder");
            }

            @Override
            public Workplace open(Path folder, Language language, BusinessClock clock) {
                throw new AssertionError("opened a ledger in " + folder);
            }

            @Override
            public boolean display() {
                throw new AssertionError("asked for a display");
            }

            @Override
            public WindowEnd window(Path folder, Optional<Language> language, Optional<LocalDate> businessDate, BusinessClock clock) {
                throw new AssertionError("opened a window");
            }

            @Override
            public DemoReport demo(Path out, Path ledger, Language language) {
                throw new AssertionError("made a demo");
            }

            @Override
            public Standards deliveredStandards() {
                return Standards.delivered();
            }

            @Override
            public List<Check> selfChecks(Language language) {
                return List.of(new Check("app.check.words", () -> "1"), new Check("app.check.words", () -> {
                    throw new IllegalStateException("torn");
                }), new Check("app.check.words", () -> "3"));
            }
        }, args);
    }

    static CommandRun of(Desk desk, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ExitCode exit = new CommandConsole(desk, CLOCK, new PrintWriter(out), new PrintWriter(err)).run(args);
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
