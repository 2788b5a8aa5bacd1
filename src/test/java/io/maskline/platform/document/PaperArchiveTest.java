package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Papers are fit for the archive: veraPDF finds nothing against them. */
class PaperArchiveTest {

    private static final PaperRenderer RENDERER = new PaperRenderer(new PaperFonts(List.of()));

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<List<Document>> papers() {
        return List.of(
                List.of(PaperSamples.daily(60).marked("草稿")), List.of(PaperSamples.letter()), List.of(PaperSamples.slip()),
                List.of(PaperSamples.letter().inBlack(), PaperSamples.daily(1)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperKeepsToPdfA2b(List<Document> papers) throws Exception {
        assertThat(against(RENDERER.render(papers), PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void aPrintedCopyKeepsToItToo() throws Exception {
        byte[] pdf = RENDERER.render(PaperSamples.letter());

        assertThat(against(new PaperStamp().printed(pdf, "打印 2020-02-14 16:31　陈某"), PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    /** The name of a level apart (the file claims B), its tags meet what level A and PDF/UA ask. */
    @ParameterizedTest
    @MethodSource("papers")
    void itsTagsAreThoseOfAPaperThatCanBeReadAloud(List<Document> papers) throws Exception {
        byte[] pdf = RENDERER.render(papers);

        assertThat(against(pdf, PDFAFlavour.PDFA_2_A)).allMatch(m -> m.contains("pdfaid:conformance"));
        assertThat(against(pdf, PDFAFlavour.PDFUA_1)).allMatch(m -> m.contains("PDF/UA Identification"));
    }

    private static Set<String> against(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " at " + a.getLocation().getContext())
                    .collect(Collectors.toSet());
        }
    }
}
