package io.maskline.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** No verb: the self-check when asked for, else the window. */
final class WindowVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "maskline", "app.cli.about").addOption(syntax.flag("--self-check", "app.cli.selfCheck"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        if (line.hasMatchedOption("--self-check")) {
            return new SelfCheck(invocation.words(), invocation.out()).run(invocation.desk().selfChecks(invocation.language()));
        }
        throw new UnsupportedOperationException();
    }
}
