package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;

/** What a line must hold to be stored. */
final class LineRules {

    private LineRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(Line line) {
        if (line.lineNo().isBlank()) {
            throw Fault.invalid("lineNo", "line.fault.lineNoMissing").asException();
        }
        FieldRules.atMost("lineNo", line.lineNo(), 10);
        FieldRules.atMost("product", line.product(), 80);
        FieldRules.atMost("remark", line.remark(), 1000);
        FieldRules.notNegative("nameplatePerDay", line.capacity().nameplate());
        FieldRules.notNegative("approvedPerDay", line.capacity().approved());
        FieldRules.notNegative("actualPerDay", line.capacity().actual());
        if (line.investment() != null && line.investment().signum() < 0) {
            throw Fault.invalid("investment", "platform.fault.negative").asException();
        }
    }
}
