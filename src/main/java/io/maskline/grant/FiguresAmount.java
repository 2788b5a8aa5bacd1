package io.maskline.grant;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One amount of the figures, with the applications that count in it. */
enum FiguresAmount {
    APPLIED("figures.applied", FourAmounts::applied),
    APPROVED("figures.approved", FourAmounts::approved),
    NOTICED("figures.noticed", FourAmounts::noticed),
    PAID("figures.paid", FourAmounts::paid),
    PAYABLE("figures.payable", FourAmounts::payable);

    private final String labelKey;
    private final Function<FourAmounts, @Nullable BigDecimal> amount;

    FiguresAmount(String labelKey, Function<FourAmounts, @Nullable BigDecimal> amount) {
        this.labelKey = labelKey;
        this.amount = amount;
    }

    String labelKey() {
        return labelKey;
    }

    @Nullable BigDecimal of(FourAmounts amounts) {
        return amount.apply(amounts);
    }

    /** Whether the application has a part in this amount. */
    boolean counts(FiguresEntry entry) {
        BigDecimal part = of(entry.amounts());
        return part != null && part.signum() != 0;
    }
}
