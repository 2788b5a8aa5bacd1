package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file in the making: PDF/A-2b, tagged, with a subset of every font used. Pages are written when they are sealed and need
 * no room after that. The same marks make the same bytes. Not for two threads at a time.
 */
public final class PdfFile {

    private final PdfOut out;
    private final FileSays says;
    private final Map<FontFile, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<PageCanvas> open = new ArrayList<>();
    /** Of sealed pages: the nodes of the tree of pages, and the tags of each page by its place in the file. */
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder tagsByPage = new StringBuilder();
    private final int resources;
    private final int pages;
    private final int tree;
    private final Tag root;
    private int sealed;

    /** @param to takes the bytes as they come; it is flushed, not closed */
    public PdfFile(FileSays says, OutputStream to) {
        this.says = says;
        out = new PdfOut(to);
        resources = out.next();
        pages = out.next();
        tree = out.next();
        root = new Tag(out, "Document", tree);
    }

    /** The whole of what is read. */
    public Tag root() {
        return root;
    }

    /** @return a new last page of this size, in points */
    public PageCanvas page(float width, float height) {
        PageCanvas canvas = new PageCanvas(this, out.next(), width, height);
        open.add(canvas);
        return canvas;
    }

    /** No more is drawn on the pages so far, nor read of them; they give their room free. */
    public void seal() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        int node = out.next();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < open.size(); i++) {
            PageCanvas canvas = open.get(i);
            int tags = out.next();
            canvas.write(out, node, resources, sealed + i);
            out.write(tags, canvas.tags());
            kids.append(PdfSyntax.reference(canvas.number)).append(' ');
            tagsByPage.append(sealed + i).append(' ').append(PdfSyntax.reference(tags)).append(' ');
        }
        root.writeBelow();
        out.write(node, "<< /Type /Pages /Parent " + PdfSyntax.reference(pages) + " /Count " + open.size() + " /Kids [" + kids + "] >>");
        nodes.append(PdfSyntax.reference(node)).append(' ');
        sealed += open.size();
        open.clear();
    }

    EmbeddedFont font(FontFile file) {
        return fonts.computeIfAbsent(file, f -> new EmbeddedFont(f, "F" + (fonts.size() + 1), out.next()));
    }

    /** Ends the file. */
    public void end() throws IOException {
        seal();
        for (EmbeddedFont font : fonts.values()) {
            font.embed(out);
        }
        String names = fonts.values().stream().map(f -> "/" + f.name + " " + PdfSyntax.reference(f.number)).collect(Collectors.joining(" "));
        out.write(resources, "<< /Font << " + names + " >> >>");
        out.write(pages, "<< /Type /Pages /Count " + sealed + " /Kids [" + nodes + "] >>");
        root.write();
        int parents = out.next();
        out.write(parents, "<< /Nums [" + tagsByPage + "] >>");
        out.write(tree, "<< /Type /StructTreeRoot /K " + PdfSyntax.reference(root.number) + " /ParentTree " + PdfSyntax.reference(parents)
                + " /ParentTreeNextKey " + sealed + " >>");
        int catalog = out.next();
        out.write(catalog, "<< /Type /Catalog /Pages " + PdfSyntax.reference(pages) + " /StructTreeRoot " + PdfSyntax.reference(tree) + says.catalog(out) + " >>");
        int info = out.next();
        out.write(info, says.info());
        out.end(catalog, info, says.id());
    }
}
