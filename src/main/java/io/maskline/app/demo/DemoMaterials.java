package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.line.ProductClass;
import io.maskline.material.Amount;
import io.maskline.material.Material;
import io.maskline.material.MaterialCount;
import io.maskline.material.MaterialPrice;
import io.maskline.material.MaterialUnit;
import io.maskline.material.Materials;
import io.maskline.material.UseDraft;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the demo's firms counted in their stores, what they say a kit takes, and prices. All of it is invented, the prices say so. */
final class DemoMaterials {

    /** The columns are numeric(18,3). */
    private static final int DECIMALS = 3;

    private final Materials materials;
    private final Function<Row, UUID> firm;

    DemoMaterials(Materials materials, Function<Row, UUID> firm) {
        this.materials = materials;
        this.firm = firm;
    }

    void load() {
        Actor actor = DemoLedger.actor(DemoLedger.DAY);
        DemoFile.read("material_uses").forEach(row -> materials.bill().save(use(row), actor));
        List<MaterialCount> counts = DemoFile.read("material_counts").stream().map(this::count).toList();
        materials.countAll(counts, actor);
        DemoFile.read("material_prices").forEach(row -> materials.prices().save(price(row), actor));
    }

    private UseDraft use(Row row) {
        return new UseDraft(
                firm.apply(row), ProductClass.valueOf(row.text("product_class")), Material.valueOf(row.text("material")),
                new Amount(row.amount("per_piece"), MaterialUnit.valueOf(row.text("unit"))), row.text("source"), row.text("confidence"), DemoLedger.DAY);
    }

    private MaterialCount count(Row row) {
        return new MaterialCount(
                Ids.next(), 0, firm.apply(row), Material.valueOf(row.text("material")), row.day("business_date"),
                row.amount("on_hand").setScale(DECIMALS), MaterialUnit.valueOf(row.text("unit")), scaled(row.amountOrNull("in_transit")),
                row.dayOrNull("expected_on"), row.textOrNull("supplier"), row.textOrNull("remark"));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(DECIMALS);
    }

    private MaterialPrice price(Row row) {
        return new MaterialPrice(
                Ids.next(), 0, Material.valueOf(row.text("material")), row.day("priced_on"), row.amount("per_tonne"),
                row.textOrNull("firm") == null ? null : firm.apply(row), row.text("source"));
    }
}
