package io.maskline.grant;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.Landscape;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 拨付清单 as a paper. Pure: the same list always gives the same paper. */
final class PaymentListPaper {

    private PaymentListPaper() {}

    /** @param programme its name */
    static Document of(PaymentList list, String programme, Messages words) {
        String title = title(list, programme, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Paragraph(words.text(
                "grant.paper.list.head", list.programme(), list.day().toString(), orDash(list.payer(), words), orDash(list.voucher(), words)), true));
        blocks.add(table(list, words));
        blocks.add(new Block.Paragraph(words.text("grant.paper.list.words", list.rows().size(), Yuan.format(list.total()), AmountInWords.of(list.total())), true));
        blocks.add(new Block.Signatures(List.of(
                words.text("grant.paper.sign.maker"), words.text("grant.paper.sign.checker"), words.text("grant.paper.sign.payer"))));
        Document paper = new Document(
                new Document.Meta(words.locale().toLanguageTag(), title, programme, list.day().toString()),
                new Document.Footer(List.of(words.text("grant.paper.foot", title, list.day().toString())), words.text("grant.paper.pages")),
                List.of(new Landscape(blocks)));
        return list.batchNo() == null ? paper.marked(words.text("grant.paper.draft")) : paper;
    }

    static String title(PaymentList list, String programme, Messages words) {
        return list.batchNo() == null ? words.text("grant.paper.list.title.draft", programme) : words.text("grant.paper.list.title", programme, list.batchNo());
    }

    private static Block table(PaymentList list, Messages words) {
        List<List<String>> rows = new ArrayList<>();
        for (PaymentList.Row row : list.rows()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1), row.number(), row.firm(), Yuan.format(row.approved()),
                    row.noticed() == null ? words.text("platform.missing.dash") : Yuan.format(row.noticed()),
                    Yuan.format(row.before()), Yuan.format(row.now()), remark(row.back(), words)));
        }
        return new Block.Table(
                words.text("grant.paper.list.caption"), words.text("grant.paper.unit"),
                List.of(column(words, "grant.paper.no", 5, Align.CENTRE), column(words, "subsidy.field.number", 9, Align.LEFT),
                        column(words, "subsidy.field.firm", 24, Align.LEFT), column(words, "subsidy.field.approved", 12, Align.RIGHT),
                        column(words, "grant.field.noticed", 12, Align.RIGHT), column(words, "grant.paper.list.before", 12, Align.RIGHT),
                        column(words, "grant.field.now", 12, Align.RIGHT), column(words, "grant.paper.remark", 14, Align.LEFT)),
                rows,
                List.of("", words.text("grant.paper.list.total"), "", "", "", "", Yuan.format(list.total()), remark(list.cameBack(), words)), "");
    }

    private static String remark(BigDecimal back, Messages words) {
        return back.signum() == 0 ? "" : words.text("grant.paper.list.back", Yuan.format(back));
    }

    private static Column column(Messages words, String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }

    private static String orDash(@Nullable String text, Messages words) {
        return text == null ? words.text("platform.missing.dash") : text;
    }
}
