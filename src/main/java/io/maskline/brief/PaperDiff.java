package io.maskline.brief;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.Landscape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two editions of a paper by block and cell. The head and what stands before the first heading tell when a
 * paper was made and are not compared; rows are found again by their name, columns by their head.
 */
final class PaperDiff {

    private PaperDiff() {}

    /** In reading order of the newer edition; what is gone stands behind what is left of its table or section. */
    static List<PaperDifference> between(Document old, Document now) {
        return compare(words(old), words(now));
    }

    private static List<PaperDifference> compare(Map<String, Said> old, Map<String, Said> now) {
        Set<String> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<PaperDifference> found = new ArrayList<>();
        for (String place : places) {
            Said before = old.get(place);
            Said after = now.get(place);
            if (!Objects.equals(text(before), text(after))) {
                found.add(new PaperDifference(Objects.requireNonNull(after == null ? before : after).place(), text(before), text(after)));
            }
        }
        return found;
    }

    private static @Nullable String text(@Nullable Said said) {
        return said == null ? null : said.text();
    }

    /** @param place as it is told; tables count through the paper, so their numbers do not tell them apart */
    private record Said(String place, String text) {}

    /** Every word of the paper by its place. */
    private static Map<String, Said> words(Document document) {
        Words words = new Words();
        document.blocks().forEach(words::block);
        return words.places;
    }

    private static final class Words {
        private final Map<String, Said> places = new LinkedHashMap<>();
        private @Nullable String section;
        private int paragraphs;

        void block(Block block) {
            switch (block) {
                case Block.Heading heading -> {
                    section = heading.text();
                    paragraphs = 0;
                    put(heading.text(), heading.text());
                }
                case Block.Paragraph paragraph when section != null -> put(section + " · " + ++paragraphs, paragraph.text());
                case Block.Table table -> table(table);
                case Landscape sideways -> sideways.blocks().forEach(this::block);
                default -> {}
            }
        }

        private void table(Block.Table table) {
            for (List<String> row : table.rows()) {
                row(table, row);
            }
            if (table.total() != null) {
                row(table, table.total());
            }
            if (!table.note().isEmpty()) {
                put(table.caption() + " · *", table.note());
            }
        }

        private void row(Block.Table table, List<String> row) {
            int name = name(row);
            String place = table.caption() + " · " + row.get(name);
            for (int i = name + 1; i < row.size(); i++) {
                put(place + " · " + table.columns().get(i).head(), row.get(i));
            }
        }

        /** The first cell that is no running number. */
        private static int name(List<String> row) {
            for (int i = 0; i < row.size() - 1; i++) {
                if (!row.get(i).isBlank() && !row.get(i).chars().allMatch(Character::isDigit)) {
                    return i;
                }
            }
            return 0;
        }

        /** Two rows of one name are told apart by their order. */
        private void put(String place, String text) {
            String free = place.replaceFirst("[0-9]+", "#");
            for (int n = 2; places.containsKey(free); n++) {
                free = place + " (" + n + ")";
            }
            places.put(free, new Said(place, text));
        }
    }
}
