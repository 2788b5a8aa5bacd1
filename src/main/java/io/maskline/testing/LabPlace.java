package io.maskline.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of a lab for a request.
 *
 * @param day day on which the lab starts
 * @param quotaId the free quota it is counted against; null when it is paid
 * @param dueOn when the report is due as agreed; null for the day the lab ordinarily needs
 */
public record LabPlace(UUID labId, LocalDate day, @Nullable UUID quotaId, @Nullable LocalDate dueOn) {}
