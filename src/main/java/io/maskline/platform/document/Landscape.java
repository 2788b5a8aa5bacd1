package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.util.List;
import java.util.stream.Stream;

/** Parts on sheets turned sideways, for wide tables; what follows stands upright again. */
public record Landscape(List<Block> blocks) implements Block {
    public Landscape {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Stream<FaceText> texts() {
        return blocks.stream().flatMap(Block::texts);
    }

    @Override
    public Stream<Block> parts() {
        return blocks.stream().flatMap(Block::parts);
    }
}
