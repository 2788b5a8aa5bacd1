package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import java.util.UUID;

/** A firm with how many lines it has and their figures of a business day. */
public record FirmRow(Enterprise firm, int lines, DaySummary day) {

    public UUID id() {
        return firm.id();
    }
}
