package io.maskline.platform.document;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Hands a PDF to the program this machine shows PDF with; it is printed from there. Not for the FX thread. */
public final class PaperPrinter {
    private PaperPrinter() {}

    /** True when a program was found for it; whoever asks says in any case where the file lies. */
    public static boolean open(Path pdf) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        try {
            Desktop.getDesktop().open(pdf.toFile());
            return true;
        } catch (IOException e) {
            // No program is registered for PDF: the file is there all the same.
            return false;
        }
    }
}
