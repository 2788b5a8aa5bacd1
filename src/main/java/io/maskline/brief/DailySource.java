package io.maskline.brief;

import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Composes 每日专报 and proves it. */
final class DailySource implements PaperSource {

    private final Function<LocalDate, DailyFigures> figures;
    private final Function<LocalDate, DailyBrief.Edition> edition;
    private final Messages messages;

    DailySource(Function<LocalDate, DailyFigures> figures, Function<LocalDate, DailyBrief.Edition> edition, Messages messages) {
        this.figures = figures;
        this.edition = edition;
        this.messages = messages;
    }

    @Override
    public List<PaperSubject> subjects(LocalDate date) {
        return List.of(PaperSubject.CITY);
    }

    @Override
    public Composed compose(String subject, LocalDate date) {
        DailyFigures day = figures.apply(date);
        return new Composed(DailyBrief.of(day, edition.apply(date), messages), checks(IssueChecks.of(day)));
    }

    private List<PaperCheck> checks(IssueChecks proved) {
        PaperCheck sums = proved.sumsAgree()
                ? passed("brief.check.sums", messages.text("brief.check.sums.detail", PaperText.wan(proved.detail()), proved.returns()))
                : new PaperCheck(PaperCheck.Verdict.BLOCKS, messages.text("brief.check.sums.differ"), messages.text("brief.check.sums.differ.detail",
                        PaperText.wan(proved.detail()), PaperText.wan(proved.byClass()), PaperText.wan(proved.byFirm())));
        List<String> missing = proved.missingFirms();
        PaperCheck returns = missing.isEmpty()
                ? passed("brief.check.returns", messages.text("brief.check.returns.detail"))
                : new PaperCheck(PaperCheck.Verdict.NOTE, messages.text("brief.check.missing", missing.size()),
                        messages.text("brief.check.missing.detail", String.join(messages.text("brief.list.comma"), missing)));
        return List.of(sums, returns);
    }

    private PaperCheck passed(String key, String detail) {
        return new PaperCheck(PaperCheck.Verdict.PASSED, messages.text(key), detail);
    }
}
