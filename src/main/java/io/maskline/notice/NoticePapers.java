package io.maskline.notice;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.document.PrivateData;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The papers of a notice. Not for the FX thread. */
public final class NoticePapers {

    private final Notices notices;
    private final Messages messages;
    private final PaperRenderer renderer;
    private final NoticeWords words;
    private final InternalBlocks internal;

    /** The papers there are. */
    public enum Kind {
        /** 公示, or 更正公示 for a correction; for everybody to read. */
        NOTICE,
        /** 内部核定表. */
        INTERNAL,
        /** 异议登记表. */
        OBJECTIONS,
        /** 公示结果报告. */
        RESULT;

        public String labelKey() {
            return "notice.paper." + name().toLowerCase(Locale.ROOT);
        }
    }

    public NoticePapers(Notices notices, Notices.Sources sources, Messages messages, PaperRenderer renderer) {
        this.notices = notices;
        this.messages = messages;
        this.renderer = renderer;
        this.words = new NoticeWords(messages);
        this.internal = new InternalBlocks(words, messages, sources);
    }

    /**
     * A paper as it stands; a draft carries its mark and the days it would have.
     *
     * @param printedOn business date of the print
     * @throws io.maskline.platform.error.FaultException Denied for an empty list, or for the result before the period is over
     */
    public Document document(NoticeFile file, Kind kind, LocalDate printedOn) {
        if (file.lines().isEmpty()) {
            throw Fault.denied("notice.fault.empty", file.notice().text().title()).asException();
        }
        Notice notice = file.notice();
        NoticePeriod would = notices.period(notice, printedOn);
        LocalDate from = notice.issued() ? notice.from() : would.from();
        LocalDate to = notice.issued() ? notice.to() : would.to();
        List<Block> blocks = switch (kind) {
            case NOTICE -> new PublicBlocks(words, file, words.period(from, to, notice.workingDays()), printedOn).blocks();
            case INTERNAL -> internal.blocks(file);
            case OBJECTIONS -> new ObjectionBlocks(words, file).register();
            case RESULT -> new ObjectionBlocks(words, file).result(over(file, printedOn));
        };
        String title = words.text("notice.paper.title", notice.text().title(), words.text(kind.labelKey()));
        String unit = NoticeWords.orDash(notice.text().contactUnit());
        String foot = kind == Kind.NOTICE ? "notice.foot.public" : "notice.foot.internal";
        Document paper = new Document(
                new Document.Meta(messages.locale().toLanguageTag(), title, unit, printedOn.toString()),
                new Document.Footer(
                        List.of(words.text(foot, unit, words.text(kind.labelKey()), words.batch(notice), words.day(printedOn))), words.text("notice.foot.pages")),
                blocks);
        Document shown = kind == Kind.NOTICE ? paper.forPublic() : paper;
        return notice.issued() ? shown : shown.marked(words.text("notice.mark.draft"));
    }

    private LocalDate over(NoticeFile file, LocalDate day) {
        LocalDate to = file.notice().to();
        if (to == null || !day.isAfter(to)) {
            throw Fault.denied("notice.fault.running", file.notice().text().title(), to == null ? "—" : words.day(to)).asException();
        }
        return day;
    }

    /**
     * Writes a paper as PDF: whole or not at all.
     *
     * @throws io.maskline.platform.error.FaultException as {@link #document}; Denied when it holds private data, naming page
     *     and place
     */
    public void save(NoticeFile file, Kind kind, LocalDate printedOn, Path out) {
        renderer.save(document(file, kind, printedOn), out);
    }

    /** Every place that keeps a paper from being written. */
    public List<PrivateData> privateData(NoticeFile file, Kind kind, LocalDate printedOn) {
        return renderer.privateData(document(file, kind, printedOn));
    }

    /**
     * Issues a draft once its paper proves to be printable: what is frozen can be shown.
     *
     * @throws io.maskline.platform.error.FaultException as {@link Notices#issue}, and Denied when the paper holds private data
     */
    public NoticeFile issue(NoticeFile draft, Actor actor) {
        notices.unready(draft).stream().findFirst().ifPresent(f -> {
            throw f.asException();
        });
        renderer.render(document(draft, Kind.NOTICE, actor.businessDate()));
        return notices.issue(draft, actor);
    }

    /** The name a paper gets when nobody says another. */
    public String fileName(NoticeFile file, Kind kind) {
        return words.text("notice.file", file.notice().programmeCode(), words.batch(file.notice()), words.text(kind.labelKey()));
    }
}
