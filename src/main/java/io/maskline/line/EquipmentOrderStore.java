package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.EQUIPMENT_ORDER;
import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;

/** Machines on their way, in the database. */
final class EquipmentOrderStore {

    static final EntityType<EquipmentOrder> TYPE = EntityType.<EquipmentOrder>of("equipmentOrder", "line.equipment.entity", EQUIPMENT_ORDER)
            .field("lineId", EQUIPMENT_ORDER.LINE_ID, ValueKind.REFERENCE, EquipmentOrder::lineId, "line.entity")
            .field("name", EQUIPMENT_ORDER.NAME, ValueKind.TEXT, EquipmentOrder::name, "line.equipment.name")
            .field("supplier", EQUIPMENT_ORDER.SUPPLIER, ValueKind.TEXT, EquipmentOrder::supplier, "line.equipment.supplier")
            .field("serialNumber", EQUIPMENT_ORDER.SERIAL_NUMBER, ValueKind.TEXT, EquipmentOrder::serialNumber, "line.equipment.serial")
            .field("orderedOn", EQUIPMENT_ORDER.ORDERED_ON, ValueKind.DAY, e -> e.dates().ordered(), "line.equipment.orderedOn")
            .field("paidOn", EQUIPMENT_ORDER.PAID_ON, ValueKind.DAY, e -> e.dates().paid(), "line.equipment.paidOn")
            .field("expectedOn", EQUIPMENT_ORDER.EXPECTED_ON, ValueKind.DAY, e -> e.dates().expected(), "line.equipment.expectedOn")
            .field("arrivedOn", EQUIPMENT_ORDER.ARRIVED_ON, ValueKind.DAY, e -> e.dates().arrived(), "line.equipment.arrivedOn")
            .field("commissionedOn", EQUIPMENT_ORDER.COMMISSIONED_ON, ValueKind.DAY, e -> e.dates().commissioned(), "line.equipment.commissionedOn")
            .field("remark", EQUIPMENT_ORDER.REMARK, ValueKind.TEXT, EquipmentOrder::remark, "line.field.remark")
            .ruled("lineId", "orderedOn", "paidOn", "expectedOn", "arrivedOn", "commissionedOn")
            .label(EquipmentOrder::name)
            .reader(EquipmentOrderStore::read);

    private final Database database;

    EquipmentOrderStore(Database database) {
        this.database = database;
    }

    private static EquipmentOrder read(Record r) {
        return new EquipmentOrder(
                r.get(EQUIPMENT_ORDER.ID),
                r.get(EQUIPMENT_ORDER.VERSION),
                r.get(EQUIPMENT_ORDER.LINE_ID),
                r.get(EQUIPMENT_ORDER.NAME),
                r.get(EQUIPMENT_ORDER.SUPPLIER),
                r.get(EQUIPMENT_ORDER.SERIAL_NUMBER),
                new EquipmentOrder.Dates(
                        r.get(EQUIPMENT_ORDER.ORDERED_ON),
                        r.get(EQUIPMENT_ORDER.PAID_ON),
                        r.get(EQUIPMENT_ORDER.EXPECTED_ON),
                        r.get(EQUIPMENT_ORDER.ARRIVED_ON),
                        r.get(EQUIPMENT_ORDER.COMMISSIONED_ON)),
                r.get(EQUIPMENT_ORDER.REMARK));
    }

    List<EquipmentOrder> ofLine(UUID line) {
        return where(EQUIPMENT_ORDER.LINE_ID.eq(line));
    }

    /** Machines that have not been put to use. */
    List<EquipmentOrder> underWay() {
        return where(EQUIPMENT_ORDER.COMMISSIONED_ON.isNull());
    }

    Optional<EquipmentOrder> find(UUID id) {
        return where(EQUIPMENT_ORDER.ID.eq(id)).stream().findFirst();
    }

    private List<EquipmentOrder> where(Condition condition) {
        return database.read(dsl -> dsl.select(EQUIPMENT_ORDER.fields())
                .from(EQUIPMENT_ORDER)
                .join(PRODUCTION_LINE).on(PRODUCTION_LINE.ID.eq(EQUIPMENT_ORDER.LINE_ID))
                .where(EQUIPMENT_ORDER.DELETED_AT.isNull())
                .and(PRODUCTION_LINE.DELETED_AT.isNull())
                .and(condition)
                .orderBy(EQUIPMENT_ORDER.ID)
                .fetch(TYPE::read));
    }

    EquipmentOrder insert(LedgerTx tx, EquipmentOrder order) {
        return tx.insert(TYPE, order);
    }

    EquipmentOrder update(LedgerTx tx, EquipmentOrder order) {
        return tx.update(TYPE, order);
    }

    void delete(LedgerTx tx, EquipmentOrder order) {
        tx.delete(TYPE, order.id(), order.version());
    }
}
