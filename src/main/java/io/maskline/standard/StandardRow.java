package io.maskline.standard;

import java.util.UUID;

/**
 * A standard as the list shows it.
 *
 * @param applicability how it stands on the business date
 * @param limits number of limits the catalogue holds of it
 */
public record StandardRow(Standard standard, Applicability applicability, long limits) {

    public UUID id() {
        return standard.id();
    }
}
