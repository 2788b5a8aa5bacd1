package io.maskline.app.cli;

import io.maskline.exchange.ExportReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code export --out DIR}: every table as CSV and JSON. */
final class ExportVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "export", "app.cli.export").addOption(syntax.required("--out", "DIR", "app.cli.export.out"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        try (Workplace workplace = invocation.open()) {
            ExportReport report = workplace.exports().write(Invocation.path(line.matchedOptionValue("--out", "")));
            report.tables().forEach(t -> invocation.say("app.export.table", t.table(), t.expected(), t.written()));
            invocation.say("app.export.total", report.tables().size(), report.expected(), report.written(), report.folder().toString());
            return report.complete() ? ExitCode.DONE : ExitCode.FAULT;
        }
    }
}
