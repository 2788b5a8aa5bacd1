package io.maskline.app;

import io.maskline.app.cli.CommandConsole;
import io.maskline.platform.calendar.BusinessClock;

/** The one entry of the program: window and command line alike. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logs.quiet();
        System.exit(CommandConsole.onStandardStreams(new ConsoleDesk(), BusinessClock.system()).run(args).code());
    }
}
