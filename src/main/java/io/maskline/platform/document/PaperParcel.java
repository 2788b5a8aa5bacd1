package io.maskline.platform.document;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several papers for one folder, one file each. They wait in a folder of their own inside it, and move to their places
 * when all are there: until then no file of them is in the folder under its name. Not for the FX thread.
 */
public final class PaperParcel implements AutoCloseable {

    /** One name for every run, so that the next one finds what a run that was killed left behind. */
    private static final String WAITING = "papers.part";

    private final Path folder;
    private final Path waiting;
    private final boolean made;
    private final List<String> names = new ArrayList<>();

    private PaperParcel(Path folder, boolean made) {
        this.folder = folder;
        this.waiting = folder.resolve(WAITING);
        this.made = made;
    }

    /**
     * Asks, before anything is laid out, whether papers can be written there under these names.
     *
     * @throws FaultException Busy when another program holds one of the files, Denied when the folder is a file or must
     *     not be written
     */
    public static void requireFree(Path folder, List<String> names) {
        Path absolute = folder.toAbsolutePath();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw Fault.denied("platform.fault.folderIsFile", absolute).asException();
        }
        names.forEach(n -> PaperFiles.requireFree(absolute.resolve(n)));
    }

    /**
     * Opens the folder, making it when missing.
     *
     * @throws FaultException Denied when it cannot be written
     */
    public static PaperParcel into(Path target) {
        Path folder = target.toAbsolutePath();
        boolean made = !Files.exists(folder);
        PaperParcel parcel = new PaperParcel(folder, made);
        try {
            Files.createDirectories(folder);
            parcel.clear();
            Files.createDirectory(parcel.waiting);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return parcel;
    }

    /** Names no two of which any system takes for the same: the second of equal ones gets (2), the third (3). */
    public static List<String> apart(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> apart = new ArrayList<>();
        for (String name : names) {
            String free = name;
            for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
                free = PaperFiles.numbered(name, n);
            }
            apart.add(free);
        }
        return List.copyOf(apart);
    }

    /** @param name of the file, not added before */
    public void add(String name, byte[] pdf) {
        try {
            Files.write(waiting.resolve(name), pdf);
            names.add(name);
        } catch (IOException e) {
            throw unwritable(waiting.resolve(name), e);
        }
    }

    /**
     * Moves the papers to their places, in the order they were added; older files of the same names are replaced.
     *
     * @return where they lie
     * @throws FaultException Busy when another program took hold of one of the files meanwhile
     */
    public List<Path> deliver() {
        names.forEach(n -> WholeFile.replace(waiting.resolve(n), folder.resolve(n)));
        return names.stream().map(folder::resolve).toList();
    }

    /** Removes what was not delivered, and the folder when nothing is in it that was made for this. */
    @Override
    public void close() {
        try {
            clear();
            if (made && isEmpty(folder)) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(waiting)) {
            return;
        }
        try (Stream<Path> left = Files.list(waiting)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(waiting);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static FaultException unwritable(Path file, IOException cause) {
        return new FaultException(Fault.denied("platform.fault.fileUnwritable", file), cause);
    }
}
