package io.maskline.platform.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Record ids: UUID version 7 (RFC 9562), made on the device, ordered by time of creation. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
