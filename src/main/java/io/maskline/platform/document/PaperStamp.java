package io.maskline.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts onto a finished PDF what is no part of the paper: when and by whom it was printed. Readers aloud pass over it. Not
 * for the FX thread.
 */
public final class PaperStamp {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 28 * MILLIMETRE;
    /** Above the edge most printers cannot reach, below the small print of every layout. */
    private static final float BOTTOM = 12 * MILLIMETRE;
    private static final float SMALL = 8;
    /** 〓, the printers' mark for a character the case does not hold. */
    private static final String NO_CHARACTER = "〓";

    private final TrueTypeFont font;

    public PaperStamp() {
        String place = PaperFace.BODY.standIn().resource();
        try (InputStream in = Objects.requireNonNull(PaperStamp.class.getResourceAsStream(place), place)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }

    /**
     * The paper with {@code line} at the foot of every page. It is appended: the first bytes of the result are those of
     * {@code pdf}, all of them, unchanged.
     */
    public synchronized byte[] printed(byte[] pdf, String line) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont face = PDType0Font.load(document, font, true);
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    artifact(content);
                    write(content, face, line, SMALL, Matrix.getTranslateInstance(LEFT, BOTTOM));
                    content.endMarkedContent();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 32_768);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void artifact(PDPageContentStream content) throws IOException {
        COSDictionary told = new COSDictionary();
        told.setName(COSName.TYPE, "Pagination");
        told.setName(COSName.SUBTYPE, "Footer");
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(told));
    }

    private void write(PDPageContentStream content, PDFont face, String text, float size, Matrix place) throws IOException {
        content.beginText();
        content.setFont(face, size);
        content.setTextMatrix(place);
        content.showText(known(text));
        content.endText();
    }

    /** A name with a character the font lacks does not stop a print; the paper itself has been checked before. */
    private String known(String text) throws IOException {
        var characters = font.getUnicodeCmapLookup();
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(c -> known.append(characters.getGlyphId(c) > 0 ? Character.toString(c) : c == ' ' ? " " : NO_CHARACTER));
        return known.toString();
    }
}
