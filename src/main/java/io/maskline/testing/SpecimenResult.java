package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value of one specimen, exactly as typed ({@code 94.60} stays {@code 94.60}).
 *
 * @param specimenNo from 1
 * @param typedValue half-width; null while it is not reported, which is never 0
 */
public record SpecimenResult(UUID id, long version, UUID itemId, int specimenNo, @Nullable String typedValue) implements Entity {

    SpecimenResult typed(@Nullable String value) {
        return new SpecimenResult(id, version, itemId, specimenNo, value);
    }
}
