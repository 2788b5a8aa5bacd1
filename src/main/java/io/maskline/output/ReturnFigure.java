package io.maskline.output;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a return that are stated one by one. */
enum ReturnFigure {
    QUANTITY("line.return.quantity", OutputReturn::quantity),
    REJECTED("output.return.rejected", OutputReturn::rejected),
    OPENING("output.return.opening", r -> r.stock().opening()),
    STATE("output.return.shippedState", r -> r.stock().shipped().state()),
    PROVINCE("output.return.shippedProvince", r -> r.stock().shipped().province()),
    CITY("output.return.shippedCity", r -> r.stock().shipped().city()),
    OWN("output.return.shippedOwn", r -> r.stock().shipped().own()),
    EXPORT("output.return.shippedExport", r -> r.stock().shipped().export()),
    CLOSING("output.return.closing", r -> r.stock().closing());

    private final String labelKey;
    private final Function<OutputReturn, @Nullable Long> of;

    ReturnFigure(String labelKey, Function<OutputReturn, @Nullable Long> of) {
        this.labelKey = labelKey;
        this.of = of;
    }

    String labelKey() {
        return labelKey;
    }

    /** Pieces; null when not stated. */
    @Nullable Long of(OutputReturn made) {
        return of.apply(made);
    }
}
