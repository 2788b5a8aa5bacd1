package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.FullWidth;
import io.maskline.testing.Custody.Transfer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What holds for a hand-over: two names, and it goes on where the last one ended. */
final class CustodyRules {

    private static final int NAME_LENGTH = 40;
    private static final int PLACE_LENGTH = 80;
    private static final int CONDITION_LENGTH = 200;
    /** A moment as sentences and papers write it, to the minute. */
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private CustodyRules() {}

    /** The hand-over with its texts stripped and its time to the second. */
    static Transfer checked(Transfer typed, LocalDate today) {
        String from = name("from", typed.from(), "sample.fault.custody.no-from");
        String to = name("to", typed.to(), "sample.fault.custody.no-to");
        if (same(from, to)) {
            throw Fault.invalid("to", "sample.fault.custody.self", to).asException();
        }
        if (typed.at().toLocalDate().isAfter(today)) {
            throw Fault.invalid("at", "sample.fault.custody.future", MOMENT.format(typed.at())).asException();
        }
        Transfer clean = new Transfer(
                from, to, typed.at().truncatedTo(ChronoUnit.SECONDS), SampleRules.blankToNull(typed.place()),
                SampleRules.blankToNull(typed.means()), SampleRules.blankToNull(typed.condition()));
        FieldRules.atMost("place", clean.place(), PLACE_LENGTH);
        FieldRules.atMost("means", clean.means(), NAME_LENGTH);
        FieldRules.atMost("condition", clean.condition(), CONDITION_LENGTH);
        return clean;
    }

    /** @throws io.maskline.platform.error.FaultException Invalid when it does not go on where the last one ended */
    static void follow(SampleRow sample, Transfer next) {
        sample.last().ifPresent(last -> {
            if (!same(last.to(), next.from())) {
                throw Fault.invalid("from", "sample.fault.custody.from", sample.sample().number(), last.from(), last.to(), MOMENT.format(last.at()), next.from())
                        .asException();
            }
            LocalDateTime before = last.at();
            if (next.at().isBefore(before)) {
                throw Fault.invalid("at", "sample.fault.custody.before", sample.sample().number(), MOMENT.format(next.at()), last.to(), MOMENT.format(before))
                        .asException();
            }
        });
    }

    private static String name(String field, String typed, String blankKey) {
        if (typed.isBlank()) {
            throw Fault.invalid(field, blankKey).asException();
        }
        FieldRules.atMost(field, typed.strip(), NAME_LENGTH);
        return typed.strip();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return FullWidth.narrow(name).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
