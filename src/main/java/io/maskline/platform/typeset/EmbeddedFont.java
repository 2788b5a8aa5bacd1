package io.maskline.platform.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

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
    private static final float STEM = 80;

    final String name;
    final COSDictionary dictionary = new COSDictionary();
    private final FontFile file;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    EmbeddedFont(FontFile file, String name) {
        this.file = file;
        this.name = name;
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

    /** Puts the glyphs used so far into the file. */
    void embed(PDDocument pdf) throws IOException {
        Map<Integer, Integer> places = new HashMap<>();
        TreeSet<Integer> ids = new TreeSet<>();
        glyphs.forEach(g -> ids.add(g.id()));
        byte[] subset = file.subset(ids, places);
        String name = tag(subset) + "+" + file.name();
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system());
        descendant.setItem(COSName.FONT_DESC, descriptor(name, stream(pdf, subset, true)));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(pdf, placesByCode(places), false));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(pdf, toUnicode().getBytes(StandardCharsets.US_ASCII), false));
    }

    private static COSDictionary system() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);
        return system;
    }

    private COSDictionary descriptor(String name, COSStream subset) throws IOException {
        COSArray box = new COSArray();
        for (float edge : file.box()) {
            box.add(new COSFloat(edge));
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, file.ascent());
        descriptor.setFloat(COSName.DESCENT, file.descent());
        descriptor.setFloat(COSName.CAP_HEIGHT, file.ascent());
        descriptor.setFloat(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, subset);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        glyphs.forEach(g -> each.add(COSInteger.get(Math.round(g.em() * THOUSAND))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
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

    private static COSStream stream(PDDocument pdf, byte[] bytes, boolean font) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        if (font) {
            stream.setInt(COSName.LENGTH1, bytes.length);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
