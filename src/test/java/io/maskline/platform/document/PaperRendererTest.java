package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers as they come out: fonts, page numbers, tables over pages, faults. */
class PaperRendererTest {

    private static final PaperRenderer RENDERER = new PaperRenderer(new PaperFonts(List.of()));

    @TempDir
    Path folder;

    @Test
    void everyFontIsInTheFileAsASubset() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(paper(40)))) {
            Map<String, Boolean> fonts = new TreeMap<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(3).allSatisfy((name, embedded) -> {
                assertThat(name).matches("[A-Z]{6}\\+.+");
                assertThat(embedded).as(name).isTrue();
            });
        }
    }

    @Test
    void everyPageCarriesItsNumberAndTheSmallPrint() throws IOException {
        List<String> pages = pages(RENDERER.render(paper(60)));

        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("第" + (i + 1) + "页共" + pages.size() + "页").contains("数据版本12");
        }
    }

    @Test
    void aTableRepeatsItsHeadAndLosesNoRow() throws IOException {
        List<String> pages = pages(RENDERER.render(paper(80)));
        String all = String.join("", pages);

        assertThat(pages.stream().filter(p -> p.contains("甲号企业"))).allMatch(p -> p.contains("表1分品类产能产量") && p.contains("核定"));
        assertThat(IntStream.range(0, 80)).allSatisfy(i -> assertThat(all).containsOnlyOnce("甲号企业" + (1000 + i)));
        assertThat(all).containsOnlyOnce("合计");
    }

    /** Nothing of a paper but the places of its objects is kept: a thousand letters need the room of one. */
    @Test
    void aPaperIsWrittenOutBeforeTheNextIsAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        RENDERER.render(() -> IntStream.range(0, 6).mapToObj(_ -> {
            written.add(out.size());
            return paper(40);
        }).iterator(), out);

        assertThat(written).isSorted().doesNotHaveDuplicates();
        int growth = written.get(5) - written.get(1);
        assertThat(growth).as("what papers 2 to 5 left in the file").isGreaterThan(4 * 3_000);
        List<String> pages = pages(out.toByteArray());
        assertThat(pages.getLast()).contains("第" + pages.size() / 6 + "页共" + pages.size() / 6 + "页");
    }

    @Test
    void theFileSaysWhatItIsAndNamesItsConformance() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(paper(1)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("每日专报第12期");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("口罩生产专班");
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfaid").containsPattern("part(>|=\")2").containsPattern("conformance(>|=\")B");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void markupInWordsIsPrintedAsItStands() throws IOException {
        assertThat(pages(RENDERER.render(of(new Block.Paragraph("<b>甲 & \"乙\"</b>", false)))).getFirst()).contains("<b>甲&\"乙\"</b>");
    }

    @Test
    void aCharacterNoFontHasIsNamedWithItsWords() {
        Document paper = of(new Block.Paragraph("王\uD83D\uDE37某", false));

        assertThat(RENDERER.missingGlyph(paper)).hasValueSatisfying(f -> {
            assertThat(f.key()).isEqualTo("platform.fault.glyph");
            assertThat(f.args()).containsExactly("\uD83D\uDE37", "U+1F637", "王\uD83D\uDE37某");
        });
        assertThatThrownBy(() -> RENDERER.save(paper, folder.resolve("a.pdf"))).isInstanceOf(FaultException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theMarksOfPapersAreInEveryFaceOfTheBody() {
        assertThat(RENDERER.missingGlyph(of(new Block.Paragraph("▲▼—−≤≥%°²〔〕未报待核①Ⅲμµ", false)))).isEmpty();
    }

    @Test
    void anOlderFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("子 目录/第12期.pdf");
        RENDERER.save(paper(1), file);
        long first = Files.size(file);
        RENDERER.save(paper(30), file);

        assertThat(Files.size(file)).isGreaterThan(first);
        assertThat(file.getParent()).isDirectoryContaining("glob:**.pdf");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderInThePlaceOfTheFileIsRefusedAndNoPartIsLeft() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("占用.pdf/在内"));

        assertThatThrownBy(() -> RENDERER.save(paper(1), taken.getParent()))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("platform.fault.fileIsFolder"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** A folder with something in it stands for a file that another program holds: neither gives up its place. */
    @Test
    void aTargetThatDoesNotGiveUpItsPlaceIsBusy() throws IOException {
        Path held = Files.createDirectories(folder.resolve("占用.pdf/在内")).getParent();
        Path part = Files.writeString(folder.resolve("占用.pdf.part"), "new");

        assertThatThrownBy(() -> WholeFile.replace(part, held)).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOf(Fault.Busy.class);
            assertThat(e.fault().args()).containsExactly("占用.pdf");
        });
    }

    @Test
    void aRowOfTheWrongWidthIsRefused() {
        assertThatThrownBy(() -> new Block.Table("表", "", List.of(new Column("甲", 1, Align.LEFT)), List.of(List.of("1", "2")), null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Text of each page without white space, so that the wide setting of words does not matter. */
    private static List<String> pages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setSortByPosition(true);
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(pdf).replaceAll("[\\s\\u3000]", ""));
            }
            return pages;
        }
    }

    private static Document of(Block... blocks) {
        return new Document(
                new Document.Meta("zh-CN", "每日专报第12期", "口罩生产专班", "截至2月14日"),
                new Document.Footer(List.of("口罩生产专班　截至2月14日16:00", "数据版本 12　打印 2020-02-14 16:31　陈某"), "第 {page} 页 共 {pages} 页"),
                List.of(blocks));
    }

    private static Document paper(int rows) {
        List<List<String>> lines = IntStream.range(0, rows).mapToObj(i -> List.of("甲号企业" + (1000 + i), "16.0", "15.6", "未报")).toList();
        return of(
                new Block.Masthead("内部资料　注意保存", "口罩生产保供每日专报", "第 12 期", "口罩生产专班", "2020年2月14日"),
                new Block.Paragraph("数据截至2月14日16:00　填报率：企业58/61，产线71/75", true),
                new Block.Heading(1, "一、总体情况"),
                new Block.Paragraph("全市在册转产企业61家、产线75条，达标投产52条，较昨日增加3条。核定日产能612.5万只，增加12.0万只；当日产量431.7万只，增加17.3万只（4.2%），达产率70.5%。当日可放行338.2万只，另有512.6万只在灭菌解析期内。未报3家，产量未计入。", false),
                new Block.Heading(1, "二、产能产量"),
                new Block.Table("表1　分品类产能产量", "单位：万只",
                        List.of(new Column("企业", 4, Align.LEFT), new Column("核定", 2, Align.RIGHT), new Column("当日产量", 2, Align.RIGHT), new Column("备注", 1, Align.CENTRE)),
                        lines, List.of("合计", "160.0", "156.0", "—"), "注：0为报零，—为不适用。"),
                new Block.Heading(2, "（一）签发"),
                new Block.Signatures(List.of("拟稿：", "审核：", "签发：")));
    }
}
