package io.maskline.standard;

import java.util.UUID;

/**
 * A standard as the list shows it.
 *
 * @param title its title, with the mark of a local emergency standard
 * @param applicability how it stands on the business date
 * @param limits number of limits the catalogue holds of it
 */
public record StandardRow(Standard standard, String title, Applicability applicability, long limits) {

    public UUID id() {
        return standard.id();
    }
}
