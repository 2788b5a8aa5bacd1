package io.maskline.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.inspection.LotLine.Plan;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.ledger.Ids;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.Severity;
import io.maskline.sampling.Switching;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The switching rules over the lots of a product, for lots in any number and of any outcome. */
class LotBookTest {

    private static final Item STRAP = new Item("strap_strength", "口罩带");
    private static final Product PRODUCT = new Product(new UUID(0, 1), "医用外科口罩", "YY 0469-2011");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    /** What happens to one lot. */
    enum Course {
        ACCEPTED, REFUSED, OPEN, ACCEPTED_AGAIN, REFUSED_AGAIN
    }

    private static Lot lot(int number, Severity severity, Course course) {
        UUID id = Ids.next();
        boolean again = course == Course.ACCEPTED_AGAIN || course == Course.REFUSED_AGAIN;
        Long found = switch (course) {
            case ACCEPTED, ACCEPTED_AGAIN -> 0L;
            case REFUSED, REFUSED_AGAIN -> 1L;
            case OPEN -> null;
        };
        Plan plan = new Plan(InspectionLevel.S2, "2.5", severity, 5, 0, 1);
        return new Lot(
                new ProductLot(id, 1, PRODUCT, new UUID(0, 2), "L" + number, 10_000, DAY.plusDays(number), again ? 1 : 0, null),
                List.of(new LotLine(Ids.next(), 1, id, 1, STRAP, plan, found)));
    }

    /** Told apart from the book: counted by hand over the outcomes that count. */
    @Property
    void each_lot_is_drawn_as_the_rules_say(@ForAll @Size(max = 40) List<Course> courses) {
        List<Lot> lots = new ArrayList<>();
        List<Restart> restarts = new ArrayList<>();
        Severity severity = Severity.NORMAL;
        List<Boolean> since = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            LotBook book = new LotBook(shuffled(lots, i), restarts);
            assertThat(book.next(STRAP.code()).severity()).isEqualTo(severity);
            boolean stop = severity == Severity.TIGHTENED && since.stream().filter(a -> !a).count() == 5;
            assertThat(book.stopped().isEmpty()).isEqualTo(!stop);
            if (stop) {
                restarts.add(new Restart(Ids.next(), 1, PRODUCT, STRAP.code(), new Signature("陈某", DAY.plusDays(i)), "换焊头"));
                since.clear();
                assertThat(new LotBook(lots, restarts).tightened()).containsExactly(STRAP);
            }
            lots.add(lot(i, severity, courses.get(i)));
            if (courses.get(i) != Course.ACCEPTED && courses.get(i) != Course.REFUSED) {
                continue;
            }
            since.add(courses.get(i) == Course.ACCEPTED);
            List<Boolean> last = since.subList(Math.max(0, since.size() - 5), since.size());
            if (severity == Severity.NORMAL && last.stream().filter(a -> !a).count() == 2) {
                severity = Severity.TIGHTENED;
                since.clear();
            } else if (severity == Severity.TIGHTENED && last.size() == 5 && !last.contains(false)) {
                severity = Severity.NORMAL;
                since.clear();
            }
        }
    }

    private static List<Lot> shuffled(List<Lot> lots, int seed) {
        List<Lot> any = new ArrayList<>(lots);
        Collections.shuffle(any, new Random(seed));
        return any;
    }

    /** Resubmitted lots and open findings, wherever they stand, change nothing. */
    @Property
    void what_does_not_count_may_be_left_out(@ForAll @Size(max = 30) List<Course> courses, @ForAll Severity severity) {
        List<Lot> all = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            all.add(lot(i, severity, courses.get(i)));
        }
        List<Lot> counting = all.stream().filter(l -> !l.head().resubmitted() && l.missing() == 0).toList();
        assertThat(new LotBook(all, List.of()).next(STRAP.code())).isEqualTo(new LotBook(counting, List.of()).next(STRAP.code()));
        assertThat(new LotBook(all, List.of()).next("appearance")).as("another item").isEqualTo(Switching.start());
    }

    @Property
    void five_accepted_on_tightened_always_return_to_normal(@ForAll @Size(max = 20) List<Boolean> before) {
        List<Lot> lots = new ArrayList<>();
        for (boolean accepted : before) {
            LotBook book = new LotBook(lots, List.of());
            if (book.stopped().isEmpty()) {
                lots.add(lot(lots.size(), book.next(STRAP.code()).severity(), accepted ? Course.ACCEPTED : Course.REFUSED));
            }
        }
        List<Restart> restarts = new LotBook(lots, List.of()).stopped().isEmpty()
                ? List.of()
                : List.of(new Restart(Ids.next(), 1, PRODUCT, STRAP.code(), new Signature("陈某", DAY.plusDays(lots.size())), "换焊头"));
        for (int i = 0; i < 5; i++) {
            lots.add(lot(lots.size(), new LotBook(lots, restarts).next(STRAP.code()).severity(), Course.ACCEPTED));
        }
        assertThat(new LotBook(lots, restarts).next(STRAP.code()).severity()).isEqualTo(Severity.NORMAL);
    }
}
