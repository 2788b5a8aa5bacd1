package io.maskline.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** No verb: the window; where there is no display, the same main job without one. */
final class WindowVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "maskline", "app.cli.about");
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        throw new UnsupportedOperationException();
    }
}
