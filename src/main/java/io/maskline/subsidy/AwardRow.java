package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;

/**
 * An award of a programme as the ledger keeps it.
 *
 * @param sortOrder place within the programme
 */
public record AwardRow(UUID id, long version, UUID programmeId, Award award, long sortOrder) implements Entity {}
