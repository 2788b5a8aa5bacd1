package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;

/**
 * The lab's report as a file, kept beside the ledger under its content's hash.
 *
 * @param name name the file had, at most 200 characters
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
public record ReportAttachment(UUID id, long version, UUID requestId, String name, long size, String sha256) implements Entity {}
