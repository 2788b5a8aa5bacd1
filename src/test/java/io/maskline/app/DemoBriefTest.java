package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.output.CutOff;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily brief of the demo, as it leaves the program. */
class DemoBriefTest {

    @TempDir
    Path folder;

    @Test
    void carriesTheFiguresOfTheDayWithEveryFontInside() throws IOException {
        Path file = folder.resolve("专报.pdf");
        try (Composition composition = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL)) {
            new DemoLedger(composition.demoServices()).load();
            composition.briefs(Messages.of(Language.ZH)).exportDaily(DemoLedger.DAY, DemoLedger.actor(DemoLedger.DAY), file);
        }

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("612.5", "431.7", "58/61", "67/70", "甬壬家纺", "▲176");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }
}
