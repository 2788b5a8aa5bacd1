package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A production line of a firm.
 *
 * @param number visible number with the device's prefix; empty until first stored
 * @param lineNo the firm's own count of its lines, e.g. 1; unique within the firm, at most 10 characters
 * @param product what it makes in the firm's words, at most 80 characters
 * @param stageDate day on which the stage was reached
 * @param capacity pieces a day
 * @param investment fixed-asset investment in 元 with two decimals, 0 or more; null when not known
 */
public record Line(
        UUID id,
        long version,
        String number,
        UUID enterpriseId,
        String lineNo,
        LineKind kind,
        ProductClass productClass,
        @Nullable String product,
        LineStage stage,
        LocalDate stageDate,
        Capacity capacity,
        @Nullable BigDecimal investment,
        @Nullable String remark)
        implements Entity {

    /**
     * Pieces (只) a day, 0 or more; null where nobody has said.
     *
     * @param nameplate what the maker of the machine promises
     * @param approved what the task force counts with
     * @param actual what the firm says it reaches
     */
    public record Capacity(@Nullable Long nameplate, @Nullable Long approved, @Nullable Long actual) {
        public static final Capacity UNKNOWN = new Capacity(null, null, null);
    }

    /** A return is expected of a line in a stage that reports, from the day on which it reached that stage. */
    public boolean reportsOn(LocalDate day) {
        return stage.reports() && !stageDate.isAfter(day);
    }

    /** A line not stored yet. */
    public static Line draft(UUID enterprise, String lineNo, LocalDate stageDate) {
        return new Line(
                Ids.next(), 0, "", enterprise, lineNo, LineKind.FLAT_1_1, ProductClass.CIVIL_PROTECTIVE, null,
                LineStage.INTENT, stageDate, Capacity.UNKNOWN, null, null);
    }

    public Line withNumber(String given) {
        return new Line(id, version, given, enterpriseId, lineNo, kind, productClass, product, stage, stageDate, capacity, investment, remark);
    }

    public Line withStage(LineStage reached, LocalDate on) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, product, reached, on, capacity, investment, remark);
    }

    public Line withCapacity(Capacity known) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, product, stage, stageDate, known, investment, remark);
    }

    public Line withProduct(@Nullable String named) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, named, stage, stageDate, capacity, investment, remark);
    }
}
