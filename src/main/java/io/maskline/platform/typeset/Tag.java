package io.maskline.platform.typeset;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What a part of a page is (a heading, a cell …), in the order in which it is read aloud. */
public final class Tag {

    private static final COSName CELL_SCOPE = COSName.getPDFName("Scope");
    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
    private static final COSName MARK = COSName.getPDFName("MCID");

    final COSDictionary dictionary = new COSDictionary();
    final String kind;
    private final COSArray kids = new COSArray();

    Tag(String kind, COSDictionary parent) {
        this.kind = kind;
        dictionary.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        dictionary.setName(COSName.S, kind);
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    /** @param kind e.g. P, H1, Table, TR, TH, TD, Figure */
    public Tag child(String kind) {
        Tag child = new Tag(kind, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    /** A head of the column below it. */
    public Tag columnHead() {
        Tag head = child("TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setItem(CELL_SCOPE, COSName.getPDFName("Column"));
        attributes.setDirect(true);
        head.dictionary.setItem(COSName.A, attributes);
        return head;
    }

    /** What is read in place of a drawing. */
    public Tag says(String words) {
        dictionary.setItem(COSName.ALT, new COSString(words));
        return this;
    }

    /** @param language BCP 47 */
    public Tag in(String language) {
        dictionary.setItem(COSName.LANG, new COSString(language));
        return this;
    }

    /** Takes a marked part of a page as its content. */
    void mark(COSDictionary page, int number) {
        COSBase first = dictionary.getItem(COSName.PG);
        if (first == null) {
            dictionary.setItem(COSName.PG, page);
            kids.add(COSInteger.get(number));
        } else if (first == page) {
            kids.add(COSInteger.get(number));
        } else {
            COSDictionary mark = new COSDictionary();
            mark.setItem(COSName.TYPE, MARKED_CONTENT);
            mark.setItem(COSName.PG, page);
            mark.setInt(MARK, number);
            mark.setDirect(true);
            kids.add(mark);
        }
    }
}
