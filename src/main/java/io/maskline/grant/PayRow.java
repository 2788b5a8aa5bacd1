package io.maskline.grant;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application on the sheet of payments.
 *
 * @param now what is to be paid to it with the next batch, 元; null when it is not in it
 */
record PayRow(GrantRow grant, @Nullable BigDecimal now) {

    UUID id() {
        return grant.id();
    }

    BigDecimal payable() {
        return grant.amounts().payable();
    }
}
