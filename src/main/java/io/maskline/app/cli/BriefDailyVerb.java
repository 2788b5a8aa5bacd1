package io.maskline.app.cli;

import io.maskline.brief.BriefDay;
import io.maskline.platform.ledger.Actor;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code brief daily --out F.pdf}: issues the brief of the business date and writes it as PDF. */
final class BriefDailyVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "daily", "app.cli.brief.daily").addOption(syntax.required("--out", "F.pdf", "app.cli.brief.out"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Path out = Invocation.path(line.matchedOptionValue("--out", ""));
        Actor actor = new Actor(System.getProperty("user.name"), "", invocation.businessDate());
        try (Workplace workplace = invocation.open()) {
            BriefDay issued = workplace.briefs(invocation.words()).exportDaily(invocation.businessDate(), actor, out);
            invocation.say("app.brief.written", String.valueOf(issued.issueNo()), issued.date().toString(), out.toString());
            return ExitCode.DONE;
        }
    }
}
