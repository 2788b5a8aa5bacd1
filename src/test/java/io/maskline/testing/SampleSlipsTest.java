package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import io.maskline.platform.document.PageImage;
import io.maskline.platform.document.PaperImages;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testing.Sample.Marks;
import io.maskline.testing.Sample.Quantity;
import io.maskline.testkit.TempLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The slip as it is printed: what it says, and that a scanner reads the number of the request from both copies. */
class SampleSlipsTest {

    private static final int PIXELS = 1654;

    private final TestingRegisters office = new TestingRegisters();
    private final Samples samples = Samples.open(office.temp.database(), office.temp.ledger());

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void both_copies_carry_the_fields_the_hand_overs_and_a_code_that_can_be_read(Language language) throws Exception {
        TestingRow row = office.create("III", 5, "inhalation_resistance", "filtration_salt");
        Sample draft = samples.draft(row.request().id());
        samples.save(draft.with(new Marks("F-0001", "LOT-7", 3_000L, TempLedger.DAY)).with(new Quantity(10, 8L, 2L)), TempLedger.ACTOR);
        samples.handOver(row.request().id(), new Custody.Transfer("王某", "李某", TempLedger.DAY.atTime(9, 20), "厂门口", "专人", "完好"), TempLedger.ACTOR);
        SampleSlips slips = new SampleSlips(office.requests, samples, office.enterprises, Messages.of(language), new PaperRenderer());

        Path file = slips.write(row.request().id(), TempLedger.DAY, Path.of("target", "papers"));

        byte[] pdf = Files.readAllBytes(file);
        assertThat(PaperImages.pages(pdf)).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            assertThat(text(pdf, page)).contains(row.request().number(), "F-0001", "LOT-7", "王某", "李某", "2020-02-1409:20", "GB/T32610-2016", "浙江九点健康科技有限公司");
            assertThat(decoded(PaperImages.page(pdf, page, PIXELS))).isEqualTo(row.request().number());
        }
        assertThat(text(pdf, 1)).isNotEqualTo(text(pdf, 2));
    }

    private static String text(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private static String decoded(PageImage image) throws Exception {
        RGBLuminanceSource source = new RGBLuminanceSource(image.width(), image.height(), image.argb());
        Result result = new MultiFormatReader().decode(
                new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128)));
        return result.getText();
    }
}
