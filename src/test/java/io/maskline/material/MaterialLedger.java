package io.maskline.material;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.Reports;
import io.maskline.testkit.TempLedger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A real ledger with firms, lines and materials on it; the planning bill is loaded. */
final class MaterialLedger implements AutoCloseable {

    final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Lines.types(), Materials.types()).<EntityType<?>>flatMap(List::stream).toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Lines lines = Lines.open(temp.database(), enterprises, temp.ledger(), new Reports(), BusinessClock.of(TempLedger.CLOCK));
    final Materials materials = Materials.open(temp.database(), enterprises, temp.ledger(), BusinessClock.of(TempLedger.CLOCK));

    MaterialLedger() {
        materials.seed(ACTOR);
    }

    Enterprise firm(String name) {
        return enterprises.save(Enterprise.draft(name + "有限公司", name), Set.of(), ACTOR);
    }

    Holding holding(Enterprise firm, Material material) {
        return materials.of(firm.id(), DAY).stream().filter(h -> h.material() == material).findFirst().orElseThrow();
    }

    MaterialCount count(Enterprise firm, Material material, String stock, MaterialUnit unit) {
        return materials.count(CountDraft.of(firm.id(), material, DAY, Amount.of(stock, unit)), ACTOR);
    }

    @Override
    public void close() {
        temp.close();
    }
}
