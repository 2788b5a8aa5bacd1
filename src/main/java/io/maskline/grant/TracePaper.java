package io.maskline.grant;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 核定计算单: how one application comes to its amount, step by step as on the screen. Pure. */
final class TracePaper {

    private TracePaper() {}

    /** @param trace of {@code dossier} */
    static Document of(Dossier dossier, Calculation trace, LocalDate printedOn, Messages words) {
        GrantRow row = dossier.row();
        String title = words.text("grant.paper.trace.title", row.number());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Paragraph(words.text(
                "grant.paper.trace.head", row.firmFullName(), dossier.policy().programme().name(), trace.ruleVersion(), row.application().appliedOn().toString()), true));
        blocks.add(steps(trace, words));
        blocks.add(amounts(row, words));
        row.standing().reviews().forEach(r -> blocks.add(new Block.Paragraph(words.text(
                "grant.paper.trace.opinion", words.text(r.side().labelKey()), words.text(r.agreed() ? "approval.agreed" : "approval.disagreed"), r.reviewer(), r.reviewedOn().toString()), true)));
        blocks.add(new Block.Signatures(List.of(words.text("grant.paper.sign.maker"), words.text("grant.paper.sign.checker"))));
        return new Document(
                new Document.Meta(words.locale().toLanguageTag(), title, row.firmFullName(), printedOn.toString()),
                new Document.Footer(List.of(words.text("grant.paper.foot", title, printedOn.toString())), words.text("grant.paper.pages")),
                blocks);
    }

    private static Block steps(Calculation trace, Messages words) {
        List<List<String>> rows = new ArrayList<>();
        for (Calculation.Step step : trace.steps()) {
            Object[] args = step.args().toArray();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1), words.text(step.labelKey(), args), words.text(step.detailKey(), args), step.clause(), Yuan.format(step.amount())));
        }
        return new Block.Table(
                words.text("grant.paper.trace.caption"), words.text("grant.paper.unit"),
                List.of(column(words, "grant.paper.no", 6, Align.CENTRE), column(words, "grant.paper.trace.step", 26, Align.LEFT),
                        column(words, "grant.paper.trace.detail", 36, Align.LEFT), column(words, "grant.paper.trace.clause", 14, Align.LEFT),
                        column(words, "grant.payment.field.amount", 18, Align.RIGHT)),
                rows, null, words.text("grant.paper.trace.words", AmountInWords.of(trace.approved())));
    }

    private static Block amounts(GrantRow row, Messages words) {
        FourAmounts amounts = row.amounts();
        return new Block.Table(
                words.text("grant.paper.trace.amounts"), words.text("grant.paper.unit"),
                List.of(column(words, "subsidy.field.applied", 20, Align.RIGHT), column(words, "subsidy.field.approved", 20, Align.RIGHT),
                        column(words, "grant.field.noticed", 20, Align.RIGHT), column(words, "grant.field.paid", 20, Align.RIGHT),
                        column(words, "grant.field.payable", 20, Align.RIGHT)),
                List.of(List.of(yuan(amounts.applied(), words), yuan(amounts.approved(), words), yuan(amounts.noticed(), words), yuan(amounts.paid(), words),
                        yuan(amounts.payable(), words))),
                null, words.text("grant.paper.trace.stage", words.text(row.stage().labelKey())));
    }

    private static String yuan(@Nullable BigDecimal amount, Messages words) {
        return amount == null ? words.text("platform.missing.dash") : Yuan.format(amount);
    }

    private static Column column(Messages words, String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
