package io.maskline.platform.document;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Set;

/** Where papers are written: names every system takes, and targets asked before the work is done. */
public final class PaperFiles {

    private static final String UNSAFE = "\\/:*?\"<>|";
    /** Names Windows keeps for devices, with or without an ending. */
    private static final Set<String> DEVICES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
            "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");
    private static final int LONGEST = 120;

    private PaperFiles() {}

    /**
     * The name as every system takes it: characters Windows forbids become the wide ones that look alike, no space or dot
     * at its end, no name of a device, at most 120 characters. A name of nothing becomes "_".
     */
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (UNSAFE.indexOf(c) >= 0) {
                // The full-width forms stand in the same order, so far above the plain ones.
                safe.appendCodePoint(c + 0xFEE0);
            } else if (!Character.isISOControl(c)) {
                safe.appendCodePoint(c);
            }
        });
        String text = safe.toString().strip();
        text = text.codePointCount(0, text.length()) > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
        text = text.replaceAll("[. ]+$", "");
        String stem = text.split("\\.", 2)[0].strip();
        if (text.isEmpty()) {
            return "_";
        }
        return DEVICES.contains(stem.toUpperCase(java.util.Locale.ROOT)) ? "_" + text : text;
    }

    /**
     * Asks, before a paper is laid out, whether it can be written there.
     *
     * @throws FaultException Busy when another program holds the file, Denied when it is a folder or must not be written
     */
    public static void requireFree(Path target) {
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw Fault.denied("platform.fault.fileIsFolder", file).asException();
        }
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Fault.denied("platform.fault.fileUnwritable", file).asException();
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isWritable(file)) {
            throw Fault.denied("platform.fault.fileReadOnly", file).asException();
        }
        requireUnlocked(file);
    }

    /** Who holds a file on Windows lets nobody open it for writing; elsewhere programs set a lock on it. */
    private static void requireUnlocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            try (FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw busy(file);
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            FaultException held = busy(file);
            held.addSuppressed(e);
            throw held;
        }
    }

    private static FaultException busy(Path file) {
        return Fault.busy(file.toString(), "platform.fault.busy", file.getFileName().toString()).asException();
    }

    /** The first name beside {@code target} that is not taken: 专报(2).pdf, then (3). */
    public static Path beside(Path target) {
        String name = target.getFileName().toString();
        int number = 2;
        while (Files.exists(target.resolveSibling(numbered(name, number)))) {
            number++;
        }
        return target.resolveSibling(numbered(name, number));
    }

    /** The name with a number before its ending: 专报(2).pdf. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return stem + "(" + number + ")" + ending;
    }
}
