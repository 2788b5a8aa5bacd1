package io.maskline.brief;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Document;
import java.util.ArrayList;
import java.util.List;

/** What a correction says of what it corrects: why, and every place with its old and its new words. */
record CorrectionNote(PaperText words) {

    private static final int PLACE = 5;
    private static final int VALUE = 3;

    /** The paper with the note before its first section. */
    Document in(Document now, Document old, PaperIssue paper, String corrected) {
        List<PaperDifference> differences = PaperDiff.between(without(old), now);
        List<Block> note = new ArrayList<>();
        note.add(new Block.Heading(1, words.text("paper.correction.heading")));
        note.add(new Block.Paragraph(
                words.text("paper.correction.sentence", corrected, PaperText.orDash(paper.correction().reason()), differences.size()), true));
        if (!differences.isEmpty()) {
            note.add(table(differences));
        }
        List<Block> blocks = new ArrayList<>(now.blocks());
        blocks.addAll(firstHeading(blocks), note);
        return now.with(blocks);
    }

    /** The paper without the note, so that the next correction does not list the last one. */
    private Document without(Document old) {
        String heading = words.text("paper.correction.heading");
        List<Block> blocks = new ArrayList<>();
        boolean note = false;
        for (Block block : old.blocks()) {
            note = block instanceof Block.Heading h ? h.text().equals(heading) : note;
            if (!note) {
                blocks.add(block);
            }
        }
        return old.with(blocks);
    }

    private Block.Table table(List<PaperDifference> differences) {
        List<Block.Column> columns = List.of(
                new Block.Column(words.text("paper.correction.place"), PLACE, Align.LEFT),
                new Block.Column(words.text("paper.correction.before"), VALUE, Align.LEFT),
                new Block.Column(words.text("paper.correction.after"), VALUE, Align.LEFT));
        List<List<String>> rows = differences.stream()
                .map(d -> List.of(d.place(), PaperText.orDash(d.before()), PaperText.orDash(d.after()))).toList();
        return new Block.Table(words.text("paper.correction.caption"), "", columns, rows, null, "");
    }

    private static int firstHeading(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading) {
                return i;
            }
        }
        return blocks.size();
    }
}
