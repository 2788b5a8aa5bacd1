package io.maskline.output;

import org.jspecify.annotations.Nullable;

/** The figures of a return that are stated one by one. */
public enum ReturnFigure {
    QUANTITY("line.return.quantity"),
    REJECTED("output.return.rejected"),
    OPENING("output.return.opening"),
    STATE("output.return.shippedState"),
    PROVINCE("output.return.shippedProvince"),
    CITY("output.return.shippedCity"),
    OWN("output.return.shippedOwn"),
    EXPORT("output.return.shippedExport"),
    CLOSING("output.return.closing");

    private final String labelKey;

    ReturnFigure(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** Pieces; null when not stated. */
    @Nullable Long of(OutputReturn made) {
        return Figures.of(made).of(this);
    }
}
