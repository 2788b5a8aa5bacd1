package io.maskline.platform.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper as blocks in reading order, before it has a page size, fonts or lines. It holds finished words: numbers are
 * formatted and sentences translated by whoever builds it.
 *
 * @param meta what the file says about itself
 * @param footer the small print of every page
 * @param format how closely it is set
 * @param privacy who may read it
 * @param look the mark behind its words, and whether it has red in it
 */
public record Document(Meta meta, Footer footer, List<Block> blocks, Format format, Privacy privacy, Look look) {

    /** How closely a paper is set. */
    public enum Format {
        /** The official layout: 22 lines of 28 characters. */
        OFFICIAL,
        /** A slip that is to fit one page: small print, narrow margins. */
        SLIP
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A paper for the offices in the official layout. */
    public Document(Meta meta, Footer footer, List<Block> blocks) {
        this(meta, footer, blocks, Format.OFFICIAL);
    }

    /** A paper for the offices. */
    public Document(Meta meta, Footer footer, List<Block> blocks, Format format) {
        this(meta, footer, blocks, format, Privacy.INTERNAL);
    }

    /** A paper in red and black, without a mark. */
    public Document(Meta meta, Footer footer, List<Block> blocks, Format format, Privacy privacy) {
        this(meta, footer, blocks, format, privacy, Look.PLAIN);
    }

    /** The same paper with other blocks. */
    public Document with(List<Block> others) {
        return new Document(meta, footer, others, format, privacy, look);
    }

    /** The same paper for everybody to read. */
    public Document forPublic() {
        return new Document(meta, footer, blocks, format, Privacy.PUBLIC, look);
    }

    /** The same paper with a word across every page, e.g. 草稿 or 送审稿; empty for none. */
    public Document marked(String mark) {
        return new Document(meta, footer, blocks, format, privacy, new Look(mark, look.black()));
    }

    /** The same paper for a printer without red. */
    public Document inBlack() {
        return new Document(meta, footer, blocks, format, privacy, new Look(look.mark(), true));
    }

    /**
     * @param mark large and pale across every page, e.g. 草稿; empty for none
     * @param black true: head and rules are black
     */
    public record Look(String mark, boolean black) {
        /** No mark, red where it belongs. */
        public static final Look PLAIN = new Look("", false);
    }

    /**
     * @param language BCP 47 tag of the words, e.g. {@code zh-CN}
     * @param title title of the file, e.g. the paper's name and number
     * @param author the unit that issues it
     * @param subject as of when, in words
     * @param dated what the file gives as its date, in Chinese time; null: it names none
     */
    public record Meta(String language, String title, String author, String subject, @Nullable LocalDateTime dated) {
        public Meta(String language, String title, String author, String subject) {
            this(language, title, author, subject, null);
        }
    }

    /**
     * In the official layout the number of the page stands outside: right on odd pages, left on even ones.
     *
     * @param lines other side, one below the other: unit, paper and as-of time; data version, time and person of printing
     * @param pages e.g. — {page} —; {@code {page}} and {@code {pages}} stand for the numbers, in the lines too
     */
    public record Footer(List<String> lines, String pages) {
        public Footer {
            lines = List.copyOf(lines);
        }
    }

    /** All words of the paper, each with the face it is set in; what the check of glyphs reads. */
    Stream<FaceText> texts() {
        Stream<FaceText> foot = Stream.concat(footer.lines().stream(), Stream.of(footer.pages() + "0123456789"))
                .map(t -> new FaceText(PaperFace.BODY, t));
        return Stream.of(blocks.stream().flatMap(Block::texts), foot, Stream.of(new FaceText(PaperFace.HEADING, look.mark()))).flatMap(t -> t);
    }

    /** Words and the face they are set in. */
    record FaceText(PaperFace face, String text) {}
}
