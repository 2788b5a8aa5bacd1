package io.maskline.brief;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How papers are named on the screen. */
record BriefListWords(UiContext ui) {

    private PaperWords papers() {
        return new PaperWords(ui.messages());
    }

    /** The head of a group in the list, with its count. */
    String group(PaperGroup group) {
        String name = switch (group.by()) {
            case PaperGroup.By.Kind kind -> papers().kind(kind.kind());
            case PaperGroup.By.Day day -> date(day.date());
        };
        return ui.text("paper.group", name, group.papers().size());
    }

    /** Its number, or that it has none; of a paper about one firm or lab its name. */
    String line(PaperIssue paper) {
        return paper.subjectName().isEmpty() ? number(paper) : paper.subjectName();
    }

    String number(PaperIssue paper) {
        return papers().number(paper);
    }

    String state(PaperIssue paper) {
        return ui.text("paper.step-of." + paper.step().name() + (paper.state() == PaperState.CORRECTED ? ".corrected" : ""));
    }

    Status status(PaperIssue paper) {
        return switch (paper.state()) {
            case DRAFT -> Status.PENDING;
            case REVIEW -> Status.IN_LAB;
            case FORMAL -> Status.PASS;
            case CORRECTED -> Status.SAME;
        };
    }

    String name(PaperIssue paper) {
        return papers().kind(paper.kind()) + " " + (paper.subjectName().isEmpty() ? date(paper.businessDate()) : paper.subjectName());
    }

    String dateLine(PaperIssue paper) {
        String date = date(paper.businessDate());
        return paper.businessDate().equals(ui.session().businessDate()) ? ui.text("brief.list.today", date) : date;
    }

    /** Who took a step and when; empty while it is open. */
    String taken(@Nullable String by, @Nullable LocalDateTime at) {
        return by == null || at == null ? "" : ui.text("paper.taken", by, DateTimeFormatter.ofPattern("HH:mm").format(at));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(ui.text("brief.pattern.list"), ui.messages().locale()).format(date);
    }

    /** The name its file gets when nobody says another. */
    String file(PaperIssue paper, boolean draft) {
        return papers().file(paper, draft);
    }

    BriefListViewModel.Check check(PaperCheck check) {
        Status status = switch (check.verdict()) {
            case PASSED -> Status.PASS;
            case NOTE -> Status.NOTE;
            case BLOCKS -> Status.FAIL;
        };
        return new BriefListViewModel.Check(status, check.sentence(), check.detail());
    }
}
