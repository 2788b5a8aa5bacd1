package io.maskline.platform.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paper as blocks in reading order, before it has a page size, fonts or lines. It holds finished words: numbers are
 * formatted and sentences translated by whoever builds it.
 *
 * @param meta what the file says about itself
 * @param footer the small print of every page
 * @param format how closely it is set
 * @param privacy who may read it
 */
public record Document(Meta meta, Footer footer, List<Block> blocks, Format format, Privacy privacy) {

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

    /** The same paper for everybody to read. */
    public Document forPublic() {
        return new Document(meta, footer, blocks, format, Privacy.PUBLIC);
    }

    /**
     * @param language BCP 47 tag of the words, e.g. {@code zh-CN}
     * @param title title of the file, e.g. the paper's name and number
     * @param author the unit that issues it
     * @param subject as of when, in words
     */
    public record Meta(String language, String title, String author, String subject) {}

    /**
     * @param lines left side, one below the other: unit, paper and as-of time; data version, time and person of printing
     * @param pages right side; {@code {page}} and {@code {pages}} stand for the numbers
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
        return Stream.concat(blocks.stream().flatMap(Block::texts), foot);
    }

    /** Words and the face they are set in. */
    record FaceText(PaperFace face, String text) {}
}
