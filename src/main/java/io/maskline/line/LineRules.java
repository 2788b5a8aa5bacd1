package io.maskline.line;

import io.maskline.platform.error.Fault;
import org.jspecify.annotations.Nullable;

/** What a line must hold to be stored. */
final class LineRules {

    private LineRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(Line line) {
        if (line.lineNo().isBlank()) {
            throw Fault.invalid("lineNo", "line.fault.lineNoMissing").asException();
        }
        atMost("lineNo", line.lineNo(), 10);
        atMost("product", line.product(), 80);
        atMost("remark", line.remark(), 1000);
        notNegative("nameplatePerDay", line.capacity().nameplate());
        notNegative("approvedPerDay", line.capacity().approved());
        notNegative("actualPerDay", line.capacity().actual());
        if (line.investment() != null && line.investment().signum() < 0) {
            throw Fault.invalid("investment", "line.fault.negative").asException();
        }
    }

    static void atMost(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw Fault.invalid(field, "line.fault.tooLong", most, value.length()).asException();
        }
    }

    static void notNegative(String field, @Nullable Long value) {
        if (value != null && value < 0) {
            throw Fault.invalid(field, "line.fault.negative").asException();
        }
    }
}
