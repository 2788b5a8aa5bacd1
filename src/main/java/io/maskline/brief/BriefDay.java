package io.maskline.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business day that has a daily brief.
 *
 * @param issueNo number it was issued under; null for a draft
 */
public record BriefDay(LocalDate date, @Nullable Long issueNo) {}
