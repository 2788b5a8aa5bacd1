package io.maskline.platform.document;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place under another name, and moved there when it is whole. Not for the FX thread. */
public final class WholeFile {

    private static final String WAITING = ".part";

    private WholeFile() {}

    /** What a file is to hold, written to where it waits. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path waiting) throws IOException;
    }

    /**
     * An older file is replaced; what a run that was killed left behind is removed.
     *
     * @throws io.maskline.platform.error.FaultException Busy when another program holds the file open, Denied when it
     *     is a folder or cannot be written
     */
    public static void write(Path target, Filling filling) {
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw Fault.denied("platform.fault.fileIsFolder", file).asException();
        }
        try {
            Files.createDirectories(file.getParent());
            Path waiting = file.resolveSibling(file.getFileName() + WAITING);
            try {
                filling.fill(waiting);
                replace(waiting, file);
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new FaultException(Fault.denied("platform.fault.fileUnwritable", file), e);
        }
    }

    /** The new file is whole by now; what fails here is taking the place of one that is held open. */
    static void replace(Path waiting, Path file) {
        try {
            move(waiting, file);
        } catch (IOException e) {
            throw new FaultException(Fault.busy(file.toString(), "platform.fault.busy", file.getFileName().toString()), e);
        }
    }

    private static void move(Path waiting, Path file) throws IOException {
        try {
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
