package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a machine on its way must hold to be stored: its days come one after the other. */
final class EquipmentRules {

    private EquipmentRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(EquipmentOrder order, LocalDate today) {
        if (order.name().isBlank()) {
            throw Fault.invalid("name", "line.fault.equipmentNameMissing").asException();
        }
        FieldRules.atMost("name", order.name(), 80);
        FieldRules.atMost("supplier", order.supplier(), 120);
        FieldRules.atMost("serialNumber", order.serialNumber(), 60);
        FieldRules.atMost("remark", order.remark(), 400);
        EquipmentOrder.Dates dates = order.dates();
        notAfter("orderedOn", dates.ordered(), today);
        notAfter("paidOn", dates.paid(), today);
        notAfter("arrivedOn", dates.arrived(), today);
        notAfter("commissionedOn", dates.commissioned(), today);
        if (dates.commissioned() != null && dates.arrived() == null) {
            throw Fault.invalid("arrivedOn", "line.fault.commissionedNotArrived").asException();
        }
        inOrder("paidOn", "line.equipment.paidOn", dates.paid(), "line.equipment.orderedOn", dates.ordered());
        inOrder("expectedOn", "line.equipment.expectedOn", dates.expected(), "line.equipment.orderedOn", dates.ordered());
        inOrder("arrivedOn", "line.equipment.arrivedOn", dates.arrived(), "line.equipment.orderedOn", dates.ordered());
        inOrder("arrivedOn", "line.equipment.arrivedOn", dates.arrived(), "line.equipment.paidOn", dates.paid());
        inOrder("commissionedOn", "line.equipment.commissionedOn", dates.commissioned(), "line.equipment.arrivedOn", dates.arrived());
    }

    private static void notAfter(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw Fault.invalid(field, "line.fault.dayToCome", day.toString()).asException();
        }
    }

    private static void inOrder(String field, String labelKey, @Nullable LocalDate day, String formerKey, @Nullable LocalDate former) {
        if (day != null && former != null && day.isBefore(former)) {
            throw Fault.invalid(field, "line.fault.dayOrder", labelKey, day.toString(), formerKey, former.toString()).asException();
        }
    }
}
