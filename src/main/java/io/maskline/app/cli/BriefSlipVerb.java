package io.maskline.app.cli;

import io.maskline.platform.document.PaperFiles;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code brief slip}: the slip that goes with the samples of a request (样品交接单), as PDF. */
final class BriefSlipVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "slip", "app.cli.brief.slip")
                .addOption(syntax.required("--request", "NO", "app.cli.brief.slip.request"))
                .addOption(syntax.required("--out", "F.pdf", "app.cli.brief.pdf"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Path out = Invocation.path(line.matchedOptionValue("--out", ""));
        String number = line.matchedOptionValue("--request", "");
        PaperFiles.requireFree(out);
        try (Workplace workplace = invocation.open()) {
            workplace.sampleSlips(invocation.words()).save(number, invocation.businessDate(), out);
            invocation.say("app.brief.slip", number, out.toString());
            return ExitCode.DONE;
        }
    }
}
