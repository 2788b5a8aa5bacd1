package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param language BCP 47 tag of its words
 * @param dated the date it gives, in Chinese time; null: none
 */
public record FileSays(String language, String title, String author, String subject, @Nullable LocalDateTime dated) {

    private static final String PRODUCER = "Maskline Console";
    private static final byte[] COLOURS = colours("/brief/srgb.icc");
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter IN_PDF = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''");
    private static final int RED_GREEN_BLUE = 3;

    void sayIn(PDDocument pdf) throws IOException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.LANG, new COSString(language));
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), viewer);
        catalog.setItem(COSName.getPDFName("OutputIntents"), intents(pdf));
        COSStream metadata = pdf.getDocument().createCOSStream();
        metadata.setItem(COSName.TYPE, COSName.getPDFName("Metadata"));
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        byte[] xmp = xmp().getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(xmp);
        }
        catalog.setItem(COSName.METADATA, metadata);
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setAuthor(author);
        pdf.getDocumentInformation().setSubject(subject);
        pdf.getDocumentInformation().setProducer(PRODUCER);
        if (dated != null) {
            pdf.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, IN_PDF.format(dated));
        }
        CRC32 sum = new CRC32();
        sum.update(xmp);
        // In place of the time of writing: the same paper is the same file.
        pdf.setDocumentId(sum.getValue());
    }

    private static COSArray intents(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setInt(COSName.N, RED_GREEN_BLUE);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(COLOURS);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.getPDFName("RegistryName"), new COSString("http://www.color.org"));
        intent.setItem(COSName.INFO, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private String xmp() {
        String date = dated == null ? "" : "<xmp:CreateDate>" + dated.atOffset(CHINA).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")) + "</xmp:CreateDate>";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>%s
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escape(title), escape(author), escape(subject), escape(language), PRODUCER, date);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private static byte[] colours(String place) {
        try (InputStream in = Objects.requireNonNull(FileSays.class.getResourceAsStream(place), place)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
