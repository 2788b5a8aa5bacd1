package io.maskline.capacity;

import io.maskline.line.ProductClass;
import io.maskline.material.Holding;
import io.maskline.material.Material;
import io.maskline.material.MaterialCount;
import io.maskline.material.MaterialUnit;
import io.maskline.material.MaterialUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a firm has of a material, for tests. */
final class Stores {

    static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final UUID FIRM = UUID.randomUUID();

    private Stores() {}

    /** @param onHand in {@code unit}; null when nobody has counted */
    static Holding holding(Material material, @Nullable String onHand, MaterialUnit unit, Map<ProductClass, String> perPiece, MaterialUnit per) {
        MaterialCount count = onHand == null
                ? null
                : new MaterialCount(UUID.randomUUID(), 1, FIRM, material, DAY, new BigDecimal(onHand), unit, null, null, null, null);
        List<MaterialUse> uses = perPiece.entrySet().stream()
                .map(e -> new MaterialUse(UUID.randomUUID(), 1, null, e.getKey(), material, new BigDecimal(e.getValue()), per, true, "计划", "M",
                        MaterialUse.Validity.ALWAYS))
                .toList();
        return new Holding(material, count, uses);
    }

    /** Ear loops, two a mask of every class. */
    static Holding loops(@Nullable String pieces) {
        Map<ProductClass, String> two = new EnumMap<>(ProductClass.class);
        for (ProductClass product : ProductClass.values()) {
            two.put(product, "2");
        }
        return holding(Material.EAR_LOOP, pieces, MaterialUnit.PIECE, two, MaterialUnit.PIECE);
    }

    /** Meltblown cloth: 1 g a surgical mask, 3 g a KN95, nothing known of the others. */
    static Holding meltblown(@Nullable String kg) {
        return holding(
                Material.MELTBLOWN, kg, MaterialUnit.KG, Map.of(ProductClass.SURGICAL, "1.0", ProductClass.KN95, "3"), MaterialUnit.G);
    }
}
