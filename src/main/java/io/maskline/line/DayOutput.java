package io.maskline.line;

import java.time.LocalDate;

/**
 * What all lines made on a day.
 *
 * @param made pieces of the returns made
 * @param returns how many returns; none means the day is missing, not that nothing was made
 */
public record DayOutput(LocalDate day, long made, int returns) {}
