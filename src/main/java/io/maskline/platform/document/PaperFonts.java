package io.maskline.platform.document;

import io.maskline.platform.typeset.FontChain;
import io.maskline.platform.typeset.FontFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * The fonts papers are set in. Parsing is dear: each font is read once, when first needed, and the bundled ones are shared by
 * all. Not safe for two threads at a time.
 */
final class PaperFonts {

    private static final Logger LOG = Logger.getLogger(PaperFonts.class.getName());
    private static final Map<PaperFace.Bundled, FontFile> BUNDLED = new ConcurrentHashMap<>();
    private static final int DEPTH = 4;

    private final List<Path> folders;
    private final Map<PaperFace, FontChain> chains = new EnumMap<>(PaperFace.class);
    private @Nullable Map<String, Path> files;

    /** @param folders where installed fonts are looked for; missing ones are passed over */
    PaperFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
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

    /** The fonts of a face: the installed one, its stand-in, and what else is bundled for characters both lack. */
    FontChain chain(PaperFace face) {
        return chains.computeIfAbsent(face, this::gather);
    }

    /** The first character of {@code text} that no font of the face has. */
    Optional<String> firstMissing(PaperFace face, String text) {
        FontChain chain = chain(face);
        return text.codePoints()
                .filter(c -> c != '\n' && chain.glyph(c).isEmpty())
                .mapToObj(Character::toString)
                .findFirst();
    }

    private FontChain gather(PaperFace face) {
        Set<FontFile> fonts = new LinkedHashSet<>();
        face.files().stream().sorted().map(installedFiles()::get).filter(Objects::nonNull).findFirst().flatMap(PaperFonts::installed).ifPresent(fonts::add);
        Stream.concat(Stream.of(face.standIn()), Stream.of(PaperFace.Bundled.values())).forEach(f -> fonts.add(bundled(f)));
        return new FontChain(List.copyOf(fonts));
    }

    private static FontFile bundled(PaperFace.Bundled font) {
        return BUNDLED.computeIfAbsent(font, f -> {
            try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(f.resource()), f.resource())) {
                return FontFile.parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(f.resource(), e);
            }
        });
    }

    /** An installed font that cannot be read or has no TrueType outlines is passed over; the stand-in serves. */
    private static Optional<FontFile> installed(Path file) {
        try {
            return Optional.of(FontFile.parse(new RandomAccessReadBufferedFile(new File(file.toString()))));
        } catch (IOException e) {
            LOG.log(Level.INFO, "font passed over: " + file, e);
            return Optional.empty();
        }
    }

    private Map<String, Path> installedFiles() {
        Map<String, Path> known = files;
        if (known != null) {
            return known;
        }
        Map<String, Path> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> all = Files.find(folder, DEPTH, (_, a) -> a.isRegularFile())) {
                all.forEach(f -> found.putIfAbsent(f.getFileName().toString().toLowerCase(Locale.ROOT), f));
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.INFO, "fonts passed over: " + folder, e);
            }
        }
        files = found;
        return found;
    }
}
