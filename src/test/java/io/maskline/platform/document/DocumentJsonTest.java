package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.document.Block.Align;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A paper is the same after it was stored. */
class DocumentJsonTest {

    @Property(tries = 200)
    void whatIsReadEqualsWhatWasWritten(@ForAll("papers") Document paper) {
        assertThat(DocumentJson.read(DocumentJson.write(paper))).isEqualTo(paper);
    }

    @Property(tries = 50)
    void rewordingWithTheSameWordsChangesNothing(@ForAll("papers") Document paper) {
        assertThat(DocumentJson.reworded(paper, t -> t)).isEqualTo(paper);
    }

    @Test
    void rewordingReachesEveryWordAndNothingElse() {
        Document paper = new Document(
                new Document.Meta("zh-CN", "专报\uE000", "专班", "截至"), new Document.Footer(List.of("\uE000"), "第 {page} 页"),
                List.of(new Block.Masthead("内部", "专报", "\uE000", "专班", "2月14日"),
                        new Block.Table("表", "", List.of(new Block.Column("名", 1, Align.RIGHT)), List.of(List.of("见\uE000")), null, "")));
        Document done = DocumentJson.reworded(paper, t -> t.replace("\uE000", "第 12 期"));
        assertThat(done.meta().title()).isEqualTo("专报第 12 期");
        assertThat(done.footer().lines()).containsExactly("第 12 期");
        assertThat(((Block.Masthead) done.blocks().get(0)).issue()).isEqualTo("第 12 期");
        assertThat(((Block.Table) done.blocks().get(1)).rows()).containsExactly(List.of("见第 12 期"));
        assertThat(((Block.Table) done.blocks().get(1)).total()).isNull();
    }

    @Provide
    Arbitrary<Document> papers() {
        Arbitrary<String> words = Arbitraries.strings().withChars("产能〇㙍\uD840\uDC00 \"\\<&\n0123,.%▲").ofMaxLength(12);
        Arbitrary<Document.Meta> meta = Combinators.combine(words, words, words, words).as(Document.Meta::new);
        Arbitrary<Document.Footer> footer = Combinators.combine(words.list().ofMaxSize(3), words).as(Document.Footer::new);
        return Combinators.combine(meta, footer, blocks(words).list().ofMaxSize(6), Arbitraries.of(Document.Format.values())).as(Document::new);
    }

    private static Arbitrary<Block> blocks(Arbitrary<String> words) {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(words, words, words, words, words).as(Block.Masthead::new),
                Combinators.combine(Arbitraries.integers().between(1, 4), words).as(Block.Heading::new),
                Combinators.combine(words, Arbitraries.of(true, false)).as((t, s) -> new Block.Paragraph(t, s)),
                words.list().ofMaxSize(3).map(Block.Signatures::new),
                Arbitraries.just(new Block.PageBreak()),
                Arbitraries.just(new Block.Code("A-0001")),
                tables(words)));
    }

    private static Arbitrary<Block> tables(Arbitrary<String> words) {
        return Arbitraries.integers().between(1, 4).flatMap(width -> Combinators.combine(
                        words, words,
                        Combinators.combine(words, Arbitraries.integers().between(1, 9), Arbitraries.of(Align.values())).as(Block.Column::new).list().ofSize(width),
                        words.list().ofSize(width).list().ofMaxSize(4), words.list().ofSize(width).injectNull(0.5), words)
                .as(Block.Table::new));
    }
}
