package io.maskline.output;

import io.maskline.line.Line;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sterilised lot with its line on a business day.
 *
 * @param firm short name of the firm
 * @param day the business day
 */
public record LotRow(SterileLot lot, Line line, String firm, LocalDate day) {

    public UUID id() {
        return lot.id();
    }

    public SterileLot.State state() {
        return lot.stateOn(day);
    }
}
