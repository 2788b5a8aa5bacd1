package io.maskline.material;

import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.PackUnit;
import io.maskline.line.ProductClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a running line would make a day if nothing were short.
 *
 * @param kit it counts kits (套); a planning value per mask does not hold for them
 * @param perDay approved capacity in 只 (套 for kits) a day, 0 or more; null when nobody has approved one
 */
public record Demand(ProductClass product, boolean kit, @Nullable Long perDay) {

    public static Demand of(ProductClass product, @Nullable Long perDay) {
        return new Demand(product, false, perDay);
    }

    /**
     * The lines among {@code lines} that run, as they stood on a day; a line before its trial, in test or stopped takes no material.
     *
     * @param on how the lines stood that day, by id
     */
    public static List<Demand> running(List<Line> lines, Map<UUID, LineOn> on) {
        List<Demand> running = new ArrayList<>();
        for (Line line : lines) {
            LineOn stood = on.get(line.id());
            if (stood != null && stood.stage() != null && stood.stage().takesMaterial()) {
                running.add(new Demand(line.productClass(), line.packUnit() == PackUnit.KIT, stood.capacity().approved()));
            }
        }
        return running;
    }
}
