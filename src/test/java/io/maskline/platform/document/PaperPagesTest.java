package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What stands where on the pages, measured on the finished file. */
class PaperPagesTest {

    private static final PaperRenderer RENDERER = new PaperRenderer(new PaperFonts(List.of()));
    private static final float MM = 72 / 25.4f;

    @Test
    void aFullPageHas22LinesOf28Characters() {
        byte[] pdf = RENDERER.render(PaperSamples.of("— {page} —", new Block.Paragraph("口罩生产保供工作专班".repeat(140), false)));

        // Small print apart, which stands below the words.
        TreeMap<Float, List<TextPosition>> lines = positions(pdf, 2).stream().filter(p -> p.getYDirAdj() < (297 - 35) * MM)
                .collect(Collectors.groupingBy(TextPosition::getYDirAdj, TreeMap::new, Collectors.toList()));
        assertThat(lines).hasSize(22);
        assertThat(lines.values()).allSatisfy(l -> {
            assertThat(l).hasSize(28);
            assertThat(l.getFirst().getXDirAdj()).isCloseTo(28 * MM, within(0.05f));
            assertThat(l.get(27).getXDirAdj() - l.get(0).getXDirAdj()).isCloseTo(27 * 15.79f, within(0.2f));
        });
        List<Float> places = List.copyOf(lines.keySet());
        assertThat(IntStream.range(1, 22).mapToObj(i -> places.get(i) - places.get(i - 1))).allMatch(d -> Math.abs(d - 28.95f) < 0.02f);
    }

    @Test
    void wordsReadInTheOrderOfTheModelAndAreFound() {
        Document paper = PaperSamples.daily(30);
        String read = String.join("", texts(RENDERER.render(paper)));

        int at = 0;
        for (String words : List.of("口罩生产保供每日专报", "第12期", "一、总体情况", "（一）产能", "王㙍口罩厂未报", "表1分企业产量", "甲号企业1000", "甲号企业1029", "合计", "注：0为报零", "图1近5日产量", "图2近5日产量", "拟稿：")) {
            assertThat(read.indexOf(words, at)).as(words + " after " + read.substring(0, at)).isGreaterThanOrEqualTo(at);
            at = read.indexOf(words, at);
        }
    }

    @Test
    void noPageIsWithoutWordsAndABreakAtTheEndMakesNone() {
        byte[] pdf = RENDERER.render(PaperSamples.of("{page}", new Block.PageBreak(), new Block.Paragraph("甲", false), new Block.PageBreak(), new Block.PageBreak(),
                new Block.Paragraph("乙", false), new Block.PageBreak()));

        assertThat(texts(pdf)).hasSize(2).satisfiesExactly(p -> assertThat(p).contains("甲"), p -> assertThat(p).contains("乙"));
    }

    @Test
    void aHeadingStandsOnThePageOfWhatFollows() {
        for (int lines = 18; lines <= 22; lines++) {
            Block[] blocks = IntStream.rangeClosed(0, lines).mapToObj(i -> i == 0 ? new Block.Heading(1, "一、题") : new Block.Paragraph("行", false)).toArray(Block[]::new);
            List<Block> turned = new ArrayList<>(Arrays.asList(blocks));
            turned.add(new Block.Heading(1, "二、末题"));
            turned.add(new Block.Paragraph("末段", false));
            assertThat(texts(RENDERER.render(PaperSamples.of("{page}", turned.toArray(Block[]::new))))).filteredOn(p -> p.contains("二、末题")).allMatch(p -> p.contains("末段"));
        }
    }

