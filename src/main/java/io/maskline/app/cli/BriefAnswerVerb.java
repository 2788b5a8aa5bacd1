package io.maskline.app.cli;

import io.maskline.advisor.AdvicePapers;
import io.maskline.enterprise.Enterprise;
import io.maskline.platform.document.PaperFiles;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code brief answer}: which standard applies and what is tested (标准答复单), on one page for the firm. */
final class BriefAnswerVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return AdviceOptions.on(syntax.command(this, "answer", "app.cli.brief.answer"), syntax)
                .addOption(syntax.optional("--standard", "CODE", "app.cli.brief.answer.standard"))
                .addOption(syntax.optional("--firm", "FIRM", "app.cli.brief.answer.firm"))
                .addOption(syntax.optional("--by", "NAME", "app.cli.brief.answer.by"))
                .addOption(syntax.required("--out", "F.pdf", "app.cli.brief.pdf"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Path out = Invocation.path(line.matchedOptionValue("--out", ""));
        String firm = line.matchedOptionValue("--firm", "");
        PaperFiles.requireFree(out);
        try (Workplace workplace = invocation.open()) {
            Enterprise asking = firm.isEmpty() ? null : FirmCode.find(workplace.enterprises(), firm);
            AdvicePapers.Asker asker = new AdvicePapers.Asker(
                    line.matchedOptionValue("--by", ""), asking == null ? "" : asking.name(), System.getProperty("user.name"));
            workplace.advicePapers(invocation.words()).save(AdviceOptions.read(line, invocation), line.matchedOptionValue("--standard", ""), asker, out);
            invocation.say("app.brief.answer", out.toString());
            return ExitCode.DONE;
        }
    }
}
