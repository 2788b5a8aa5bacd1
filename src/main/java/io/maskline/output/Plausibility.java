package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary about a return. None of it is refused: output above capacity is real (105 % on
 * 2020-02-25); it asks for a reason, which the brief prints.
 */
final class Plausibility {

    private Plausibility() {}

    /**
     * @param capacity as it was on the day
     * @param books of the line, with the return as it would be stored
     * @return sentences with figures, in the order in which they are read; empty when all is ordinary
     */
    static List<Phrase> warnings(Line.Capacity capacity, LineBooks books, OutputReturn made) {
        List<Phrase> warnings = new ArrayList<>();
        capacity(capacity, made.quantity(), warnings);
        days(books, made, warnings);
        stock(books, made, warnings);
        return List.copyOf(warnings);
    }

    private static void capacity(Line.Capacity capacity, long quantity, List<Phrase> warnings) {
        Long approved = capacity.approved();
        Long machine = capacity.nameplate();
        if (approved != null && quantity > approved) {
            warnings.add(Phrase.of("line.return.warning.overCapacity", Wan.text(quantity), Wan.text(approved), percent(quantity, approved)));
        }
        // Said once when both capacities are the same figure.
        if (machine != null && quantity > machine && !machine.equals(approved)) {
            warnings.add(Phrase.of("output.warning.overMachine", Wan.text(quantity), Wan.text(machine), percent(quantity, machine)));
        }
    }

    private static void days(LineBooks books, OutputReturn made, List<Phrase> warnings) {
        LocalDate day = made.businessDate();
        OutputReturn before = books.before(day);
        if (made.quantity() == 0 && before != null && before.quantity() > 0) {
            warnings.add(Phrase.of("output.warning.suddenZero", before.businessDate().toString(), Wan.text(before.quantity())));
        }
        if (made.quantity() > 0 && same(books.on(day.minusDays(1)), made) && same(books.on(day.minusDays(2)), made)) {
            warnings.add(Phrase.of("output.warning.threeEqual", day.minusDays(2).toString(), Wan.text(made.quantity())));
        }
    }

    private static boolean same(@Nullable OutputReturn other, OutputReturn made) {
        return other != null && other.quantity() == made.quantity();
    }

    private static void stock(LineBooks books, OutputReturn made, List<Phrase> warnings) {
        Long carried = books.carriedTo(made.businessDate());
        Long stated = made.stock().opening();
        if (carried != null && stated != null && !stated.equals(carried)) {
            warnings.add(Phrase.of("output.warning.opening", Wan.text(stated), signed(carried), Wan.text(Math.abs(stated - carried))));
        }
        StockBalance balance = StockBalance.of(made, carried);
        Long difference = balance.difference();
        if (difference != null && difference != 0) {
            warnings.add(Phrase.of(
                    difference < 0 ? "output.warning.closingLess" : "output.warning.closingMore",
                    signed(known(balance.opening())), Wan.text(balance.good()), Wan.text(known(balance.shipped())), signed(known(balance.expectedClosing())),
                    Wan.text(known(balance.closing())), Wan.text(Math.abs(difference))));
        }
        negative(balance, warnings);
    }

    /** A figure that follows from the others and comes out below nothing shows that one of them is wrong. */
    private static void negative(StockBalance balance, List<Phrase> warnings) {
        StockBalance.Part part = balance.unknown();
        Long figure = part == null ? null : balance.reckoned().of(part);
        if (part != null && figure != null && figure < 0) {
            warnings.add(Phrase.of("output.warning.negative", part.labelKey(), signed(figure)));
        }
    }

    /** A stock that came out below 0 is shown as it came out. */
    private static String signed(long pieces) {
        return pieces < 0 ? "−" + Wan.text(-pieces) : Wan.text(pieces);
    }

    private static long known(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }

    private static String percent(long quantity, long of) {
        return of == 0
                ? "∞"
                : BigDecimal.valueOf(quantity * 100).divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_EVEN).toPlainString();
    }
}
