package io.maskline.notice;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.ClaimEvidence;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.SubsidyApplication;
import java.util.ArrayList;
import java.util.List;

/** The internal sheet: for every firm the calculation step by step, what it had elsewhere and its papers; then the budget. */
final class InternalBlocks {

    private final NoticeWords words;
    private final Messages messages;
    private final Notices.Sources sources;

    InternalBlocks(NoticeWords words, Messages messages, Notices.Sources sources) {
        this.words = words;
        this.messages = messages;
        this.sources = sources;
    }

    List<Block> blocks(NoticeFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.text("notice.internal.title", words.batch(file.notice()))));
        blocks.add(new Block.Paragraph(words.text("notice.internal.head", file.notice().text().title(), file.notice().programmeCode()), true));
        for (NoticeLine line : file.lines()) {
            ClaimFile claim = sources.subsidies().claims().file(line.applicationId());
            blocks.add(new Block.Heading(2, words.text("notice.internal.firm", Long.toString(line.lineNo()), line.firm(), claim.application().number())));
            blocks.add(trace(line, claim.application()));
            blocks.add(received(claim));
            blocks.add(evidence(claim.evidence()));
        }
        blocks.add(new Block.Heading(2, words.text("notice.internal.budget")));
        blocks.add(budget(file));
        blocks.add(new Block.Signatures(List.of(words.text("notice.sign.maker"), words.text("notice.sign.checker"), words.text("notice.sign.leader"))));
        return blocks;
    }

    private Block trace(NoticeLine line, SubsidyApplication application) {
        Calculation trace = sources.subsidies().claims().trace(application);
        List<List<String>> rows = new ArrayList<>();
        for (Calculation.Step step : trace.steps()) {
            rows.add(List.of(messages.text(step.labelKey(), step.args()), messages.text(step.detailKey(), step.args()), NoticeWords.orDash(step.clause()),
                    Yuan.format(step.amount())));
        }
        return new Block.Table(
                words.text("notice.internal.trace", trace.programme(), Long.toString(trace.ruleVersion())), words.text("notice.unit"),
                List.of(column("notice.internal.step", 26, Align.LEFT), column("notice.internal.detail", 42, Align.LEFT),
                        column("notice.internal.clause", 14, Align.LEFT), column("notice.internal.amount", 18, Align.RIGHT)),
                rows, List.of(words.text("notice.internal.decided"), AmountInWords.of(line.amount()), "", Yuan.format(line.amount())), "");
    }

    private Block received(ClaimFile claim) {
        List<List<String>> rows = claim.received().stream().map(r -> List.of(
                NoticeWords.orDash(r.level()), NoticeWords.orDash(r.programme()), NoticeWords.orDash(r.covers()), NoticeWords.yuan(r.amount()))).toList();
        if (rows.isEmpty()) {
            return new Block.Paragraph(words.text("notice.internal.stack.none"), true);
        }
        return new Block.Table(
                words.text("notice.internal.stack"), words.text("notice.unit"),
                List.of(column("notice.internal.level", 16, Align.LEFT), column("notice.internal.programme", 34, Align.LEFT),
                        column("notice.internal.covers", 32, Align.LEFT), column("notice.internal.amount", 18, Align.RIGHT)),
                rows, null, words.text("notice.internal.stack.declared"));
    }

    private Block evidence(List<ClaimEvidence> evidence) {
        List<List<String>> rows = evidence.stream().map(e -> List.of(
                words.text("subsidy.document." + e.document()), mark(e.handedIn()), mark(e.originalChecked()), NoticeWords.orDash(e.checkedBy()),
                e.checkedOn() == null ? "—" : words.day(e.checkedOn()))).toList();
        if (rows.isEmpty()) {
            return new Block.Paragraph(words.text("notice.internal.evidence.none"), true);
        }
        return new Block.Table(
                words.text("notice.internal.evidence"), "",
                List.of(column("notice.internal.document", 36, Align.LEFT), column("notice.internal.handed-in", 12, Align.CENTRE),
                        column("notice.internal.original", 16, Align.CENTRE), column("notice.internal.checked-by", 16, Align.LEFT),
                        column("notice.internal.checked-on", 20, Align.LEFT)),
                rows, null, "");
    }

    private String mark(boolean yes) {
        return words.text(yes ? "notice.yes" : "notice.no");
    }

    /** Approved amounts have left the budget already: what was available before the batch is what is now, and the batch. */
    private Block budget(NoticeFile file) {
        Decided.Budget budget = sources.decided().budget(file.notice().programmeCode());
        if (budget == null) {
            return new Block.Paragraph(words.text("notice.internal.budget.none", Yuan.format(file.total())), false);
        }
        return new Block.Table(
                words.text("notice.internal.budget.of", file.notice().programmeCode()), words.text("notice.unit"),
                List.of(column("notice.internal.budget.total", 25, Align.RIGHT), column("notice.internal.budget.before", 25, Align.RIGHT),
                        column("notice.internal.budget.batch", 25, Align.RIGHT), column("notice.internal.budget.after", 25, Align.RIGHT)),
                List.of(List.of(Yuan.format(budget.total()), Yuan.format(budget.available().add(file.total())), Yuan.format(file.total()),
                        Yuan.format(budget.available()))),
                null, words.text("notice.internal.words", AmountInWords.of(file.total())));
    }

    private Column column(String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
