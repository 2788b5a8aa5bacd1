package io.maskline.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition of a scheme on a business day.
 *
 * @param firm short name
 */
public record SchemeRow(Scheme scheme, String firm, LocalDate day) {

    public UUID id() {
        return scheme.id();
    }

    public SchemeStatus status() {
        return scheme.head().status(day);
    }
}
