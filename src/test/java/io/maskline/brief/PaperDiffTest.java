package io.maskline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two editions of a paper, compared by place; sentences written by hand. */
class PaperDiffTest {

    private static final List<List<String>> ROWS = List.of(List.of("1", "甬甲", "4.0"), List.of("2", "甬乙", "未报"));

    @Test
    void aCellIsNamedByTableRowAndColumn() {
        List<List<String>> now = List.of(List.of("1", "甬甲", "4.2"), List.of("2", "甬乙", "未报"));
        assertThat(PaperDiff.between(paper("一句", ROWS), paper("一句", now)))
                .containsExactly(new PaperDifference("表1 企业 · 甬甲 · 产量", "4.0", "4.2"));
        assertThat(PaperDiff.between(paper("一句", ROWS), paper("一句", ROWS))).isEmpty();
    }

    @Test
    void aRowThatMovedIsTheSameRowAndOneThatIsGoneIsTold() {
        List<List<String>> now = List.of(List.of("1", "甬乙", "未报"));
        assertThat(PaperDiff.between(paper("一句", ROWS), paper("一句", now))).containsExactly(new PaperDifference("表1 企业 · 甬甲 · 产量", "4.0", null));
    }

    @Test
    void aSentenceIsNamedByItsHeadingAndTheHeadIsNotCompared() {
        assertThat(PaperDiff.between(paper("旧句", ROWS), paper("新句", ROWS))).containsExactly(new PaperDifference("一、总体情况 · 1", "旧句", "新句"));
    }

    @Test
    void editsStayThroughAnotherComposingAndTellWhereTheFiguresMoved() {
        PaperEdit edit = new PaperEdit("一、总体情况/1", "旧句", "改写");
        assertThat(PaperEdits.places(paper("旧句", ROWS))).containsExactly(Map.entry("一、总体情况/1", "旧句"));
        PaperEdits.Edited same = PaperEdits.apply(paper("旧句", ROWS), List.of(edit), "〔改〕");
        assertThat(same.document().blocks().get(2)).isEqualTo(new Block.Paragraph("改写〔改〕", false));
        assertThat(same.moved()).isEmpty();
        PaperEdits.Edited moved = PaperEdits.apply(paper("新句", ROWS), List.of(edit), "");
        assertThat(moved.document().blocks().get(2)).isEqualTo(new Block.Paragraph("改写", false));
        assertThat(moved.moved()).containsExactly(edit);
        assertThat(PaperEdits.apply(paper("新句", ROWS), List.of(new PaperEdit("九/1", "x", "y")), "").lost()).hasSize(1);
        assertThat(PaperEdits.read(PaperEdits.write(List.of(edit)))).containsExactly(edit);
        assertThat(PaperEdits.with(List.of(edit), new PaperEdit(edit.place(), "旧句", "旧句"))).isEmpty();
    }

    private static Document paper(String sentence, List<List<String>> rows) {
        return new Document(
                new Document.Meta("zh-CN", "专报", "专班", "截至" + sentence), new Document.Footer(List.of(), ""),
                List.of(new Block.Paragraph("截至" + sentence, true), new Block.Heading(1, "一、总体情况"), new Block.Paragraph(sentence, false),
                        new Block.Table("表1 企业", "", List.of(column("序号"), column("企业"), column("产量")), rows, null, "")));
    }

    private static Block.Column column(String head) {
        return new Block.Column(head, 1, Align.LEFT);
    }
}
