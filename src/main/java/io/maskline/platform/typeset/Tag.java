package io.maskline.platform.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a part of a page is (a heading, a cell …), in the order in which it is read aloud. */
public final class Tag {

    final int number;
    final String kind;
    private final PdfOut out;
    private final int parent;
    private final StringBuilder kids = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final List<Tag> unwritten = new ArrayList<>();
    private int page;

    Tag(PdfOut out, String kind, int parent) {
        this.out = out;
        this.number = out.next();
        this.kind = kind;
        this.parent = parent;
    }

    /** @param kind e.g. P, H1, Table, TR, TH, TD, Figure */
    public Tag child(String kind) {
        Tag child = new Tag(out, kind, number);
        kids.append(PdfSyntax.reference(child.number)).append(' ');
        unwritten.add(child);
        return child;
    }

    /** A head of the column below it. */
    public Tag columnHead() {
        Tag head = child("TH");
        head.attributes.append(" /A << /O /Table /Scope /Column >>");
        return head;
    }

    /** What is read in place of a drawing. */
    public Tag says(String words) {
        attributes.append(" /Alt ").append(PdfSyntax.string(words));
        return this;
    }

    /** @param language BCP 47 */
    public Tag in(String language) {
        attributes.append(" /Lang ").append(PdfSyntax.string(language));
        return this;
    }

    /** Takes a marked part of a page as its content. */
    void mark(int onPage, int mark) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.append(mark).append(' ');
        } else {
            kids.append("<< /Type /MCR /Pg ").append(PdfSyntax.reference(onPage)).append(" /MCID ").append(mark).append(" >> ");
        }
    }

    /** Writes what is below it; that gets no more content. */
    void writeBelow() throws IOException {
        for (Tag tag : unwritten) {
            tag.write();
        }
        unwritten.clear();
    }

    void write() throws IOException {
        writeBelow();
        String where = page == 0 ? "" : " /Pg " + PdfSyntax.reference(page);
        out.write(number, "<< /Type /StructElem /S /" + kind + " /P " + PdfSyntax.reference(parent) + where + " /K [" + kids + "]" + attributes + " >>");
    }
}
