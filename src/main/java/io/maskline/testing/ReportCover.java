package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line or product a report covers beyond those of its request, because the report says so. At least one is named.
 *
 * @param lineId a line of the same firm; null for the line of the request
 * @param product what it makes, in the firm's words; null for the product of the request
 */
public record ReportCover(UUID id, long version, UUID requestId, @Nullable UUID lineId, @Nullable String product) implements Entity {}
