package io.maskline.material;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tonne of a material cost on a day.
 *
 * @param perTonne 元 a tonne with two decimals, above 0
 * @param enterpriseId the firm that paid it; null for a price of the market
 * @param source who said it or where it was read, at most 400 characters
 */
public record MaterialPrice(
        UUID id, long version, Material material, LocalDate pricedOn, BigDecimal perTonne, @Nullable UUID enterpriseId, String source)
        implements Entity {}
