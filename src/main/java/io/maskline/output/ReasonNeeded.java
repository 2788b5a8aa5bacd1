package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.platform.error.Fault;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures that may be stored when the operator says why; they are never refused. */
final class ReasonNeeded {

    private ReasonNeeded() {}

    /** What has to be explained, as a fault at the field {@code reason}; empty when nothing has. */
    static Optional<Fault.Invalid> of(Line line, @Nullable OutputReturn before, long quantity) {
        if (before != null && before.quantity() != quantity) {
            return Optional.of(Fault.invalid("reason", "line.return.warning.correction", Wan.text(before.quantity()), Wan.text(quantity)));
        }
        Long approved = line.capacity().approved();
        if (approved != null && quantity > approved) {
            return Optional.of(Fault.invalid(
                    "reason", "line.return.warning.overCapacity", Wan.text(quantity), Wan.text(approved), percent(quantity, approved)));
        }
        return Optional.empty();
    }

    private static String percent(long quantity, long approved) {
        return approved == 0
                ? "∞"
                : BigDecimal.valueOf(quantity * 100).divide(BigDecimal.valueOf(approved), 0, RoundingMode.HALF_EVEN).toPlainString();
    }
}
