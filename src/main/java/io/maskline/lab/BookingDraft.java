package io.maskline.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of a lab as it is asked for.
 *
 * @param requestId the request; an earlier booking of it is moved
 * @param requestNumber its visible number
 * @param items codes of the items to be tested, held against what the quota pays for
 * @param day day the test is to start
 * @param quotaId the quota that is to pay; null when it is charged
 */
public record BookingDraft(UUID labId, UUID requestId, String requestNumber, List<String> items, LocalDate day, @Nullable UUID quotaId) {}
