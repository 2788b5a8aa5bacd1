package io.maskline.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a firm has of one material.
 *
 * @param onHand in the base unit of the material, 0 or more
 * @param countedOn day of the count
 */
public record StoreState(BigDecimal onHand, LocalDate countedOn) {}
