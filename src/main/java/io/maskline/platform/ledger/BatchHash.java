package io.maskline.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything one batch holds: its changes in order, its head, and the hash of the device's batch before
 * it. Each part is written with its length, so no two contents give the same stream.
 */
final class BatchHash {

    /** What the first batch of a device stands on. */
    static final String ROOT = "0".repeat(64);

    private final MessageDigest digest;

    BatchHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void change(long ord, String entity, UUID record, String kind, long version, @Nullable String before, @Nullable String after) {
        part(Long.toString(ord));
        part(entity);
        part(record.toString());
        part(kind);
        part(Long.toString(version));
        part(before);
        part(after);
    }

    /** Ends the hash with the batch's head; the object is spent afterwards. */
    String end(BatchHead head) {
        part(head.id().toString());
        part(head.device().toString());
        part(Long.toString(head.seq()));
        part(head.kind().name());
        part(head.target() == null ? null : head.target().toString());
        part(head.title().key());
        part(JournalText.list(head.title().args()));
        part(head.actor().operator());
        part(head.actor().department());
        part(head.actor().businessDate().toString());
        part(head.recordedAt().toInstant().toString());
        part(Long.toString(head.changeCount()));
        part(head.prevHash());
        return HexFormat.of().formatHex(digest.digest());
    }

    private void part(@Nullable String text) {
        if (text == null) {
            digest.update((byte) 'n');
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 's');
        digest.update((byte) (bytes.length >>> 24));
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }
}
