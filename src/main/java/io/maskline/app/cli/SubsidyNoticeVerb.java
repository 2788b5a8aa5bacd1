package io.maskline.app.cli;

import io.maskline.notice.NoticeFile;
import io.maskline.notice.NoticePapers;
import io.maskline.platform.error.Fault;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy notice}: the public notice of a batch, or its internal sheet, as PDF; nothing is written when it holds private data. */
final class SubsidyNoticeVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "notice", "app.cli.subsidy.notice")
                .addOption(syntax.required("--programme", "CODE", "app.cli.subsidy.programme"))
                .addOption(syntax.required("--batch", "N", "app.cli.subsidy.batch"))
                .addOption(syntax.required("--out", "F.pdf", "app.cli.subsidy.notice.out"))
                .addOption(syntax.flag("--internal", "app.cli.subsidy.notice.internal"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Path out = Invocation.path(line.matchedOptionValue("--out", ""));
        NoticePapers.Kind kind = line.hasMatchedOption("--internal") ? NoticePapers.Kind.INTERNAL : NoticePapers.Kind.NOTICE;
        try (Workplace workplace = invocation.open()) {
            NoticeFile file = workplace.notices().batch(line.matchedOptionValue("--programme", ""), batch(line.matchedOptionValue("--batch", "")));
            workplace.noticePapers(invocation.words()).save(file, kind, invocation.businessDate(), out);
            invocation.say("app.subsidy.notice", file.firms(), Yuan.format(file.total()), AmountInWords.of(file.total()), out.toString());
            return ExitCode.DONE;
        }
    }

    private static long batch(String typed) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw Fault.invalid("batch", "app.fault.subsidy.batch", typed).asException();
        }
        return Long.parseLong(typed);
    }
}
