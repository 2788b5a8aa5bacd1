package io.maskline.app.cli;

import io.maskline.brief.PaperBatch;
import io.maskline.brief.PaperBatch.Form;
import io.maskline.brief.PaperKind;
import io.maskline.brief.PaperSubject;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code brief daily|firm|lab-letter|reminder}: papers of one kind as PDF. Without {@code --issue} what is not issued yet
 * is written as a draft and gets no number.
 */
final class BriefPaperVerb implements Verb {

    private final String name;
    private final PaperKind kind;
    private final BriefSubjects subjects;

    BriefPaperVerb(String name, PaperKind kind) {
        this.name = name;
        this.kind = kind;
        this.subjects = new BriefSubjects(kind);
    }

    @Override
    public CommandSpec spec(Syntax syntax) {
        CommandSpec spec = syntax.command(this, name, "app.cli.brief." + name);
        subjects.options(syntax).forEach(spec::addOption);
        return spec.addOption(syntax.flag("--issue", "app.cli.brief.issue"))
                .addOption(syntax.required("--out", "PATH", "app.cli.brief.out"))
                .addOption(syntax.flag("--merge", "app.cli.brief.merge"))
                .addOption(syntax.flag("--split", "app.cli.brief.split"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        boolean merge = line.hasMatchedOption("--merge");
        boolean split = line.hasMatchedOption("--split");
        if (merge && split) {
            throw Fault.denied("app.fault.brief.both").asException();
        }
        Path out = Invocation.path(line.matchedOptionValue("--out", ""));
        Actor actor = new Actor(System.getProperty("user.name"), "", invocation.businessDate());
        try (Workplace workplace = invocation.open()) {
            PaperBatch batch = workplace.briefs(invocation.words()).batch();
            List<PaperSubject> chosen = subjects.chosen(line, batch.subjects(kind, invocation.businessDate()), workplace, invocation);
            if (chosen.size() > 1 && !merge && !split) {
                throw Fault.denied("app.fault.brief.form", chosen.size()).asException();
            }
            Form form = split ? Form.SPLIT : Form.MERGED;
            say(batch.write(new PaperBatch.Order(kind, invocation.businessDate(), chosen, form, line.hasMatchedOption("--issue")), actor, out, (_, _) -> {}), invocation);
            return ExitCode.DONE;
        }
    }

    private static void say(PaperBatch.Written written, Invocation invocation) {
        boolean each = written.files().size() == written.names().size();
        for (int i = 0; i < written.names().size(); i++) {
            invocation.say("app.brief.written", written.names().get(i), written.files().get(each ? i : 0).toString());
        }
        if (written.drafts() > 0) {
            invocation.say("app.brief.drafts", written.drafts());
        }
    }
}
