package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled serif face. */
final class TestFonts {

    static final FontChain SERIF = new FontChain(List.of(serif()));

    private TestFonts() {}

    private static FontFile serif() {
        try (InputStream in = Objects.requireNonNull(TestFonts.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf"))) {
            return FontFile.parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
