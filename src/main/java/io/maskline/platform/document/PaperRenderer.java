package io.maskline.platform.document;

import io.maskline.platform.error.Fault;
import io.maskline.platform.typeset.FileSays;
import io.maskline.platform.typeset.LineBreaker;
import io.maskline.platform.typeset.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets a paper as PDF: A4 in the official layout, PDF/A-2b, with subsets of its fonts inside. One paper at a time;
 * off the FX thread, because it takes its time.
 */
public final class PaperRenderer {

    private final PaperFonts fonts;
    private final LineBreaker breaker = new LineBreaker();

    /** Uses the fonts installed on this machine before the bundled ones. */
    public PaperRenderer() {
        this(new PaperFonts(PaperFonts.systemFolders()));
    }

    PaperRenderer(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The first character that no font has, and the words it stands in; empty when the paper can be set whole. */
    public synchronized Optional<Fault> missingGlyph(Document document) {
        return document.texts()
                .flatMap(t -> fonts.firstMissing(t.face(), t.text()).stream()
                        .map(c -> (Fault) Fault.invalid("text", "platform.fault.glyph", c, code(c), t.text())))
                .findFirst();
    }

    /**
     * The paper as PDF. No paper leaves without the search for private data, alone or with others.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a character is in no font, Denied when a page holds
     *     private data its readers may not see
     */
    public byte[] render(Document document) {
        byte[] pdf = set(document);
        PrivacyScan.fault(PrivacyScan.of(document, pdf)).ifPresent(f -> {
            throw f.asException();
        });
        return pdf;
    }

    /**
     * Papers one after the other in one file, each counting its own pages; the file is named after the first.
     *
     * @param documents at least one
     * @throws io.maskline.platform.error.FaultException as for one paper
     */
    public byte[] render(List<Document> documents) {
        if (documents.size() == 1) {
            return render(documents.getFirst());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        render(documents, out);
        return out.toByteArray();
    }

    /**
     * The same, written out. A paper is asked for when the one before is set, and let go: a thousand need little more room
     * than one. What was written when a fault is thrown is no file.
     *
     * @param documents at least one
     */
    public synchronized void render(Iterable<Document> documents, OutputStream out) {
        Iterator<Document> papers = documents.iterator();
        Document paper = papers.next();
        try {
            PdfFile file = file(paper, out);
            add(file, paper);
            while (papers.hasNext()) {
                add(file, papers.next());
            }
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searched by itself first, so that a place found is named by the paper's own page. */
    private void add(PdfFile file, Document document) throws IOException {
        render(document);
        set(file, document);
    }

    /**
     * Every place of the paper that keeps it from being written, in the order of pages.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a character is in no font
     */
    public List<PrivateData> privateData(Document document) {
        return PrivacyScan.of(document, set(document));
    }

    private synchronized byte[] set(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfFile file = file(document, out);
            set(file, document);
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void set(PdfFile file, Document document) throws IOException {
        missingGlyph(document).ifPresent(f -> {
            throw f.asException();
        });
        new PaperSetter(file, document, fonts, breaker).set();
        file.seal();
    }

    private static PdfFile file(Document document, OutputStream out) {
        Document.Meta meta = document.meta();
        return new PdfFile(new FileSays(meta.language(), meta.title(), meta.author(), meta.subject(), meta.dated()), out);
    }

    /**
     * Writes the paper to {@code target}: whole or not at all, an older file is replaced.
     *
     * @throws io.maskline.platform.error.FaultException Busy when another program holds the file open, Denied when it
     *     is a folder or cannot be written
     */
    public void save(Document document, Path target) {
        write(render(document), target);
    }

    /**
     * Writes a rendered paper to {@code target}: whole or not at all, an older file is replaced.
     *
     * @throws io.maskline.platform.error.FaultException Busy when another program holds the file open, Denied when it
     *     is a folder or cannot be written
     */
    public static void write(byte[] pdf, Path target) {
        WholeFile.write(target, waiting -> Files.write(waiting, pdf));
    }

    private static String code(String character) {
        return "U+" + Integer.toHexString(character.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
