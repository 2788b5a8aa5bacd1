package io.maskline.approval;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The opinion of one department on a claim. Never changed; who thinks again writes another.
 *
 * @param applicationVersion of the claim that was looked at; an opinion on an earlier one no longer counts
 * @param opinion in words; needed when not agreed
 * @param reviewer who signed, at most 40 characters
 */
public record Review(
        UUID id,
        long version,
        UUID application,
        long applicationVersion,
        Side side,
        boolean agreed,
        @Nullable String opinion,
        LocalDate reviewedOn,
        String reviewer,
        @Nullable String department)
        implements Entity {}
