package io.maskline.planner;

import java.util.UUID;

/**
 * What somebody else pays for at a lab.
 *
 * @param left batches not used yet, 0 or more
 */
public record PlanQuota(UUID id, UUID lab, int left) {}
