package io.maskline.testing;

import io.maskline.lab.LabFacts;
import io.maskline.lab.LabScope;
import io.maskline.platform.error.Fault;
import io.maskline.standard.Limit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a lab may test an item: a lab of which no scope is known is not refused, only doubted. */
final class ScopeCheck {

    private ScopeCheck() {}

    static boolean unknown(LabFacts lab) {
        return lab.scopes().isEmpty();
    }

    /** @throws io.maskline.platform.error.FaultException Invalid ({@code labId}) for the first item outside a known scope on {@code day} */
    static void requireAble(String number, LabFacts lab, List<Limit> limits, LocalDate day) {
        if (unknown(lab)) {
            return;
        }
        for (Limit limit : limits) {
            if (lab.scope(limit.standard(), limit.item(), day).isEmpty()) {
                Optional<LocalDate> ended = lab.scopes().stream()
                        .filter(s -> s.covers(limit.standard(), limit.item()))
                        .map(LabScope::validTo)
                        .filter(to -> to != null && to.isBefore(day))
                        .max(Comparator.naturalOrder());
                String name = lab.lab().shortName();
                throw (ended.isPresent()
                                ? Fault.invalid("labId", "testing.fault.scope.ended", number, name, limit.standard(), limit.itemPhrase(), ended.get().toString())
                                : Fault.invalid("labId", "testing.fault.scope", number, name, limit.standard(), limit.itemPhrase()))
                        .asException();
            }
        }
    }
}
