package io.maskline.bench;

import io.maskline.brief.BriefLedger;
import io.maskline.brief.Briefs;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.output.OutputReturn;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.testkit.TempLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The daily brief of 75 lines, from the queries to the file, against its words written by bare PDFBox, line by line. */
final class PaperBench {

    private static final int FIRMS = 25;
    private static final int LINES_A_FIRM = 3;
    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final float SIZE = 9;
    private static final float LEADING = 13;
    private static final float MARGIN = 60;

    private PaperBench() {}

    public static void main(String[] args) throws Exception {
        try (BriefLedger ledger = new BriefLedger()) {
            fill(ledger);
            Briefs briefs = ledger.briefs(Language.ZH);
            PaperRenderer renderer = new PaperRenderer();
            double[] console = new double[RUNS];
            double[] plain = new double[RUNS];
            for (int run = -WARM_UP; run < RUNS; run++) {
                double set = Measure.millis(() -> renderer.render(briefs.daily(TempLedger.DAY, "王某")));
                List<String> words = words(briefs.daily(TempLedger.DAY, "王某"));
                double drawn = Measure.millis(() -> draw(words));
                if (run >= 0) {
                    console[run] = set;
                    plain[run] = drawn;
                }
            }
            Measure.ratio("daily brief of 75 lines: console / bare PDFBox", Measure.quantile(console, 0.5), Measure.quantile(plain, 0.5), 4).say();
        }
        Measure.sayMemory();
    }

    private static void fill(BriefLedger ledger) {
        List<OutputReturn> returns = new ArrayList<>();
        for (int f = 1; f <= FIRMS; f++) {
            Enterprise firm = ledger.firm("东港第" + f + "卫生用品");
            for (int n = 1; n <= LINES_A_FIRM; n++) {
                Line line = ledger.line(firm, Integer.toString(n), ProductClass.CIVIL_PROTECTIVE, LineStage.PRODUCING, 50_000L);
                returns.add(ledger.returned(line, TempLedger.DAY, 30_000L + f * 100 + n));
            }
        }
        ledger.enter(returns.toArray(OutputReturn[]::new));
    }

    /** Everything the paper says, a row of a table as one line. */
    private static List<String> words(Document paper) {
        return paper.blocks().stream().flatMap(b -> switch (b) {
            case Block.Masthead head -> Stream.of(head.notice(), head.name(), head.issue(), head.unit(), head.date());
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text().split("(?<=\\G.{50})"));
            case Block.Table table -> Stream.of(
                            Stream.of(table.caption() + " " + table.unit()),
                            Stream.of(String.join("  ", table.columns().stream().map(Block.Column::head).toList())),
                            table.rows().stream().map(r -> String.join("  ", r)),
                            Stream.of(table.note()))
                    .flatMap(s -> s);
            case Block.Signatures signatures -> Stream.of(String.join("  ", signatures.roles()));
            default -> Stream.<String>of();
        }).map(s -> s.replaceAll("\\s", " ")).filter(s -> !s.isBlank()).toList();
    }

    private static void draw(List<String> lines) {
        try (PDDocument file = new PDDocument(); InputStream face = Objects.requireNonNull(PaperBench.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf"))) {
            PDType0Font font = PDType0Font.load(file, face, true);
            int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (int first = 0; first < lines.size(); first += perPage) {
                page(file, font, lines.subList(first, Math.min(lines.size(), first + perPage)));
            }
            file.save(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument file, PDType0Font font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
