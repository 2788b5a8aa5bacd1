package io.maskline.platform.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.util.XRLog;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a paper as PDF: A4 in the official layout, PDF/A-2b, with subsets of its fonts inside. One paper at a time;
 * off the FX thread, because it takes its time.
 */
public final class PaperRenderer {

    private static final String SHEET = "/brief/paper.css";
    private static final String SLIP = "/brief/slip.css";
    private static final String COLOURS = "/brief/srgb.icc";
    private static final int REGULAR = 400;

    private final PaperFonts fonts;
    private final String css = new String(resource(SHEET), StandardCharsets.UTF_8);
    private final String slip = new String(resource(SLIP), StandardCharsets.UTF_8);
    private final byte[] colours = resource(COLOURS);

    /** Uses the fonts installed on this machine before the bundled ones. */
    public PaperRenderer() {
        this(new PaperFonts(PaperFonts.systemFolders()));
    }

    PaperRenderer(PaperFonts fonts) {
        this.fonts = fonts;
        // It tells every step of every page, and warns of pages that hold no more than a footer.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    /** The first character that no font has, and the words it stands in; empty when the paper can be set whole. */
    public synchronized Optional<Fault> missingGlyph(Document document) {
        return document.texts()
                .flatMap(t -> fonts.firstMissing(t.face(), t.text()).stream()
                        .map(c -> (Fault) Fault.invalid("text", "platform.fault.glyph", c, code(c), t.text())))
                .findFirst();
    }

    /**
     * The paper as PDF. This is the only way to one, so no paper leaves without the search for private data.
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
     * Every place of the paper that keeps it from being written, in the order of pages.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a character is in no font
     */
    public List<PrivateData> privateData(Document document) {
        return PrivacyScan.of(document, set(document));
    }

    private synchronized byte[] set(Document document) {
        missingGlyph(document).ifPresent(f -> {
            throw f.asException();
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .useFastMode()
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B)
                    .useColorProfile(colours)
                    .withProducer("Maskline Console")
                    .withHtmlContent(XhtmlWriter.write(document, document.format() == Document.Format.SLIP ? css + slip : css), null)
                    .toStream(out);
            for (Map.Entry<String, TrueTypeFont> font : fonts.byFamily().entrySet()) {
                builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font.getValue(), true)), font.getKey(), REGULAR, FontStyle.NORMAL, true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDF();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw Fault.denied("platform.fault.fileIsFolder", file).asException();
        }
        try {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                Files.write(part, pdf);
                replace(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new FaultException(Fault.denied("platform.fault.fileUnwritable", file), e);
        }
    }

    /** The new file is whole by now; what fails here is taking the place of one that is held open. */
    static void replace(Path part, Path file) {
        try {
            move(part, file);
        } catch (IOException e) {
            throw new FaultException(Fault.busy(file.toString(), "platform.fault.busy", file.getFileName().toString()), e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String code(String character) {
        return "U+" + Integer.toHexString(character.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private static byte[] resource(String place) {
        try (InputStream in = Objects.requireNonNull(PaperRenderer.class.getResourceAsStream(place), place)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
