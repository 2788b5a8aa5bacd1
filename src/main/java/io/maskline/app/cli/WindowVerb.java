package io.maskline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** No verb: the self-check when asked for, else the window. */
final class WindowVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "maskline", "app.cli.about").addOption(syntax.flag("--self-check", "app.cli.selfCheck"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) throws InterruptedException {
        if (line.hasMatchedOption("--self-check")) {
            return new SelfCheck(invocation.words(), invocation.out()).run(invocation.desk().selfChecks(invocation.language()));
        }
        Path folder = invocation.data() == null ? invocation.desk().ownFolder() : invocation.data();
        return switch (invocation.desk().window(folder, line.hasMatchedOption("--lang") ? Optional.of(invocation.language()) : Optional.empty(), Optional.ofNullable(invocation.namedDate()), invocation.clock())) {
            case CLOSED -> ExitCode.DONE;
            case ALREADY_RUNNING -> {
                invocation.say("app.window.alreadyRunning");
                yield ExitCode.DONE;
            }
            case FAILED -> ExitCode.FAULT;
        };
    }
}
