package io.maskline.platform.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks on one page. Lengths are points, from the left and from the top of the sheet. */
public final class PageCanvas {

    private static final String HEX = "0123456789ABCDEF";
    private static final float EQUAL = 0.0005f;

    final int number;
    /** Tags of its marked parts, by their numbers. */
    private final List<Tag> marks = new ArrayList<>();
    private final PdfFile file;
    private final float width;
    private final float height;
    private final StringBuilder out = new StringBuilder(8192);
    private @Nullable Tag tag;
    private boolean marked;
    private @Nullable EmbeddedFont font;
    private float size;
    private float spacing;
    private Ink fill = Ink.BLACK;
    private Ink stroke = Ink.BLACK;
    private float thickness = 1;

    PageCanvas(PdfFile file, int number, float width, float height) {
        this.file = file;
        this.number = number;
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** What comes next belongs to {@code tag}; null: to no words of the paper (rules, footers, heads that are repeated). */
    public void belongsTo(@Nullable Tag next) {
        if (marked && tag == next) {
            return;
        }
        end();
        if (next == null) {
            out.append("/Artifact BMC\n");
        } else {
            next.mark(number, marks.size());
            out.append('/').append(next.kind).append(" <</MCID ").append(marks.size()).append(">> BDC\n");
            marks.add(next);
        }
        tag = next;
        marked = true;
    }

    /** Words on their line of writing. */
    public void words(Line line, TextStyle style, float x, float baseline, Ink ink) {
        Glyph[] glyphs = line.glyphs();
        if (glyphs.length == 0) {
            return;
        }
        fill(ink);
        out.append("BT ");
        number(x).append(' ');
        number(height - baseline).append(" Td ");
        int from = 0;
        while (from < glyphs.length) {
            float extra = line.advances()[from] - glyphs[from].em() * style.size();
            int to = from + 1;
            while (to < glyphs.length && glyphs[to].font() == glyphs[from].font()
                    && Math.abs(line.advances()[to] - glyphs[to].em() * style.size() - extra) < EQUAL) {
                to++;
            }
            run(glyphs, from, to, style.size(), extra);
            from = to;
        }
        out.append("ET\n");
    }

    private void run(Glyph[] glyphs, int from, int to, float runSize, float extra) {
        EmbeddedFont next = file.font(glyphs[from].font());
        if (next != font || runSize != size) {
            out.append('/').append(next.name).append(' ');
            number(runSize).append(" Tf ");
            font = next;
            size = runSize;
        }
        if (Math.abs(extra - spacing) >= EQUAL) {
            number(extra).append(" Tc ");
            spacing = extra;
        }
        out.append('<');
        for (int i = from; i < to; i++) {
            int code = next.code(glyphs[i]);
            out.append(HEX.charAt(code >> 12 & 15)).append(HEX.charAt(code >> 8 & 15)).append(HEX.charAt(code >> 4 & 15)).append(HEX.charAt(code & 15));
        }
        out.append("> Tj ");
    }

    /** One line of words turned about their middle, which lies at {@code x}, {@code y}. */
    public void turned(Line line, TextStyle style, float x, float y, double radians, Ink ink) {
        String cos = text((float) Math.cos(radians));
        String sin = text((float) Math.sin(radians));
        fill(ink);
        out.append("q 1 0 0 1 ");
        number(x).append(' ');
        number(height - y).append(" cm ").append(cos).append(' ').append(sin).append(' ').append(text((float) -Math.sin(radians))).append(' ').append(cos)
                .append(" 0 0 cm BT ");
        number(-line.width() / 2).append(' ');
        number(-style.size() / 3).append(" Td ");
        run(line.glyphs(), 0, line.glyphs().length, style.size(), 0);
        out.append("ET Q\n");
        font = null;
        spacing = 0;
    }

    /** A straight line. */
    public void rule(float x1, float y1, float x2, float y2, float thick, Ink ink) {
        stroke(ink, thick);
        number(x1).append(' ');
        number(height - y1).append(" m ");
        number(x2).append(' ');
        number(height - y2).append(" l S\n");
    }

    /** A straight line of dashes. */
    public void dashes(float x1, float y1, float x2, float y2, float thick, float dash, float gap) {
        out.append('[');
        number(dash).append(' ');
        number(gap).append("] 0 d ");
        rule(x1, y1, x2, y2, thick, Ink.BLACK);
        out.append("[] 0 d\n");
    }

    /** A filled box. */
    public void box(float x, float y, float wide, float high, Ink ink) {
        fill(ink);
        rectangle(x, y, wide, high);
        out.append("f\n");
    }

    /** The outline of a box. */
    public void frame(float x, float y, float wide, float high, float thick) {
        stroke(Ink.BLACK, thick);
        rectangle(x, y, wide, high);
        out.append("S\n");
    }

    /** What is drawn until {@link #unclip} is seen inside the box only. */
    public void clip(float x, float y, float wide, float high) {
        out.append("q ");
        rectangle(x, y, wide, high);
        out.append("W n\n");
    }

    public void unclip() {
        out.append("Q\n");
        font = null;
        spacing = 0;
        thickness = -1;
        stroke = Ink.BLACK;
        fill = Ink.BLACK;
        out.append("0 g 0 G\n");
    }

    private void rectangle(float x, float y, float wide, float high) {
        number(x).append(' ');
        number(height - y - high).append(' ');
        number(wide).append(' ');
        number(high).append(" re ");
    }

    private void fill(Ink ink) {
        if (ink != fill) {
            out.append(ink.fill).append(' ');
            fill = ink;
        }
    }

    private void stroke(Ink ink, float thick) {
        if (ink != stroke) {
            out.append(ink.stroke).append(' ');
            stroke = ink;
        }
        if (thick != thickness) {
            number(thick).append(" w ");
            thickness = thick;
        }
    }

    private void end() {
        if (marked) {
            out.append("EMC\n");
            marked = false;
        }
    }

    /**
     * Writes the page; nothing more is drawn on it.
     *
     * @param node of the tree of pages it hangs on
     * @param place in the file, 0 for the first page
     */
    void write(PdfOut to, int node, int resources, int place) throws IOException {
        end();
        int content = to.next();
        to.stream(content, "", out.toString().getBytes(StandardCharsets.US_ASCII));
        to.write(number, "<< /Type /Page /Parent " + PdfSyntax.reference(node) + " /MediaBox [0 0 " + PdfSyntax.number(width) + " " + PdfSyntax.number(height)
                + "] /Resources " + PdfSyntax.reference(resources) + " /Contents " + PdfSyntax.reference(content) + " /StructParents " + place + " /Tabs /S >>");
    }

    /** What each marked part of it is. */
    CharSequence tags() {
        StringBuilder tags = new StringBuilder("[");
        marks.forEach(t -> tags.append(PdfSyntax.reference(t.number)).append(' '));
        return tags.append(']');
    }

    private StringBuilder number(float value) {
        PdfSyntax.number(out, value);
        return out;
    }

    private static String text(float value) {
        return Float.toString(Math.round(value * 10_000f) / 10_000f);
    }
}
