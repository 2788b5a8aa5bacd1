package io.maskline.enterprise;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.util.UUID;

/** What a person decided about two firms whose names look alike. The smaller id comes first. */
public record EnterprisePair(UUID id, long version, UUID firstId, UUID secondId, boolean sameFirm) implements Entity {

    static EnterprisePair decided(UUID one, UUID other, boolean sameFirm) {
        boolean ordered = one.compareTo(other) < 0;
        return new EnterprisePair(Ids.next(), 0, ordered ? one : other, ordered ? other : one, sameFirm);
    }

    boolean of(UUID one, UUID other) {
        return firstId.equals(one) && secondId.equals(other) || firstId.equals(other) && secondId.equals(one);
    }

    EnterprisePair withSameFirm(boolean same) {
        return new EnterprisePair(id, version, firstId, secondId, same);
    }
}
