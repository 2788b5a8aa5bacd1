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
 * @param capacity pieces a day, as known now
 * @param terms what its output is counted, sterilised and staffed by, and when it is expected to produce
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
        Terms terms,
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

        public @Nullable Long of(CapacityKind kind) {
            return switch (kind) {
                case NAMEPLATE -> nameplate;
                case APPROVED -> approved;
                case ACTUAL -> actual;
            };
        }

        public Capacity with(CapacityKind kind, @Nullable Long perDay) {
            return switch (kind) {
                case NAMEPLATE -> new Capacity(perDay, approved, actual);
                case APPROVED -> new Capacity(nameplate, perDay, actual);
                case ACTUAL -> new Capacity(nameplate, approved, perDay);
            };
        }
    }

    /**
     * What a line needs and gives besides its capacity.
     *
     * @param expectedOn day on which it is expected to reach 达标投产; null while nobody has said
     */
    public record Terms(Pack pack, Sterility sterility, Staffing staffing, @Nullable LocalDate expectedOn) {

        /** What is usual for a class of masks: single pieces; medical masks need sterilisation, for how long is asked. */
        public static Terms usual(ProductClass productClass) {
            return new Terms(Pack.PIECE, Sterility.usual(productClass), Staffing.UNKNOWN, null);
        }

        public Terms withExpectedOn(@Nullable LocalDate day) {
            return new Terms(pack, sterility, staffing, day);
        }
    }

    /**
     * The unit its output is counted in.
     *
     * @param filtersPerKit filters beside the one cloth mask of a kit, 1 to 100; null for pieces and while not known
     */
    public record Pack(PackUnit unit, @Nullable Long filtersPerKit) {
        public static final Pack PIECE = new Pack(PackUnit.PIECE, null);
    }

    /**
     * Whether its masks must be sterilised with ethylene oxide before they are released.
     *
     * @param desorptionDays days a lot waits after sterilisation, 7 to 14; null while nobody has said
     */
    public record Sterility(boolean needed, @Nullable Long desorptionDays) {
        public static final Sterility NONE = new Sterility(false, null);

        /** Medical classes need it, civil masks and KN95 do not. */
        public static Sterility usual(ProductClass productClass) {
            return productClass.medical() ? new Sterility(true, null) : NONE;
        }
    }

    /**
     * Workers of the line over all shifts, 0 or more; null where nobody has said.
     *
     * @param needed for the approved capacity
     * @param present who are there now
     */
    public record Staffing(@Nullable Long needed, @Nullable Long present) {
        public static final Staffing UNKNOWN = new Staffing(null, null);
    }

    public PackUnit packUnit() {
        return terms.pack().unit();
    }

    public @Nullable Long filtersPerKit() {
        return terms.pack().filtersPerKit();
    }

    public Sterility sterility() {
        return terms.sterility();
    }

    public Staffing staffing() {
        return terms.staffing();
    }

    public @Nullable LocalDate expectedOn() {
        return terms.expectedOn();
    }

    /** A return is expected of a line in a stage that reports, from the day on which it reached that stage. */
    public boolean reportsOn(LocalDate day) {
        return stage.reports() && !stageDate.isAfter(day);
    }

    /** A line not stored yet. */
    public static Line draft(UUID enterprise, String lineNo, LocalDate stageDate) {
        return new Line(
                Ids.next(), 0, "", enterprise, lineNo, LineKind.FLAT_1_1, ProductClass.CIVIL_PROTECTIVE, null,
                LineStage.INTENT, stageDate, Capacity.UNKNOWN, Terms.usual(ProductClass.CIVIL_PROTECTIVE), null, null);
    }

    /** A line not stored yet, of masks of that class; it is sterilised as is usual for the class. */
    public static Line draft(UUID enterprise, String lineNo, ProductClass productClass, LocalDate stageDate) {
        return draft(enterprise, lineNo, stageDate).withProduct(productClass, null).withTerms(Terms.usual(productClass));
    }

    public Line withNumber(String given) {
        return new Line(id, version, given, enterpriseId, lineNo, kind, productClass, product, stage, stageDate, capacity, terms, investment, remark);
    }

    public Line withKind(LineKind machine) {
        return new Line(id, version, number, enterpriseId, lineNo, machine, productClass, product, stage, stageDate, capacity, terms, investment, remark);
    }

    public Line withProduct(ProductClass of, @Nullable String made) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, of, made, stage, stageDate, capacity, terms, investment, remark);
    }

    public Line withStage(LineStage reached, LocalDate on) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, product, reached, on, capacity, terms, investment, remark);
    }

    public Line withCapacity(Capacity known) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, product, stage, stageDate, known, terms, investment, remark);
    }

    public Line withTerms(Terms agreed) {
        return new Line(id, version, number, enterpriseId, lineNo, kind, productClass, product, stage, stageDate, capacity, agreed, investment, remark);
    }

    public Line withProduct(@Nullable String named) {
        return withProduct(productClass, named);
    }
}
