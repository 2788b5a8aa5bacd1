package io.maskline.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the forecast asks of a line.
 *
 * @param approved pieces a day; null when nobody has approved a capacity
 * @param producing it produces on the day of the forecast
 * @param expectedOn when it is expected to; null when nobody has said
 */
public record Commissioning(UUID line, UUID firm, @Nullable Long approved, boolean producing, @Nullable LocalDate expectedOn) {}
