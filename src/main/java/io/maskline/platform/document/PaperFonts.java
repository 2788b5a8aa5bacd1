package io.maskline.platform.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The parsed fonts papers are set in. Parsing is dear, so an instance reads each font once, when first needed, and
 * keeps it. Not safe for two threads at a time.
 */
final class PaperFonts {

    private static final Logger LOG = Logger.getLogger(PaperFonts.class.getName());
    /** Held here so that its level stays: it warns of the variation selectors in every font of ours. */
    private static final Logger CHARACTER_MAPS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");
    private static final int DEPTH = 4;

    private final List<Path> folders;
    private final Map<PaperFace.Bundled, TrueTypeFont> bundled = new EnumMap<>(PaperFace.Bundled.class);
    private final Map<PaperFace, TrueTypeFont> installed = new EnumMap<>(PaperFace.class);
    private boolean loaded;

    /** @param folders where installed fonts are looked for; missing ones are passed over */
    PaperFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
        CHARACTER_MAPS.setLevel(Level.SEVERE);
    }

    /** The places where this machine keeps its fonts. */
    static List<Path> systemFolders() {
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(System.getenv("WINDIR")).ifPresent(w -> places.add(Path.of(w, "Fonts")));
        Optional.ofNullable(System.getenv("LOCALAPPDATA")).ifPresent(l -> places.add(Path.of(l, "Microsoft", "Windows", "Fonts")));
        String home = System.getProperty("user.home", "");
        places.addAll(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of(home, ".local/share/fonts"),
                Path.of(home, ".fonts"), Path.of("/Library/Fonts"), Path.of(home, "Library/Fonts")));
        return places;
    }

    /** Every font by its family name in the style sheet, installed ones first. */
    Map<String, TrueTypeFont> byFamily() {
        load();
        Map<String, TrueTypeFont> all = new LinkedHashMap<>();
        installed.forEach((face, font) -> all.put(face.family(), font));
        bundled.forEach((font, parsed) -> all.put(font.family(), parsed));
        return all;
    }

    /** The first character of {@code text} that neither the face nor its stand-in has. */
    Optional<String> firstMissing(PaperFace face, String text) {
        load();
        List<CmapLookup> lookups = Stream.of(installed.get(face), bundled.get(face.standIn()))
                .filter(Objects::nonNull).map(PaperFonts::characters).toList();
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && lookups.stream().noneMatch(l -> l.getGlyphId(c) > 0))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private void load() {
        if (loaded) {
            return;
        }
        for (PaperFace.Bundled font : PaperFace.Bundled.values()) {
            bundled.put(font, bundled(font));
        }
        Map<String, Path> files = installedFiles();
        for (PaperFace face : PaperFace.values()) {
            face.files().stream().sorted().map(files::get).filter(Objects::nonNull).findFirst()
                    .flatMap(PaperFonts::installed).ifPresent(f -> installed.put(face, f));
        }
        loaded = true;
    }

    private static TrueTypeFont bundled(PaperFace.Bundled font) {
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(font.resource()), font.resource())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(font.resource(), e);
        }
    }

    /** An installed font that cannot be read or has no TrueType outlines is passed over; the stand-in serves. */
    private static Optional<TrueTypeFont> installed(Path file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(new File(file.toString())));
            return font.getTableMap().containsKey("glyf") ? Optional.of(font) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.INFO, "font passed over: " + file, e);
            return Optional.empty();
        }
    }

    private Map<String, Path> installedFiles() {
        Map<String, Path> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.find(folder, DEPTH, (_, a) -> a.isRegularFile())) {
                files.forEach(f -> found.putIfAbsent(f.getFileName().toString().toLowerCase(Locale.ROOT), f));
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.INFO, "fonts passed over: " + folder, e);
            }
        }
        return found;
    }

    private static CmapLookup characters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
