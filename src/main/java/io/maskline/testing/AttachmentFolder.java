package io.maskline.testing;

import io.maskline.platform.error.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files beside the ledger, each named by the hash of its content, so that one file is kept once and a changed one is noticed. */
final class AttachmentFolder {

    /** Bytes; a scanned report of forty pages is well below. */
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;

    AttachmentFolder(Path folder) {
        this.folder = folder;
    }

    /** What is known of a file once it is kept. */
    record Kept(long size, String sha256) {}

    /**
     * Copies a file in; a copy broken off leaves nothing behind.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such file, Invalid ({@code attachment}) when
     *     it is empty or too big, Denied when it cannot be read or the folder not written
     */
    Kept keep(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Fault.missing("testing.fault.attachment.none", name).asException();
        }
        try {
            requireSize(name, Files.size(file));
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, "incoming", ".part");
            try {
                Kept kept = copy(file, copy);
                requireSize(name, kept.size());
                Files.move(copy, folder.resolve(kept.sha256()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return kept;
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw Fault.denied("testing.fault.attachment.copy", name, folder.toString(), String.valueOf(e.getMessage())).asException();
        }
    }

    private static void requireSize(String name, long size) {
        if (size == 0) {
            throw Fault.invalid("attachment", "testing.fault.attachment.empty", name).asException();
        }
        if (size > MOST_BYTES) {
            throw Fault.invalid("attachment", "testing.fault.attachment.big", name, (size + MEGABYTE - 1) / MEGABYTE, MOST_BYTES / MEGABYTE).asException();
        }
    }

    /**
     * The file as it was handed in.
     *
     * @throws io.maskline.platform.error.FaultException Missing when it is gone, Denied when its content is another one
     */
    Path find(ReportAttachment attachment) {
        Path file = folder.resolve(attachment.sha256());
        if (!Files.isRegularFile(file)) {
            throw Fault.missing("testing.fault.attachment.gone", attachment.name(), folder.toString()).asException();
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!hash(in, OutputStream.nullOutputStream()).sha256().equals(attachment.sha256())) {
                throw Fault.denied("testing.fault.attachment.changed", attachment.name(), folder.toString()).asException();
            }
        } catch (IOException e) {
            throw Fault.denied("testing.fault.attachment.read", attachment.name(), folder.toString(), String.valueOf(e.getMessage())).asException();
        }
        return file;
    }

    private static Kept copy(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            return hash(in, out);
        }
    }

    private static Kept hash(InputStream in, OutputStream out) throws IOException {
        try {
            DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            long size = digested.transferTo(out);
            return new Kept(size, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
