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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Papers against their words written by bare PDFBox, line by line: the daily brief of 75 lines, from the queries to the file, and a
 * table of 2,000 rows. Then 1,000 letters in one file.
 */
final class PaperBench {

    private static final int FIRMS = 25;
    private static final int LINES_A_FIRM = 3;
    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final int TABLE_ROWS = 2_000;
    private static final int COLUMNS = 8;
    private static final int LETTERS = 1_000;
    private static final int LETTER_ROWS = 4;
    private static final double LETTERS_ALLOWED = 90_000;
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
        table();
        Measure.sayMemory();
        letters();
        Measure.sayMemory();
    }

    private static void table() {
        PaperRenderer renderer = new PaperRenderer();
        Document paper = paper(TABLE_ROWS);
        List<String> words = words(paper);
        double[] console = new double[RUNS];
        double[] plain = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double set = Measure.millis(() -> renderer.render(paper));
            double drawn = Measure.millis(() -> draw(words));
            if (run >= 0) {
                console[run] = set;
                plain[run] = drawn;
            }
        }
        Measure.ratio("table of 2,000 rows, tagged and searched: console / bare PDFBox", Measure.quantile(console, 0.5), Measure.quantile(plain, 0.5), 4).say();
    }

    private static void letters() {
        PaperRenderer renderer = new PaperRenderer();
        Iterable<Document> papers = () -> IntStream.range(0, LETTERS).mapToObj(_ -> paper(LETTER_ROWS)).iterator();
        double all = Measure.millis(() -> renderer.render(papers, OutputStream.nullOutputStream()));
        Measure.time("1,000 letters in one file, ms", all, LETTERS_ALLOWED).say();
    }

    private static Document paper(int rows) {
        List<Block.Column> columns = IntStream.range(0, COLUMNS).mapToObj(i -> new Block.Column("列" + i, i == 0 ? 3 : 1, i == 0 ? Block.Align.LEFT : Block.Align.RIGHT)).toList();
        List<List<String>> cells = IntStream.range(0, rows)
                .mapToObj(r -> IntStream.range(0, COLUMNS).mapToObj(i -> i == 0 ? "东港第" + r + "卫生用品" : r + "." + i).toList()).toList();
        return new Document(new Document.Meta("zh-CN", "表", "专班", "测"), new Document.Footer(List.of("专班"), "第 {page} 页 共 {pages} 页"), List.of(
                new Block.Title("关于协调口罩检测的函"),
                new Block.Paragraph("我市转产企业中，有4家企业5批样品需在2月18日前取得检测数据，其中1批为复测。现随函送交样品，请优先安排。", false),
                new Block.Table("表", "", columns, cells, null, "")));
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
            case Block.Title title -> Stream.of(title.text());
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
