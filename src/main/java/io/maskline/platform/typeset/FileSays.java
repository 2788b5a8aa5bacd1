package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
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

    /** Entries of the catalog; what they stand for is written. */
    String catalog(PdfOut out) throws IOException {
        int colours = out.next();
        out.stream(colours, "/N " + RED_GREEN_BLUE, COLOURS);
        int metadata = out.next();
        // As it is: archives read it without opening the rest.
        out.plain(metadata, "/Type /Metadata /Subtype /XML", xmp().getBytes(StandardCharsets.UTF_8));
        return " /Lang " + PdfSyntax.string(language) + " /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>"
                + " /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                + " /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile " + PdfSyntax.reference(colours) + " >>]"
                + " /Metadata " + PdfSyntax.reference(metadata);
    }

    /** The same for readers that know no metadata. */
    String info() {
        return "<< /Title " + PdfSyntax.string(title) + " /Author " + PdfSyntax.string(author) + " /Subject " + PdfSyntax.string(subject)
                + " /Producer " + PdfSyntax.string(PRODUCER) + (dated == null ? "" : " /CreationDate " + PdfSyntax.string(IN_PDF.format(dated))) + " >>";
    }

    /** In place of the time of writing: the same paper is the same file. */
    String id() {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(xmp().getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().withUpperCase().formatHex(sum) + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
