package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Rounding;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A roll-up in words. */
public record RollUpWords(Messages messages) {

    /** What is shown where something is not known. */
    private static final String UNKNOWN = "—";
    private static final int PERCENT_PLACES = 1;

    /** What a row is of. */
    public String name(RollUp.Group group) {
        ProductClass product = group.productClass();
        Enterprise firm = group.firm();
        String district = group.district();
        return switch (group.by()) {
            case CLASS -> product == null ? UNKNOWN : messages.text(product.labelKey());
            case DISTRICT -> district == null ? messages.text("capacity.district.unknown") : district;
            case FIRM -> firm == null ? UNKNOWN : firm.shortName();
        };
    }

    /** The day in one sentence, with how many returns are missing. */
    public String sentence(RollUp rollUp) {
        RollUpFigures total = rollUp.total();
        String key = total.missing() == 0 ? "capacity.sentence" : "capacity.sentence.missing";
        return messages.text(
                key, rollUp.day().toString(), total.firms(), total.lines(), wan(total.capacity().approved()), wan(total.made().today()),
                percent(total.utilisation()), total.missing());
    }

    /** In 万只. */
    public String wan(@Nullable Long pieces) {
        return pieces == null ? UNKNOWN : Wan.text(pieces);
    }

    /** 0.527 as "52.7%". */
    public String percent(@Nullable BigDecimal ratio) {
        return ratio == null ? UNKNOWN : Rounding.toPlaces(ratio.movePointRight(2), PERCENT_PLACES).toPlainString() + "%";
    }
}
