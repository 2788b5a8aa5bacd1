package io.maskline.inspection;

import java.time.LocalDate;

/**
 * Who put a name to something.
 *
 * @param by name of the operator, at most 40 characters
 * @param on business day
 */
public record Signature(String by, LocalDate on) {}
