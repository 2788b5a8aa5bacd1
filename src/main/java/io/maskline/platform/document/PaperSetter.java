package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.LineBreaker;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.PdfFile;
import io.maskline.platform.typeset.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets one paper on pages of its own at the end of a file; its pages are counted from 1. */
final class PaperSetter {

    private static final float MARK = 120;
    private static final double MARK_TURN = Math.toRadians(52);
    private static final double FULL_TURN = Math.toRadians(90);

    private final Document document;
    private final Sheet upright;
    private final Desk desk;
    private final Flow flow;

    PaperSetter(PdfFile file, Document document, PaperFonts fonts, LineBreaker breaker) {
        this.document = document;
        this.upright = Type.sheet(document);
        this.desk = new Desk(fonts, breaker, Type.of(document), upright.wide(), upright.high(), document.look().black() ? Ink.BLACK : Ink.RED,
                file.root().child("Part").in(document.meta().language()));
        this.flow = new Flow(file, upright, this::behind);
    }

    void set() {
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.PageBreak _ -> flow.turn(upright);
                case Landscape landscape -> {
                    flow.turn(upright.sideways());
                    landscape.blocks().forEach(b -> flow.place(boxes(b, desk.on(upright.sideways()))));
                    flow.turn(upright);
                }
                default -> flow.place(boxes(block, desk));
            }
        }
        flow.settle();
        boolean letter = document.blocks().stream().anyMatch(Letterhead.class::isInstance);
        new FootSetter(desk, document.footer(), letter).set(flow);
    }

    private List<Box> boxes(Block block, Desk on) {
        return switch (block) {
            case Block.Masthead head -> new HeadSetter(on).masthead(head);
            case Letterhead head -> new HeadSetter(on).letterhead(head, upright);
            case Block.Title title -> new TextSetter(on).title(title);
            case Block.Addressee addressee -> new TextSetter(on).addressee(addressee);
            case Block.Heading heading -> new TextSetter(on).heading(heading);
            case Block.Paragraph paragraph -> new TextSetter(on).paragraph(paragraph);
            case Block.Table table -> new TableSetter(on, table).boxes();
            case Chart chart -> new ChartSetter(on, chart).boxes();
            case Block.Signatures signatures -> new EndSetter(on).signatures(signatures);
            case Block.Closing closing -> new EndSetter(on).closing(closing);
            case Imprint imprint -> new EndSetter(on).imprint(imprint);
            case Block.WritingLines writing -> new EndSetter(on).writing(writing);
            case Block.Code code -> new EndSetter(on).code(code);
            case ReplySlip slip -> slip(slip, on);
            case Landscape landscape -> landscape.blocks().stream().flatMap(b -> boxes(b, on).stream()).toList();
            case Block.PageBreak _ -> List.of();
        };
    }

    private List<Box> slip(ReplySlip slip, Desk on) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new EndSetter(on).cut(slip.cut()));
        slip.blocks().forEach(b -> boxes.addAll(boxes(b, on)));
        boxes.replaceAll(b -> b.keptWithNext(true));
        boxes.add(boxes.removeLast().keptWithNext(false));
        return boxes;
    }

    /** The word across the page, below all others. */
    private void behind(PageCanvas page) {
        String mark = document.look().mark();
        if (mark.isEmpty()) {
            return;
        }
        TextStyle style = desk.style(PaperFace.HEADING, MARK);
        Line line = desk.breaker().line(mark, style);
        page.belongsTo(null);
        page.turned(line, style, page.width() / 2, page.height() / 2, page.width() < page.height() ? MARK_TURN : FULL_TURN - MARK_TURN, Ink.PALE);
    }
}
