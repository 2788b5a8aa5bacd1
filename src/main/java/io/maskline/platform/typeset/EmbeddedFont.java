package io.maskline.platform.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A font in one file: the characters used get codes in the order in which they come. Each has a code of its own even where
 * two share a glyph, so that 一 is found as 一 and not as the radical ⼀.
 */
final class EmbeddedFont {

    private static final float THOUSAND = 1000;
    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;
    private static final int LINES_A_BLOCK = 100;
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;

    final String name;
    final int number;
    private final FontFile file;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    EmbeddedFont(FontFile file, String name, int number) {
        this.file = file;
        this.name = name;
        this.number = number;
    }

    /** The code of a character, 1 for the first. */
    int code(Glyph glyph) {
        Integer known = codes.get(glyph.codePoint());
        if (known != null) {
            return known;
        }
        glyphs.add(glyph);
        codes.put(glyph.codePoint(), glyphs.size());
        return glyphs.size();
    }

    /** Puts the glyphs used into the file. */
    void embed(PdfOut out) throws IOException {
        Map<Integer, Integer> places = new HashMap<>();
        TreeSet<Integer> ids = new TreeSet<>();
        glyphs.forEach(g -> ids.add(g.id()));
        byte[] subset = file.subset(ids, places);
        String base = PdfSyntax.name(tag(subset) + "+" + file.name());
        int outlines = out.next();
        out.stream(outlines, "/Length1 " + subset.length, subset);
        int toPlace = out.next();
        out.stream(toPlace, "", placesByCode(places));
        int toText = out.next();
        out.stream(toText, "", toUnicode().getBytes(StandardCharsets.US_ASCII));
        int descriptor = out.next();
        out.write(descriptor, descriptor(base, outlines));
        int descendant = out.next();
        out.write(descendant, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + base
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " + PdfSyntax.reference(descriptor)
                + " /W [1 [" + widths() + "]] /CIDToGIDMap " + PdfSyntax.reference(toPlace) + " >>");
        out.write(number, "<< /Type /Font /Subtype /Type0 /BaseFont " + base + " /Encoding /Identity-H /DescendantFonts ["
                + PdfSyntax.reference(descendant) + "] /ToUnicode " + PdfSyntax.reference(toText) + " >>");
    }

    private String descriptor(String base, int outlines) throws IOException {
        StringBuilder box = new StringBuilder();
        for (float edge : file.box()) {
            box.append(PdfSyntax.number(edge)).append(' ');
        }
        return "<< /Type /FontDescriptor /FontName " + base + " /Flags " + SYMBOLIC + " /FontBBox [" + box + "] /ItalicAngle 0 /Ascent "
                + PdfSyntax.number(file.ascent()) + " /Descent " + PdfSyntax.number(file.descent()) + " /CapHeight " + PdfSyntax.number(file.ascent())
                + " /StemV " + STEM + " /FontFile2 " + PdfSyntax.reference(outlines) + " >>";
    }

    private String widths() {
        return glyphs.stream().map(g -> Integer.toString(Math.round(g.em() * THOUSAND))).collect(Collectors.joining(" "));
    }

    private byte[] placesByCode(Map<Integer, Integer> places) {
        byte[] map = new byte[(glyphs.size() + 1) * 2];
        for (int i = 0; i < glyphs.size(); i++) {
            int place = places.get(glyphs.get(i).id());
            map[(i + 1) * 2] = (byte) (place >> Byte.SIZE);
            map[(i + 1) * 2 + 1] = (byte) place;
        }
        return map;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int from = 0; from < glyphs.size(); from += LINES_A_BLOCK) {
            int to = Math.min(glyphs.size(), from + LINES_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                byte[] text = Character.toString(glyphs.get(i).codePoint()).getBytes(StandardCharsets.UTF_16BE);
                map.append('<').append(hex.toHexDigits((short) (i + 1))).append("> <").append(hex.formatHex(text)).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    /** Six letters that stand for these very glyphs. */
    private static String tag(byte[] subset) {
        CRC32 sum = new CRC32();
        sum.update(subset);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }
}
