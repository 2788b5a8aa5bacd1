package io.maskline.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a finished PDF page by page, as runs that stand on one line without a gap. */
final class PaperWords extends PDFTextStripper {

    private final List<List<String>> pages = new ArrayList<>();
    private List<String> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private double end;
    private double line;

    private PaperWords() throws IOException {}

    /** The runs of each page in the order they are drawn. */
    static List<List<String>> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PaperWords words = new PaperWords();
            words.getText(document);
            return List.copyOf(words.pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        runs = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage page) {
        close();
        pages.add(List.copyOf(runs));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double em = text.getFontSizeInPt();
        double from = text.getXDirAdj();
        boolean follows = Math.abs(text.getYDirAdj() - line) < em / 2 && from > end - em / 2 && from < end + em;
        if (!follows) {
            close();
        }
        run.append(text.getUnicode());
        line = text.getYDirAdj();
        end = from + text.getWidthDirAdj();
    }

    private void close() {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }
}
