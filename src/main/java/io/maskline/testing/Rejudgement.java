package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import io.maskline.standard.Limit;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A second verdict on an item (改判), made by a trial that was adopted. It never replaces the one before: both stay in the
 * ledger, and the one with the highest number counts.
 *
 * @param number from 1 within the item
 * @param limit its own copy of the limit, rule, edition, unit and condition it was formed by
 * @param outcome what came out, pass or fail
 * @param judgedOn business date
 * @param judgedBy who adopted it
 * @param reviewer who signed it, never the same person
 * @param reason at most 400 characters
 */
public record Rejudgement(
        UUID id,
        long version,
        UUID itemId,
        int number,
        Limit limit,
        Outcome outcome,
        LocalDate judgedOn,
        String judgedBy,
        String reviewer,
        String reason)
        implements Entity {}
