package io.maskline.line;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine on its way to a line.
 *
 * @param name what it is, at most 80 characters
 * @param supplier who delivers it, at most 120 characters
 * @param serialNumber number on its plate, at most 60 characters
 */
public record EquipmentOrder(
        UUID id,
        long version,
        UUID lineId,
        String name,
        @Nullable String supplier,
        @Nullable String serialNumber,
        Dates dates,
        @Nullable String remark)
        implements Entity {

    /** The days of the pipeline 下单 → 付款 → 预计 → 到货 → 投用; null while a day is not known. */
    public record Dates(
            @Nullable LocalDate ordered,
            @Nullable LocalDate paid,
            @Nullable LocalDate expected,
            @Nullable LocalDate arrived,
            @Nullable LocalDate commissioned) {
        public static final Dates NONE = new Dates(null, null, null, null, null);
    }

    /** How far the machine is. */
    public enum State {
        PLANNED("line.equipment.planned"),
        ORDERED("line.equipment.ordered"),
        PAID("line.equipment.paid"),
        /** The expected day has passed and it is not there. */
        OVERDUE("line.equipment.overdue"),
        ARRIVED("line.equipment.arrived"),
        COMMISSIONED("line.equipment.commissioned");

        private final String labelKey;

        State(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    /** How far it is, seen from {@code day}. */
    public State state(LocalDate day) {
        if (dates.commissioned() != null) {
            return State.COMMISSIONED;
        }
        if (dates.arrived() != null) {
            return State.ARRIVED;
        }
        if (dates.expected() != null && dates.expected().isBefore(day)) {
            return State.OVERDUE;
        }
        return dates.paid() != null ? State.PAID : dates.ordered() != null ? State.ORDERED : State.PLANNED;
    }

    /** A machine nothing is known of yet. */
    public static EquipmentOrder draft(UUID line, String name) {
        return new EquipmentOrder(Ids.next(), 0, line, name, null, null, Dates.NONE, null);
    }

    public EquipmentOrder withDates(Dates known) {
        return new EquipmentOrder(id, version, lineId, name, supplier, serialNumber, known, remark);
    }
}
