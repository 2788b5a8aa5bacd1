package io.maskline.brief;

import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Kinds, numbers, states and steps of papers in words. */
record PaperWords(Messages messages) {

    String kind(PaperKind kind) {
        return messages.text("paper.kind." + kind.name());
    }

    /** Its number, with that of the correction; or that it has none yet. */
    String number(PaperIssue paper) {
        Long number = paper.series().number();
        if (number == null) {
            return messages.text("paper.number.none");
        }
        String plain = messages.text("paper.number." + paper.kind().name(), number, paper.series().year());
        return paper.correction().number() == 0 ? plain : messages.text("paper.number.corrected", plain, paper.correction().number());
    }

    /** What stands on the paper where its number belongs. */
    String slot(PaperIssue paper) {
        return switch (paper.state()) {
            case DRAFT -> messages.text("brief.issue.draft");
            case REVIEW -> messages.text("paper.slot.review");
            case FORMAL, CORRECTED -> number(paper);
        };
    }

    /** What stands across the pages of a paper that is not issued. */
    String diagonal(PaperState state) {
        return messages.text(state == PaperState.DRAFT ? "paper.diagonal.draft" : "paper.diagonal.review");
    }

    String state(PaperIssue paper) {
        return messages.text("paper.state." + paper.state().name());
    }

    /** The name its file gets when nobody says another, as every system takes it; a draft's tells that it is one. */
    String file(PaperIssue paper, boolean draft) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(paper.businessDate());
        String name = paper.kind() == PaperKind.DAILY
                ? messages.text(draft ? "brief.file.draft" : "brief.file.daily", day)
                : messages.text(draft ? "paper.file.draft" : "paper.file", paper.subjectName(), messages.text("paper.short." + paper.kind().name()), day);
        return PaperFiles.safe(name);
    }

    /** The line that tells of the printing. */
    String printed(LocalDateTime at, String by) {
        return messages.text("brief.footer.printed", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at), PaperText.orDash(by));
    }

    /** The paper in a sentence: its kind, number and subject. */
    String name(PaperIssue paper) {
        String subject = paper.subjectName().isEmpty() ? paper.businessDate().toString() : paper.subjectName();
        return messages.text("paper.name", kind(paper.kind()), number(paper), subject);
    }
}
