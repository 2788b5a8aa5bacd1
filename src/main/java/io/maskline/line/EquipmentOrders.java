package io.maskline.line;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Machines on their way to lines: ordered, paid, expected, arrived, commissioned. Not for the FX thread. */
public final class EquipmentOrders {

    private final EquipmentOrderStore store;
    private final ExpectedDates expected;
    private final Lines lines;
    private final Ledger ledger;
    private final BusinessClock clock;

    private EquipmentOrders(Database database, Lines lines, Ledger ledger, BusinessClock clock) {
        this.store = new EquipmentOrderStore(database);
        this.expected = ExpectedDates.open(database);
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    public static EquipmentOrders open(Database database, Lines lines, Ledger ledger, BusinessClock clock) {
        return new EquipmentOrders(database, lines, ledger, clock);
    }

    /** The machines of a line in the order in which they were entered. */
    public List<EquipmentOrder> ofLine(UUID line) {
        return store.ofLine(line);
    }

    /** The machines of all lines that have not been put to use. */
    public List<EquipmentOrder> underWay() {
        return store.underWay();
    }

    /**
     * Stores a new machine or the changes of one. An expected day moved later is kept as a slip.
     *
     * @param reason why the expected day moves; needed when it moves later
     * @throws io.maskline.platform.error.FaultException Invalid at the field that is not as it must be, Missing when the line
     *     is gone, Stale when the machine was changed since it was read
     */
    public EquipmentOrder save(EquipmentOrder order, @Nullable String reason, Actor actor) {
        EquipmentRules.check(order, clock.today());
        Title title = title(order.version() == 0 ? "line.equipment.step.create" : "line.equipment.step.change", order);
        EquipmentOrder before = order.version() == 0 ? null : store.find(order.id()).orElse(null);
        ExpectedDateMove move = before == null || before.version() != order.version()
                ? null
                : ExpectedDates.move(
                        new ExpectedDates.Subject(order.lineId(), order.id()), before.dates().expected(), order.dates().expected(), reason, actor);
        return ledger.change(title, actor, tx -> {
            EquipmentOrder stored = order.version() == 0 ? store.insert(tx, order) : store.update(tx, order);
            expected.keep(tx, move);
            return stored;
        });
    }

    /** Moves a machine to the bin. */
    public void delete(EquipmentOrder order, Actor actor) {
        ledger.change(title("line.equipment.step.delete", order), actor, tx -> {
            store.delete(tx, order);
            return order;
        });
    }

    private Title title(String key, EquipmentOrder order) {
        Line line = lines.find(order.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        return Title.of(key, lines.firmName(line), line.lineNo(), order.name());
    }
}
