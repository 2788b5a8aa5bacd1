package io.maskline.platform.ledger;

import java.time.LocalDate;

/**
 * Who writes, and for which business day.
 *
 * @param operator name chosen at start, at most 40 characters
 * @param department department of the operator, at most 60 characters
 * @param businessDate the business date in force when the change was made
 */
public record Actor(String operator, String department, LocalDate businessDate) {}
