package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a stated capacity must hold to be stored. */
final class CapacityRules {

    private static final int BASIS_LENGTH = 400;

    private CapacityRules() {}

    /** The step as it is to be stored: its figure from the formula, its basis without blanks, who set it. */
    static LineCapacityStep checked(LineCapacityStep stated, LocalDate today, Actor actor) {
        if (stated.validFrom().isAfter(today)) {
            throw Fault.invalid("validFrom", "line.fault.dayToCome", stated.validFrom().toString()).asException();
        }
        FieldRules.notNegative("perDay", stated.perDay());
        FieldRules.atMost("basis", stated.basis(), BASIS_LENGTH);
        CapacityFormula formula = stated.formula();
        if (formula != null) {
            formula.check();
        }
        String basis = stated.basis() == null || stated.basis().isBlank() ? null : stated.basis().strip();
        if (stated.kind() == CapacityKind.APPROVED && basis == null) {
            throw Fault.invalid("basis", "line.fault.basisMissing").asException();
        }
        Long perDay = formula == null ? stated.perDay() : Long.valueOf(formula.perDay());
        return new LineCapacityStep(
                stated.id(), 0, stated.lineId(), stated.kind(), stated.validFrom(), perDay, formula, actor.operator(), basis);
    }
}
