package io.maskline.app.cli;

import io.maskline.platform.i18n.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code --self-check}: does this installation hold together; one line a part, the first fault does not hide the rest. */
final class SelfCheck {

    private static final Logger LOG = Logger.getLogger(SelfCheck.class.getName());

    private final Messages words;
    private final PrintWriter out;

    SelfCheck(Messages words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    ExitCode run(List<Check> checks) {
        boolean sound = true;
        for (Check check : checks) {
            sound &= run(check);
        }
        return sound ? ExitCode.DONE : ExitCode.FAULT;
    }

    private boolean run(Check check) {
        String name = words.text(check.nameKey());
        try {
            out.println(words.text("app.check.ok", name, check.work().call()));
            return true;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            out.println(words.text("app.check.failed", name, String.valueOf(e.getMessage())));
            LOG.log(Level.SEVERE, name, e);
            return false;
        }
    }
}
