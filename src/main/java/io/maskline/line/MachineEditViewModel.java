package io.maskline.line;

import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** State of the form of one machine on its way. FX thread only. */
public final class MachineEditViewModel {

    private final UiContext ui;
    private final EquipmentOrders orders;
    private final SmallForm notes;
    public final StringProperty name;
    public final StringProperty supplier;
    public final StringProperty serialNumber;
    public final ObjectProperty<@Nullable LocalDate> orderedOn;
    public final ObjectProperty<@Nullable LocalDate> paidOn;
    public final ObjectProperty<@Nullable LocalDate> expectedOn;
    public final ObjectProperty<@Nullable LocalDate> arrivedOn;
    public final ObjectProperty<@Nullable LocalDate> commissionedOn;
    public final StringProperty reason;
    public final StringProperty remark;
    private EquipmentOrder order = EquipmentOrder.draft(new UUID(0, 0), "");

    public MachineEditViewModel(UiContext ui, EquipmentOrders orders) {
        this.ui = ui;
        this.orders = orders;
        this.notes = new SmallForm(ui, "name", "orderedOn", "paidOn", "expectedOn", "arrivedOn", "commissionedOn", "reason");
        this.name = notes.text("line.equipment.name");
        this.supplier = notes.text("line.equipment.supplier");
        this.serialNumber = notes.text("line.equipment.serial");
        this.orderedOn = notes.choice("line.equipment.orderedOn", null);
        this.paidOn = notes.choice("line.equipment.paidOn", null);
        this.expectedOn = notes.choice("line.equipment.expectedOn", null);
        this.arrivedOn = notes.choice("line.equipment.arrivedOn", null);
        this.commissionedOn = notes.choice("line.equipment.commissionedOn", null);
        this.reason = notes.text("line.move.reason");
        this.remark = notes.text("line.field.remark");
    }

    public EditState state() {
        return notes.state();
    }

    /** @param field name of the record's field */
    public ObservableValue<@Nullable FieldMessage> message(String field) {
        return notes.message(field);
    }

    public void show(EquipmentOrder shown) {
        order = shown;
        name.set(shown.name());
        supplier.set(SmallForm.orEmpty(shown.supplier()));
        serialNumber.set(SmallForm.orEmpty(shown.serialNumber()));
        orderedOn.set(shown.dates().ordered());
        paidOn.set(shown.dates().paid());
        expectedOn.set(shown.dates().expected());
        arrivedOn.set(shown.dates().arrived());
        commissionedOn.set(shown.dates().commissioned());
        reason.set("");
        remark.set(SmallForm.orEmpty(shown.remark()));
        notes.state().stored();
    }

    public void save(Consumer<EquipmentOrder> done) {
        Actor actor = ui.session().actor();
        String why = reason.get();
        notes.save(
                () -> new EquipmentOrder(
                        order.id(), order.version(), order.lineId(), name.get().strip(), SmallForm.orNull(supplier.get()),
                        SmallForm.orNull(serialNumber.get()),
                        new EquipmentOrder.Dates(orderedOn.get(), paidOn.get(), expectedOn.get(), arrivedOn.get(), commissionedOn.get()),
                        SmallForm.orNull(remark.get())),
                typed -> orders.save(typed, why, actor),
                stored -> {
                    show(stored);
                    done.accept(stored);
                });
    }
}
