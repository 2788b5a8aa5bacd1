package io.maskline.notice;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Landscape;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the notice for everybody says; a correction shows what differs and both lists. */
final class PublicBlocks {

    private final NoticeWords words;
    private final NoticeFile file;
    private final String period;
    private final LocalDate day;

    PublicBlocks(NoticeWords words, NoticeFile file, String period, LocalDate printedOn) {
        this.words = words;
        this.file = file;
        this.period = period;
        this.day = Objects.requireNonNullElse(file.notice().issuedOn(), printedOn);
    }

    List<Block> blocks() {
        NoticeText text = file.notice().text();
        NoticeFile before = file.before();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(before == null ? text.title() : words.text("notice.title.correction", text.title())));
        blocks.add(body(words.text("notice.says.basis", text.basis(), period)));
        if (before != null) {
            blocks.add(body(words.text("notice.says.correction", NoticeWords.orDash(file.notice().reason()))));
        }
        blocks.add(body(text.policy()));
        blocks.add(body(words.text("notice.says.sum", file.firms(), file.lines().size(), Yuan.format(file.total()), AmountInWords.of(file.total()))));
        blocks.add(body(words.text("notice.says.objection")));
        blocks.add(body(words.text("notice.says.contact", NoticeWords.orDash(text.contactUnit()), NoticeWords.orDash(text.contactPhone()),
                NoticeWords.orDash(text.contactAddress()))));
        blocks.add(new Block.Closing(NoticeWords.orDash(text.contactUnit()), words.day(day)));
        List<Block> annex = new ArrayList<>();
        if (before != null) {
            annex.add(differences(before));
        }
        annex.add(list(file, words.text(before == null ? "notice.list" : "notice.list.now")));
        if (before != null) {
            annex.add(list(before, words.text("notice.list.before", words.batch(before.notice()))));
        }
        blocks.add(new Landscape(annex));
        return blocks;
    }

    private static Block body(String text) {
        return new Block.Paragraph(text, false);
    }

    private Block list(NoticeFile of, String caption) {
        List<Column> columns = List.of(
                column("notice.line.no", 5, Align.CENTRE), column("notice.line.firm", 17, Align.LEFT), column("notice.line.code", 15, Align.LEFT),
                column("notice.line.district", 7, Align.CENTRE), column("notice.line.item", 12, Align.LEFT), column("notice.line.investment", 12, Align.RIGHT),
                column("notice.line.rate", 7, Align.CENTRE), column("notice.line.by-rate", 11, Align.RIGHT), column("notice.line.limits", 13, Align.LEFT),
                column("notice.line.amount", 11, Align.RIGHT), column("notice.line.remark", 9, Align.LEFT));
        List<List<String>> rows = of.lines().stream().map(l -> List.of(
                Long.toString(l.lineNo()), l.firm(), NoticeWords.orDash(l.creditCode()), NoticeWords.orDash(l.district()), l.item(),
                NoticeWords.yuan(l.investment()), NoticeWords.orDash(l.rateText()), NoticeWords.yuan(l.byRate()), words.limits(l.limits()),
                NoticeWords.yuan(l.amount()), NoticeWords.orDash(l.remark()))).toList();
        List<String> total = List.of("", words.text("notice.total", of.firms()), "", "", "", "", "", "", "", Yuan.format(of.total()), "");
        String note = words.text("notice.list.note", AmountInWords.of(of.total()), words.text(of.notice().text().order().labelKey()));
        return new Block.Table(caption, words.text("notice.unit"), columns, rows, total, note);
    }

    private Block differences(NoticeFile before) {
        List<Column> columns = List.of(
                column("notice.line.firm", 30, Align.LEFT), column("notice.difference.was", 18, Align.RIGHT), column("notice.difference.is", 18, Align.RIGHT),
                column("notice.difference.kind", 34, Align.LEFT));
        List<List<String>> rows = NoticeDifference.between(before.lines(), file.lines()).stream()
                .map(d -> List.of(d.firm(), NoticeWords.yuan(d.was()), NoticeWords.yuan(d.is()), kind(d))).toList();
        return new Block.Table(words.text("notice.difference"), words.text("notice.unit"), columns, rows, null,
                rows.isEmpty() ? words.text("notice.difference.none") : "");
    }

    private String kind(NoticeDifference difference) {
        String key = difference.was() == null ? "added" : difference.is() == null ? "removed" : difference.words() ? "words" : "amount";
        return words.text("notice.difference." + key);
    }

    private Column column(String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
