package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is cut off, filled in and sent back: a dashed line to cut along and the parts below it, kept on one page.
 *
 * @param cut words in the line, e.g. 沿此线裁下; empty for none
 * @param blocks what stands below it
 */
public record ReplySlip(String cut, List<Block> blocks) implements Block {
    public ReplySlip {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Stream<FaceText> texts() {
        return Stream.concat(Stream.of(new FaceText(PaperFace.BODY, cut)), blocks.stream().flatMap(Block::texts));
    }

    @Override
    public Stream<Block> parts() {
        return Stream.concat(Stream.of(new Block.Paragraph(cut, true)), blocks.stream().flatMap(Block::parts));
    }
}
