package io.maskline.app.cli;

import io.maskline.platform.ledger.VerifyReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verify}: is the chain unbroken, and does every row equal the replay of its journal. */
final class VerifyVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "verify", "app.cli.verify");
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        try (Workplace workplace = invocation.open()) {
            VerifyReport report = workplace.ledger().verify();
            report.findings().forEach(f -> invocation.say("app.verify.finding", f.where(), invocation.words().text(f.key(), f.args())));
            String verdict = report.sound() ? "app.verify.sound" : "app.verify.unsound";
            invocation.say(verdict, report.batches(), report.changes(), report.rows(), report.findings().size());
            return report.sound() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }
}
