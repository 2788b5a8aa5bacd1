package io.maskline.platform.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessRead;

/** A parsed font with TrueType outlines. Parsing is dear: one is kept and shared by all papers and threads. */
public final class FontFile {

    /** Held here so that its level stays: it warns of the variation selectors in every font of ours. */
    private static final Logger CHARACTER_MAPS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");
    /** What a viewer needs of a font whose characters are mapped outside it. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final float THOUSAND = 1000;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    /**
     * Reads a font.
     *
     * @throws IOException when it is no font, or one without TrueType outlines: such cannot be embedded as a subset
     */
    public static FontFile parse(RandomAccessRead file) throws IOException {
        CHARACTER_MAPS.setLevel(Level.SEVERE);
        TrueTypeFont font = new TTFParser().parse(file);
        if (!font.getTableMap().containsKey("glyf")) {
            throw new IOException("no TrueType outlines: " + font.getName());
        }
        return new FontFile(font);
    }

    /** The glyph of a character; empty when the font has none. */
    Optional<Glyph> glyph(int codePoint) {
        Optional<Glyph> known = glyphs.get(codePoint);
        return known != null ? known : glyphs.computeIfAbsent(codePoint, this::look);
    }

    private synchronized Optional<Glyph> look(int codePoint) {
        try {
            int id = characters.getGlyphId(codePoint);
            return id == 0 ? Optional.empty() : Optional.of(new Glyph(this, codePoint, id, font.getAdvanceWidth(id) / (float) font.getUnitsPerEm()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The font with these glyphs only.
     *
     * @param places is filled with the place of each glyph in the subset
     */
    synchronized byte[] subset(Set<Integer> ids, Map<Integer, Integer> places) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(ids);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        subsetter.getGIDMap().forEach((place, id) -> places.put(id, place));
        return out.toByteArray();
    }

    synchronized String name() throws IOException {
        return font.getName();
    }

    /** Left, bottom, right and top of its largest glyphs, in thousandths of the size. */
    synchronized float[] box() throws IOException {
        BoundingBox box = font.getFontBBox();
        return new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
    }

    synchronized float ascent() throws IOException {
        return font.getHorizontalHeader().getAscender() * THOUSAND / font.getUnitsPerEm();
    }

    synchronized float descent() throws IOException {
        return font.getHorizontalHeader().getDescender() * THOUSAND / font.getUnitsPerEm();
    }
}
