package io.maskline.brief;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The number a paper was issued under; one a kind and business date.
 *
 * @param kind which paper, e.g. {@link #DAILY}
 * @param issueNo 第 N 期, counted from 1 in each year
 */
record BriefIssue(UUID id, long version, String kind, LocalDate businessDate, long issueNo) implements Entity {

    static final String DAILY = "DAILY";
}
