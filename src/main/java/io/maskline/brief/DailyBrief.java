package io.maskline.brief;

import io.maskline.output.DaySummary;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Builds 每日专报 from its figures: pure, the same figures and words always give the same paper. */
final class DailyBrief {

    private final DailyFigures figures;
    private final Edition edition;
    private final PaperText words;

    private DailyBrief(DailyFigures figures, Edition edition, Messages messages) {
        this.figures = figures;
        this.edition = edition;
        this.words = new PaperText(messages);
    }

    /**
     * @param asOf up to which moment the figures know, local time
     * @param dataVersion number of the ledger's last entry
     */
    record Edition(LocalDateTime asOf, long dataVersion) {}

    /** The brief with its number still open: {@link PaperSlot}. */
    static Document of(DailyFigures figures, Edition edition, Messages messages) {
        return new DailyBrief(figures, edition, messages).document();
    }

    private Document document() {
        String unit = words.text("brief.unit.issuer");
        String name = words.text("brief.daily.name");
        String asOf = words.text("brief.asOf", words.moment(edition.asOf(), figures.date()));
        String title = words.text("brief.daily.title", name, PaperSlot.ISSUE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Masthead(words.text("brief.notice"), name, PaperSlot.ISSUE, unit, words.day(figures.date())));
        blocks.add(new Block.Paragraph(words.text("brief.head", words.moment(edition.asOf(), figures.date()), rate()), true));
        sections(blocks);
        return new Document(
                new Document.Meta(words.messages().locale().toLanguageTag(), title, unit, asOf),
                new Document.Footer(
                        List.of(words.text("brief.footer.paper", unit, title, asOf),
                                words.text("brief.footer.version", edition.dataVersion())),
                        words.text("brief.footer.pages")),
                numbered(blocks));
    }

    private String rate() {
        DaySummary sum = figures.all().sum();
        return words.text("brief.rate", sum.reportedFirms(), sum.expectedFirms(), sum.reportedLines(), sum.expectedLines());
    }

    private void sections(List<Block> blocks) {
        OutputSection output = new OutputSection(figures, words);
        heading(blocks, "brief.section.overview");
        blocks.add(output.overview());
        heading(blocks, "brief.section.output");
        blocks.add(output.byClass());
        new StockSection(figures, words).table().ifPresent(blocks::add);
        blocks.add(output.byFirm());
        section(blocks, "brief.section.ramp", new RampUpSection(figures, words).blocks());
        heading(blocks, "brief.section.testing");
        blocks.addAll(new TestingSection(figures, words).blocks());
        section(blocks, "brief.section.materials", new MaterialSection(figures, words).blocks());
        heading(blocks, "brief.section.subsidy");
        blocks.addAll(new SubsidySection(figures.subsidies(), words).blocks());
        heading(blocks, "brief.section.notes");
        blocks.addAll(new NotesSection(figures, words).blocks());
        blocks.add(new Block.Signatures(List.of(
                words.text("brief.sign.draft"), words.text("brief.sign.review"), words.text("brief.sign.issue"))));
        if (output.needsAnnex()) {
            blocks.add(new Block.PageBreak());
            blocks.add(output.annex());
        }
    }

    /** A section without anything to tell is left out. */
    private void section(List<Block> blocks, String key, List<Block> content) {
        if (!content.isEmpty()) {
            heading(blocks, key);
            blocks.addAll(content);
        }
    }

    /** Tables count through the paper, whichever are left out; a caption has # where its number stands. */
    private static List<Block> numbered(List<Block> blocks) {
        List<Block> done = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            done.add(block instanceof Block.Table t && t.caption().contains("#")
                    ? new Block.Table(t.caption().replace("#", Integer.toString(++number)), t.unit(), t.columns(), t.rows(), t.total(), t.note())
                    : block);
        }
        return done;
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(1, words.text(key)));
    }
}
