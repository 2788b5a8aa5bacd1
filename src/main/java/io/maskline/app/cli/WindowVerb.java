package io.maskline.app.cli;

import io.maskline.platform.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** No verb: the self-check when asked for, else the window; where there is no display, the same main job without one. */
final class WindowVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "maskline", "app.cli.about").addOption(syntax.flag("--self-check", "app.cli.selfCheck"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) throws IOException, InterruptedException {
        Desk desk = invocation.desk();
        if (line.hasMatchedOption("--self-check")) {
            return new SelfCheck(invocation.words(), invocation.out()).run(desk.selfChecks(invocation.language()));
        }
        if (!desk.display()) {
            invocation.say("app.demo.noDisplay");
            invocation.out().flush();
            return DemoVerb.into(demoFolder(), invocation);
        }
        Optional<Language> language =
                invocation.languageNamed() ? Optional.of(invocation.language()) : Optional.empty();
        return switch (desk.window(invocation.folder(), language, Optional.ofNullable(invocation.namedDate()), invocation.clock())) {
            case CLOSED -> ExitCode.DONE;
            case ALREADY_RUNNING -> {
                invocation.say("app.window.alreadyRunning");
                yield ExitCode.DONE;
            }
            case FAILED -> ExitCode.FAULT;
        };
    }

    /** Beside the other results of a build when started from its folder, else in the folder the caller stands in. */
    private static Path demoFolder() {
        return Files.isDirectory(Path.of("target")) ? Path.of("target", "demo") : Path.of("maskline-demo");
    }
}