    @Test
    void aLetterHasItsHead30MillimetresFromTheTopNoNumberOnItsFirstPageAndItsImprintAtTheEnd() throws IOException {
        byte[] pdf = RENDERER.render(PaperSamples.letter());
        List<String> pages = texts(pdf);

        TextPosition name = positions(pdf, 1).stream().filter(p -> p.getFontSizeInPt() > 30).findFirst().orElseThrow();
        // The box of the character begins 0.88 of its size above the line of writing.
        assertThat(name.getYDirAdj() - 0.88f * name.getFontSizeInPt()).isCloseTo(30 * MM, within(0.5f));
        assertThat(pages.getFirst()).doesNotContain("—1—");
        assertThat(pages.get(1)).contains("—2—");
        assertThat(pages.getLast()).contains("抄送：").contains("印发");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<PDRectangle> sheets = new ArrayList<>();
            file.getPages().forEach(p -> sheets.add(p.getMediaBox()));
            assertThat(sheets).anyMatch(s -> s.getWidth() > s.getHeight()).first().matches(s -> s.getHeight() > s.getWidth());
        }
    }

    @Test
    void theNumberStandsOutside() {
        byte[] pdf = RENDERER.render(PaperSamples.of("— {page} —", new Block.Paragraph("甲".repeat(1200), false)));

        assertThat(number(pdf, 1)).isGreaterThan(105 * MM);
        assertThat(number(pdf, 2)).isLessThan(105 * MM);
    }

    @Test
    void papersInOneFileCountTheirOwnPages() {
        List<String> pages = texts(RENDERER.render(List.of(PaperSamples.daily(40), PaperSamples.daily(1))));

        assertThat(pages.getFirst()).contains("第1页共" + (pages.size() - 2) + "页");
        assertThat(pages.getLast()).contains("第2页共2页");
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(RENDERER.render(PaperSamples.daily(5))).isEqualTo(RENDERER.render(PaperSamples.daily(5)));
        assertThat(new PaperRenderer(new PaperFonts(List.of())).render(PaperSamples.letter())).isEqualTo(RENDERER.render(PaperSamples.letter()));
    }

    @Test
    void aRowHigherThanAPageGoesOnWithoutLoss() {
        String words = IntStream.range(0, 900).mapToObj(i -> "第" + i + "句。").collect(Collectors.joining());
        byte[] pdf = RENDERER.render(PaperSamples.of("{page}", new Block.Table("表", "", List.of(new Block.Column("句", 1, Block.Align.LEFT)), List.of(List.of(words)), null, "")));

        String read = String.join("", texts(pdf));
        assertThat(IntStream.range(0, 900)).allMatch(i -> read.contains("第" + i + "句"));
    }

    @Property(tries = 25)
    void aTableHasEveryRowOnceAndItsHeadsOnEveryPageItReaches(@ForAll @IntRange(min = 1, max = 160) int rows, @ForAll @IntRange(max = 20) int linesBefore) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, linesBefore).forEach(_ -> blocks.add(new Block.Paragraph("行", false)));
        blocks.add(PaperSamples.table("表1　产量", rows));
        List<String> pages = texts(RENDERER.render(PaperSamples.of("{page}", blocks.toArray(Block[]::new))));

        String all = String.join("", pages);
        assertThat(IntStream.range(0, rows)).allSatisfy(i -> assertThat(all).containsOnlyOnce("甲号企业" + (1000 + i)));
        List<String> reached = pages.stream().filter(p -> p.contains("甲号企业")).toList();
        assertThat(reached).allMatch(p -> p.contains("表1产量") && p.contains("核定"));
        assertThat(reached.getFirst()).doesNotContain("（续）");
        assertThat(reached.stream().skip(1)).allMatch(p -> p.contains("（续）"));
        assertThat(pages).filteredOn(p -> p.contains("合计")).singleElement().asString().contains("甲号企业" + (999 + rows)).contains("注：0为报零");
    }

    private static float number(byte[] pdf, int page) {
        return positions(pdf, page).stream().filter(p -> p.getUnicode().equals("—")).findFirst().orElseThrow().getXDirAdj();
    }

    private static List<TextPosition> positions(byte[] pdf, int page) {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Words of each page in the order of the file, without white space. */
    private static List<String> texts(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(file).replaceAll("[\\s\\u3000]", ""));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
