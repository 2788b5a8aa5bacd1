package io.maskline.lab;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days in a row on which a lab starts no test.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record LabClosure(UUID id, long version, UUID labId, LocalDate from, LocalDate to, String reason) implements Entity {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
