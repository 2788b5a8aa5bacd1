package io.maskline.brief;

import io.maskline.platform.error.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The PDF of issued papers beside the ledger, each named by the hash of its content, so that a changed one is noticed. */
final class PaperFolder {

    private final Path folder;

    PaperFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a paper, whole or not at all.
     *
     * @return its hash
     * @throws io.maskline.platform.error.FaultException Denied when the folder cannot be written
     */
    String keep(byte[] pdf) {
        String hash = hash(pdf);
        try {
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, "incoming", ".part");
            try {
                Files.write(copy, pdf);
                Files.move(copy, file(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw Fault.denied("paper.fault.keep", folder.toString(), String.valueOf(e.getMessage())).asException();
        }
        return hash;
    }

    /**
     * The paper as it was issued.
     *
     * @param name the paper in words, for the sentence
     * @throws io.maskline.platform.error.FaultException Missing when it is gone, Denied when its content is another one
     */
    byte[] find(String hash, String name) {
        Path file = file(hash);
        if (!Files.isRegularFile(file)) {
            throw Fault.missing("paper.fault.gone", name, file.toString()).asException();
        }
        try {
            byte[] pdf = Files.readAllBytes(file);
            if (!hash(pdf).equals(hash)) {
                throw Fault.denied("paper.fault.changed", name, file.toString()).asException();
            }
            return pdf;
        } catch (IOException e) {
            throw Fault.denied("paper.fault.read", name, file.toString(), String.valueOf(e.getMessage())).asException();
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash + ".pdf");
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
