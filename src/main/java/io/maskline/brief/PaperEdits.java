package io.maskline.brief;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sentences written by hand in a generated paper. Composing it again keeps them and tells where the figures moved on. */
final class PaperEdits {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<PaperEdit>> LIST = new TypeReference<>() {};

    private PaperEdits() {}

    /**
     * A paper with its edits.
     *
     * @param moved edits whose generated sentence reads differently now: keep them or take the new one
     * @param lost edits whose place is gone; they stand nowhere in the paper
     */
    record Edited(Document document, List<PaperEdit> moved, List<PaperEdit> lost) {}

    /** The sentences that may be edited, by place, in reading order. */
    static Map<String, String> places(Document document) {
        Map<String, String> places = new LinkedHashMap<>();
        walk(document, (place, paragraph) -> {
            places.put(place, paragraph.text());
            return paragraph;
        });
        return places;
    }

    /** @param mark put behind each edited sentence, so that reviewers see it; empty for none */
    static Edited apply(Document document, List<PaperEdit> edits, String mark) {
        Map<String, PaperEdit> open = edits.stream().collect(Collectors.toMap(PaperEdit::place, Function.identity(), (_, b) -> b, LinkedHashMap::new));
        List<PaperEdit> moved = new ArrayList<>();
        Document edited = walk(document, (place, paragraph) -> {
            PaperEdit edit = open.remove(place);
            if (edit == null) {
                return paragraph;
            }
            if (!edit.generated().equals(paragraph.text())) {
                moved.add(edit);
            }
            return new Block.Paragraph(edit.written() + mark, paragraph.small());
        });
        return new Edited(edited, moved, List.copyOf(open.values()));
    }

    /** As {@code edits} with this one; writing what was generated takes the edit back. */
    static List<PaperEdit> with(List<PaperEdit> edits, PaperEdit edit) {
        List<PaperEdit> all = new ArrayList<>(edits);
        all.removeIf(e -> e.place().equals(edit.place()));
        if (!edit.written().equals(edit.generated())) {
            all.add(edit);
        }
        return List.copyOf(all);
    }

    static @Nullable String write(List<PaperEdit> edits) {
        return edits.isEmpty() ? null : MAPPER.writeValueAsString(edits);
    }

    static List<PaperEdit> read(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, LIST);
    }

    private static Document walk(Document document, BiFunction<String, Block.Paragraph, Block> change) {
        List<Block> blocks = new ArrayList<>();
        String section = "";
        int count = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    section = heading.text();
                    count = 0;
                    blocks.add(block);
                }
                case Block.Paragraph paragraph when !paragraph.small() -> blocks.add(change.apply(section + "/" + ++count, paragraph));
                default -> blocks.add(block);
            }
        }
        return document.with(blocks);
    }
}
