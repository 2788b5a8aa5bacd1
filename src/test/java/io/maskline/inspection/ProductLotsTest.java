package io.maskline.inspection;

import static io.maskline.inspection.InspectionLedger.APPROVER;
import static io.maskline.inspection.InspectionLedger.DAY;
import static io.maskline.inspection.InspectionLedger.DRAFTER;
import static io.maskline.inspection.InspectionLedger.line;
import static io.maskline.inspection.InspectionLedger.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.maskline.inspection.LotLine.Plan;
import io.maskline.inspection.ProductLot.Outcome;
import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductLotsTest {

    private static final Actor LATER = on(DRAFTER, DAY.plusDays(60));

    private final InspectionLedger ledger = new InspectionLedger();
    private final ProductLots lots = ledger.lots;

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Fault fault(ThrowingCallable call) {
        return catchThrowableOfType(FaultException.class, call).fault();
    }

    private Lot begin(int number, Long appearance, Long strap, Long bacteria) {
        return lots.begin(ledger.lot("L" + number, DAY.plusDays(number), appearance, strap, bacteria), LATER);
    }

    private Severity next(String item) {
        return lots.book(ledger.surgical).next(item).severity();
    }

    @Test
    void a_lot_gets_the_plans_of_its_scheme_and_blank_is_not_zero() {
        ledger.approved();
        Lot lot = begin(0, 14L, null, 0L);
        assertThat(lot.lines()).extracting(LotLine::plan).containsExactly(
                new Plan(InspectionLevel.II, "4.0", Severity.NORMAL, 200, 14, 15),
                new Plan(InspectionLevel.S2, "2.5", Severity.NORMAL, 5, 0, 1),
                Plan.fixed(5));
        assertThat(lot.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(lot.missing()).isEqualTo(1);

        Lot typed = lots.save(lot.id(), lot.head().version(), ledger.lot("L0", DAY, 14L, 0L, 0L), LATER);
        assertThat(typed.outcome()).isEqualTo(Outcome.ACCEPTED);
        Lot refused = lots.save(lot.id(), typed.head().version(), ledger.lot("L0", DAY, 15L, null, null), LATER);
        assertThat(refused.outcome()).as("one refused item is enough").isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(fault(() -> lots.save(lot.id(), lot.head().version(), ledger.lot("L0", DAY, 0L, 0L, 0L), LATER))).isInstanceOf(Fault.Stale.class);
        assertThat(ledger.temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void a_fixed_number_accepts_none_and_a_small_lot_is_inspected_whole() {
        ledger.approved();
        Lot lot = lots.begin(new LotDraft(ledger.surgical, "S1", 4, DAY, false, null, Map.of("appearance", 0L, "strap_strength", 0L, "bacteria", 1L)), LATER);
        assertThat(lot.lines()).extracting(l -> l.plan().full(4)).containsExactly(false, true, true);
        assertThat(lot.lines().getFirst().plan().n()).as("level II, AQL 4.0, lot of 4: letter A, n of B").isEqualTo(3);
        assertThat(lot.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
    }

    /** Each item switches by itself: straps go to tightened, appearance stays. */
    @Test
    void two_refused_of_five_tighten_the_item_and_five_accepted_relax_it() {
        ledger.approved();
        begin(0, 0L, 1L, 0L);
        assertThat(next("strap_strength")).isEqualTo(Severity.NORMAL);
        begin(1, 0L, 1L, 0L);
        assertThat(next("strap_strength")).isEqualTo(Severity.TIGHTENED);
        assertThat(next("appearance")).isEqualTo(Severity.NORMAL);

        Lot tight = begin(2, 0L, 0L, 0L);
        assertThat(tight.lines().get(1).plan()).isEqualTo(new Plan(InspectionLevel.S2, "2.5", Severity.TIGHTENED, 8, 0, 1));
        for (int i = 3; i < 7; i++) {
            assertThat(next("strap_strength")).isEqualTo(Severity.TIGHTENED);
            begin(i, 0L, 0L, 0L);
        }
        assertThat(next("strap_strength")).isEqualTo(Severity.NORMAL);
    }

    @Test
    void five_refused_on_tightened_stop_inspection_until_measures_are_noted() {
        ledger.approved();
        for (int i = 0; i < 7; i++) {
            begin(i, 0L, 1L, 0L);
        }
        Fault stopped = fault(() -> begin(8, 0L, 0L, 0L));
        assertThat(stopped.key()).isEqualTo("inspection.lot.fault.stopped");
        assertThat(stopped.args()).containsExactly("甬乙医疗用品", "医用外科口罩", new Item("strap_strength", "口罩带").phrase());
        assertThat(fault(() -> lots.restart(ledger.surgical, " ", LATER)).key()).isEqualTo("inspection.restart.fault.measures");

        Actor day8 = on(DRAFTER, DAY.plusDays(8));
        lots.restart(ledger.surgical, "换超声波焊头，焊点拉力逐班首检", day8);
        assertThat(lots.book(ledger.surgical).stopped()).isEmpty();
        assertThat(next("strap_strength")).isEqualTo(Severity.TIGHTENED);
        assertThat(fault(() -> lots.restart(ledger.surgical, "再来", day8)).key()).isEqualTo("sampling.fault.not-stopped");
        assertThat(fault(() -> begin(7, 0L, 0L, 0L)).key()).as("a lot before the restart").isEqualTo("inspection.lot.fault.order");
        assertThat(begin(8, 0L, 0L, 0L).lines().get(1).plan().severity()).isEqualTo(Severity.TIGHTENED);

        ledger.temp.ledger().undo(LATER);
        ledger.temp.ledger().undo(LATER);
        assertThat(lots.book(ledger.surgical).stopped()).containsExactly(new Item("strap_strength", "口罩带"));
    }

    @Test
    void a_resubmitted_lot_follows_a_refused_one_and_does_not_count() {
        ledger.approved();
        LotDraft again = new LotDraft(ledger.surgical, "L0", 10_000, DAY, true, "剔除后", Map.of("appearance", 0L, "strap_strength", 1L, "bacteria", 0L));
        assertThat(fault(() -> lots.begin(again, LATER)).key()).isEqualTo("inspection.lot.fault.notRefused");
        begin(0, 0L, 1L, 0L);
        assertThat(fault(() -> begin(0, 0L, 0L, 0L))).isInstanceOf(Fault.Duplicate.class);

        assertThat(lots.begin(again, LATER).head().resubmission()).isEqualTo(1);
        assertThat(lots.begin(again, LATER).head().resubmission()).isEqualTo(2);
        assertThat(next("strap_strength")).as("one original lot refused, resubmissions do not count").isEqualTo(Severity.NORMAL);
    }

    /** Microbes are known days later, when the next lots were drawn already. */
    @Test
    void a_late_finding_counts_in_the_place_of_its_lot() {
        Scheme scheme = ledger.schemes.approve(
                ledger.schemes.draft(new SchemeDraft(ledger.surgical, DAY, null, List.of(line("bacteria", "细菌菌落总数", Draw.of(InspectionLevel.S2, "2.5")))), DRAFTER).head(), APPROVER);
        assertThat(scheme.lines()).hasSize(1);
        Lot first = lots.begin(one(0, null), LATER);
        Lot second = lots.begin(one(1, null), LATER);
        Lot third = lots.begin(one(2, null), LATER);
        lots.save(first.id(), first.head().version(), one(0, 1L), LATER);
        lots.save(second.id(), second.head().version(), one(1, 1L), LATER);
        assertThat(next("bacteria")).isEqualTo(Severity.TIGHTENED);
        for (int i = 3; i < 7; i++) {
            lots.begin(one(i, 0L), LATER);
        }
        lots.save(third.id(), third.head().version(), one(2, 0L), LATER);
        assertThat(next("bacteria")).as("the third lot was drawn as normal, so 4 count").isEqualTo(Severity.TIGHTENED);
        lots.begin(one(7, 0L), LATER);
        assertThat(next("bacteria")).isEqualTo(Severity.NORMAL);
    }

    private LotDraft one(int number, Long found) {
        Map<String, Long> findings = found == null ? Map.of() : Map.of("bacteria", found);
        return new LotDraft(ledger.surgical, "L" + number, 10_000, DAY.plusDays(number), false, null, findings);
    }

    @Test
    void lots_keep_their_order_their_plans_and_need_a_scheme_in_force() {
        assertThat(fault(() -> begin(0, 0L, 0L, 0L)).key()).isEqualTo("inspection.lot.fault.noScheme");
        Scheme scheme = ledger.approved();
        Lot first = begin(2, null, null, null);
        assertThat(fault(() -> begin(1, 0L, 0L, 0L)).key()).isEqualTo("inspection.lot.fault.order");
        begin(4, 0L, 0L, 0L);
        assertThat(fault(() -> lots.save(first.id(), first.head().version(), ledger.lot("L2", DAY.plusDays(5), null, null, null), LATER)).key())
                .isEqualTo("inspection.lot.fault.place");

        LotDraft smaller = new LotDraft(ledger.surgical, "L2", 150, DAY.plusDays(3), false, null, Map.of());
        Lot resized = lots.save(first.id(), first.head().version(), smaller, LATER);
        assertThat(resized.lines().getFirst().plan().n()).isEqualTo(20);
        Lot found = lots.save(first.id(), resized.head().version(), new LotDraft(ledger.surgical, "L2", 150, DAY.plusDays(3), false, null, Map.of("appearance", 0L)), LATER);
        assertThat(fault(() -> lots.save(first.id(), found.head().version(), ledger.lot("L2", DAY.plusDays(3), 0L, null, null), LATER)).key())
                .isEqualTo("inspection.lot.fault.sized");

        ledger.schemes.retire(scheme.head(), on(DRAFTER, DAY.plusDays(10)));
        assertThat(fault(() -> begin(10, 0L, 0L, 0L)).key()).isEqualTo("inspection.lot.fault.noScheme");
        assertThat(lots.find(first.id()).orElseThrow().head().schemeId()).isEqualTo(scheme.id());
    }

    @Test
    void what_a_lot_cannot_be_is_named() {
        ledger.approved();
        assertThat(((Fault.Invalid) fault(() -> lots.begin(ledger.lot(" ", DAY, 0L, 0L, 0L), LATER))).field()).isEqualTo("lotNumber");
        assertThat(((Fault.Invalid) fault(() -> lots.begin(ledger.lot("X", DAY, -1L, 0L, 0L), LATER))).field()).isEqualTo("found.appearance");
        LotDraft single = new LotDraft(ledger.surgical, "X", 1, DAY, false, null, Map.of());
        assertThat(((Fault.Invalid) fault(() -> lots.begin(single, LATER))).field()).isEqualTo("lotSize");
        LotDraft tomorrow = ledger.lot("X", DAY.plusDays(1), 0L, 0L, 0L);
        assertThat(((Fault.Invalid) fault(() -> lots.begin(tomorrow, DRAFTER))).field()).isEqualTo("inspectedOn");
        assertThat(lots.all()).isEmpty();
    }

    @Test
    void a_lot_in_the_bin_counts_for_nothing() {
        ledger.approved();
        begin(0, 0L, 1L, 0L);
        Lot second = begin(1, 0L, 1L, 0L);
        assertThat(next("strap_strength")).isEqualTo(Severity.TIGHTENED);
        lots.delete(second.head(), LATER);
        assertThat(next("strap_strength")).isEqualTo(Severity.NORMAL);
        LocalDate day = DAY.plusDays(1);
        assertThat(lots.plan(ledger.surgical, 150, day)).extracting(l -> l.plan().severity()).contains(Severity.NORMAL).doesNotContain(Severity.TIGHTENED);
    }
}
