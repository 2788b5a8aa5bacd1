package io.maskline.material;

import io.maskline.line.Line;
import io.maskline.line.ProductClass;
import java.time.LocalDate;
import java.util.List;
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

    /** The lines among {@code lines} that run on {@code day}; a line before its trial or stopped takes no material. */
    public static List<Demand> running(List<Line> lines, LocalDate day) {
        return lines.stream().filter(l -> l.reportsOn(day)).map(l -> of(l.productClass(), l.capacity().approved())).toList();
    }
}
