package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;

/** What a line must hold to be stored. */
final class LineRules {

    private static final int MOST_FILTERS = 100;
    /** Days of desorption after sterilisation with ethylene oxide as stated in public in 2020. */
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 14;

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
        checkTerms(line);
        if (line.investment() != null && line.investment().signum() < 0) {
            throw Fault.invalid("investment", "platform.fault.negative").asException();
        }
    }

    private static void checkTerms(Line line) {
        FieldRules.notNegative("workersNeeded", line.staffing().needed());
        FieldRules.notNegative("workersPresent", line.staffing().present());
        Long filters = line.filtersPerKit();
        if (filters != null && (line.packUnit() == PackUnit.PIECE || filters < 1 || filters > MOST_FILTERS)) {
            throw Fault.invalid("filtersPerKit", "line.fault.filters", MOST_FILTERS).asException();
        }
        Long days = line.sterility().desorptionDays();
        if (days != null && (!line.sterility().needed() || days < FEWEST_DAYS || days > MOST_DAYS)) {
            throw Fault.invalid("desorptionDays", "line.fault.desorption", FEWEST_DAYS, MOST_DAYS).asException();
        }
    }
}
