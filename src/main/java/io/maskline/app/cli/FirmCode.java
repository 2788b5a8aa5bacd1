package io.maskline.app.cli;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which firm is meant by what was typed: its number, its credit code, a name, or the initials of one. */
final class FirmCode {

    /** So many firms are named when the word fits several. */
    private static final int NAMED = 5;

    private FirmCode() {}

    /** @throws io.maskline.platform.error.FaultException Missing when no firm fits, Denied when several do */
    static Enterprise find(Enterprises register, String typed) {
        String wanted = FullWidth.narrow(typed).strip();
        List<Enterprise> exact = register.all().stream().filter(e -> is(e, wanted)).toList();
        List<Enterprise> fitting = exact.isEmpty() ? register.search(wanted, NAMED + 1) : exact;
        if (fitting.isEmpty()) {
            throw Fault.missing("app.fault.firm.unknown", typed).asException();
        }
        if (fitting.size() > 1) {
            String names = fitting.stream().limit(NAMED).map(e -> e.number() + " " + e.shortName()).collect(Collectors.joining("、"));
            throw Fault.denied("app.fault.firm.several", typed, names).asException();
        }
        return fitting.getFirst();
    }

    private static boolean is(Enterprise firm, String wanted) {
        return Stream.of(firm.number(), firm.uscc(), firm.name(), firm.shortName())
                .filter(Objects::nonNull)
                .anyMatch(known -> FullWidth.narrow(known).equalsIgnoreCase(wanted));
    }
}
