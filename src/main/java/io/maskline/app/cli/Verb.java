package io.maskline.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the command line: what it takes, and what it does. */
interface Verb {

    CommandSpec spec(Syntax syntax);

    /** Runs with the options found in {@code line}; faults leave as exceptions and are worded in one place. */
    ExitCode run(ParseResult line, Invocation invocation) throws Exception;
}
