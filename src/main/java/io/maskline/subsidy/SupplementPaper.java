package io.maskline.subsidy;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.MissingDocuments.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 补件通知: what an application still lacks, on one page for the firm. Pure: the same list always gives the same paper. */
public final class SupplementPaper {

    private SupplementPaper() {}

    /**
     * @param firm full name
     * @param reason why it was given back; empty while it is not
     * @param operator who asks for it
     */
    public record Asked(String firm, String number, String programme, String reason, String operator, LocalDate day) {}

    public static Document of(Asked asked, List<Missing> missing, Messages words) {
        String title = words.text("claim.paper.title");
        String unit = words.text("claim.paper.unit");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Paragraph(words.text("claim.paper.to", asked.firm()), true));
        blocks.add(new Block.Paragraph(words.text("claim.paper.intro", asked.programme(), asked.number(), missing.size()), true));
        blocks.add(table(missing, words));
        if (!asked.reason().isBlank()) {
            blocks.add(new Block.Paragraph(words.text("claim.returned", asked.reason()), true));
        }
        blocks.add(new Block.Paragraph(words.text("claim.paper.sign", unit, asked.operator(), asked.day().toString()), true));
        return new Document(
                new Document.Meta(words.locale().toLanguageTag(), words.text("claim.paper.name", asked.number()), unit, asked.day().toString()),
                new Document.Footer(List.of(words.text("claim.paper.name", asked.number()), asked.day().toString()), words.text("claim.paper.pages")),
                blocks,
                Document.Format.SLIP);
    }

    private static Block table(List<Missing> missing, Messages words) {
        List<List<String>> rows = new ArrayList<>();
        for (Missing lack : missing) {
            rows.add(List.of(Integer.toString(rows.size() + 1), words.text("claim.paper.cell", lack.name()), words.text(lack.lack().labelKey()), words.text(lack.lack().adviceKey())));
        }
        return new Block.Table(
                words.text("claim.paper.list"), "",
                List.of(
                        new Column(words.text("claim.paper.no"), 6, Align.CENTRE), new Column(words.text("claim.evidence.document"), 30, Align.LEFT),
                        new Column(words.text("claim.paper.lack"), 18, Align.LEFT), new Column(words.text("claim.paper.do"), 46, Align.LEFT)),
                rows, null, "");
    }
}
