package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A file in the making: PDF/A-2b, tagged, with a subset of every font used. The same marks make the same bytes. Not for two
 * threads at a time.
 */
public final class PdfFile implements AutoCloseable {

    private final PDDocument pdf = new PDDocument();
    private final FileSays says;
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary fontsByName = new COSDictionary();
    private final COSDictionary tree = new COSDictionary();
    private final Map<FontFile, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<PageCanvas> pages = new ArrayList<>();
    private final List<List<Tag>> marks = new ArrayList<>();
    private final Tag root;
    private int written;

    public PdfFile(FileSays says) {
        this.says = says;
        resources.setItem(COSName.FONT, fontsByName);
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root = new Tag("Document", tree);
        tree.setItem(COSName.K, root.dictionary);
    }

    /** The whole of what is read. */
    public Tag root() {
        return root;
    }

    /** @return a new last page of this size, in points */
    public PageCanvas page(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pdf.addPage(page);
        PageCanvas canvas = new PageCanvas(this, page);
        pages.add(canvas);
        return canvas;
    }

    /** No more is drawn on the pages so far; they give their room free. */
    public void seal() throws IOException {
        for (; written < pages.size(); written++) {
            PageCanvas canvas = pages.get(written);
            canvas.write(pdf);
            marks.add(List.copyOf(canvas.marks));
        }
    }

    EmbeddedFont font(FontFile file) {
        return fonts.computeIfAbsent(file, f -> {
            EmbeddedFont font = new EmbeddedFont(f, "F" + (fonts.size() + 1));
            fontsByName.setItem(COSName.getPDFName(font.name), font.dictionary);
            return font;
        });
    }

    /** Ends the file. */
    public void write(OutputStream out) throws IOException {
        seal();
        for (EmbeddedFont font : fonts.values()) {
            font.embed(pdf);
        }
        tree.setItem(COSName.PARENT_TREE, parents());
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
        says.sayIn(pdf);
        pdf.save(out);
    }

    private COSDictionary parents() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < marks.size(); i++) {
            COSArray tags = new COSArray();
            marks.get(i).forEach(t -> tags.add(t.dictionary));
            numbers.add(COSInteger.get(i));
            numbers.add(tags);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        return parents;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
