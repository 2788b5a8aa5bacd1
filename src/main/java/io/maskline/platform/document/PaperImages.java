package io.maskline.platform.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures, drawn from the very bytes that are saved and printed. Not for the FX thread. */
public final class PaperImages {
    private PaperImages() {}

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One page on white.
     *
     * @param page 1 for the first
     * @param width pixels of the screen the page is to be wide, 1 or more
     */
    public static PageImage page(byte[] pdf, int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(page - 1).getCropBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, width / points);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PageImage(image.getWidth(), image.getHeight(), argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
