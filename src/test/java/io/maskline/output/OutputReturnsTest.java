package io.maskline.output;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Returns and lots on a real ledger. */
class OutputReturnsTest {

    private static final Shipped CITY = new Shipped(null, null, 30_000L, null, null);

    private final LineLedger ledger = new LineLedger();
    private final Line civil = ledger.line(ledger.firm("甬甲健康"), "1", LineStage.PRODUCING, 200_000L);

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static Fault.Invalid refused(ThrowingCallable step) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(step).isInstanceOfSatisfying(FaultException.class, e -> fault[0] = e.fault());
        assertThat(fault[0]).isInstanceOf(Fault.Invalid.class);
        return (Fault.Invalid) fault[0];
    }

    private static String words(Fault fault) {
        return Messages.of(Language.ZH).text(fault.key(), fault.args());
    }

    private ReturnDraft draft() {
        return ReturnDraft.of(civil.id(), DAY, 60_000).withRejected(10_000L).withStock(new Stock(100_000L, CITY, null));
    }

    @Test
    void all_figures_are_stored_and_come_back_after_a_restart() {
        ReturnDraft draft = ReturnDraft.of(civil.id(), DAY, 60_000).withRejected(10_000L)
                .withStock(new Stock(100_000L, new Shipped(1L, 2L, 3L, 4L, 5L), 149_985L));
        OutputReturn made = ledger.returns.enter(draft, ACTOR);
        ledger.temp.restart();

        OutputReturn stored = OutputReturns.open(
                ledger.temp.database(), ledger.lines, ledger.enterprises, ledger.temp.ledger(), LineLedger.clock(java.time.Duration.ZERO), CutOff.USUAL)
                .of(civil.id(), DAY).orElseThrow();
        assertThat(stored).isEqualTo(made);
        assertThat(ReturnDraft.of(stored)).isEqualTo(draft);
        assertThat(ledger.temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void a_closing_that_differs_is_stored_with_its_reason() {
        ReturnDraft wrong = draft().withStock(new Stock(100_000L, CITY, 115_000L));

        Fault.Invalid asked = refused(() -> ledger.returns.enter(wrong, ACTOR));

        assertThat(asked.field()).isEqualTo("reason");
        assertThat(words(asked)).startsWith("期初 10.0 + 合格 5.0 − 调出 3.0 = 12.0 万只，填报期末 11.5，少 0.5 万只。");
        assertThat(ledger.returns.of(civil.id(), DAY)).isEmpty();
        assertThat(ledger.returns.enter(wrong.withReason("破损一箱"), ACTOR))
                .extracting(OutputReturn::corrections, OutputReturn::reason).containsExactly(0L, "破损一箱");
    }

    @Test
    void what_was_explained_is_not_asked_again_when_a_figure_is_added() {
        ledger.returns.enter(ReturnDraft.of(civil.id(), DAY, 210_000).withReason("加班"), ACTOR);

        OutputReturn added = ledger.returns.enter(ReturnDraft.of(ledger.returns.of(civil.id(), DAY).orElseThrow()).withRejected(5L), ACTOR);

        assertThat(added).extracting(OutputReturn::corrections, OutputReturn::reason, OutputReturn::good).containsExactly(0L, "加班", 209_995L);
    }

    @Test
    void another_shipped_figure_is_a_correction_like_another_output() {
        ledger.returns.enter(draft(), ACTOR);
        ReturnDraft changed = draft().withStock(new Stock(100_000L, new Shipped(null, null, 40_000L, null, null), null));

        Fault.Invalid asked = refused(() -> ledger.returns.enter(changed, ACTOR));
        OutputReturn corrected = ledger.returns.enter(changed.withReason("少记一车"), ACTOR);

        assertThat(words(asked)).isEqualTo("市调拨已报 3.0 万只，改为 4.0 万只算更正。写明原因后可保存。");
        assertThat(corrected.corrections()).isEqualTo(1);
        List<HistoryEntry> history = ledger.temp.ledger().history(OutputReturns.type(), corrected.id());
        assertThat(history.getFirst().fields()).extracting(HistoryEntry.FieldChange::field, HistoryEntry.FieldChange::before, HistoryEntry.FieldChange::after)
                .contains(tuple("shippedCity", "30000", "40000"), tuple("corrections", "0", "1"), tuple("reason", null, "少记一车"));
    }

    @Test
    void the_output_alone_leaves_the_other_figures_as_they_are() {
        ledger.returns.enter(draft(), ACTOR);

        OutputReturn corrected = ledger.returns.enter(civil.id(), DAY, 70_000, "补一箱", ACTOR);

        assertThat(ReturnDraft.of(corrected)).isEqualTo(draft().withQuantity(70_000));
    }

    @Test
    void more_rejected_than_made_and_less_than_nothing_cannot_be() {
        assertThat(refused(() -> ledger.returns.enter(draft().withRejected(60_001L), ACTOR)).field()).isEqualTo("rejected");
        assertThat(refused(() -> ledger.returns.enter(draft().withStock(new Stock(-1L, CITY, null)), ACTOR)).field()).isEqualTo("opening");
    }

    @Test
    void nothing_leaves_a_line_that_waits_for_its_report() {
        Line waiting = ledger.line(ledger.firm("甬乙医疗"), "2", LineStage.TESTING, 200_000L);

        Fault.Invalid no = refused(() -> ledger.returns.enter(
                ReturnDraft.of(waiting.id(), DAY, 60_000).withStock(new Stock(100_000L, CITY, null)).withReason("急用"), ACTOR));

        assertThat(words(no)).isEqualTo("甬乙医疗 2线 待检，检测报告合格之前不能调出（填报 3.0 万只）。");
        // Before it came to be tested it could.
        assertThat(ledger.returns.enter(ReturnDraft.of(waiting.id(), DAY.minusDays(5), 60_000).withStock(new Stock(100_000L, CITY, null)), ACTOR).late()).isTrue();
        assertThat(ledger.releases.on(DAY).get(waiting.id()).flow()).isZero();
    }

    @Test
    void sterile_masks_are_free_lot_by_lot() {
        Line medical = ledger.line(ledger.firm("甬丙医疗"), "1", ProductClass.SURGICAL, LineStage.PRODUCING);
        ledger.returns.enter(ReturnDraft.of(medical.id(), DAY.minusDays(9), 90_000), ACTOR);
        ledger.returns.enter(ReturnDraft.of(medical.id(), DAY, 10_000), ACTOR);
        ledger.lots.save(SterileLot.draft(medical.id(), "L-1", DAY.minusDays(9), 20_000, 7).sterilised(DAY.minusDays(7)), ACTOR);
        SterileLot second = ledger.lots.save(SterileLot.draft(medical.id(), "L-2", DAY.minusDays(9), 50_000, 14).sterilised(DAY.minusDays(7)), ACTOR);
        ReturnDraft today = ReturnDraft.of(ledger.returns.of(medical.id(), DAY).orElseThrow());

        Fault.Invalid no = refused(() -> ledger.returns.enter(today.withStock(new Stock(null, CITY, null)), ACTOR));

        assertThat(no.field()).isEqualTo("shipped");
        assertThat(words(no)).isEqualTo("甬丙医疗 1线 现可放行 2.0 万只，不能调出 3.0 万只。2020-02-21 起再放行 5.0 万只（批次 L-2）。");
        assertThat(ledger.releases.on(DAY).get(medical.id())).isEqualTo(new Released(20_000L, 50_000, new Released.Next(DAY.plusDays(7), 50_000)));
        assertThat(ledger.lots.releasableOn(DAY.plusDays(7))).containsEntry(medical.id(), 50_000L).hasSize(1);
        ledger.returns.enter(today.withStock(new Stock(null, new Shipped(null, null, null, 20_000L, null), null)), ACTOR);
        assertThat(refused(() -> ledger.lots.delete(ledger.lots.ofLine(medical.id()).getFirst(), ACTOR)).key()).isEqualTo("output.lot.fault.shipped");
        assertThat(refused(() -> ledger.lots.save(second.withQuantity(70_001), ACTOR)).key()).isEqualTo("output.lot.fault.moreThanMade");
        assertThat(refused(() -> ledger.returns.enter(medical.id(), DAY.minusDays(9), 69_999, "盘点", ACTOR)).key()).isEqualTo("output.fault.lessThanLots");
    }

    @Test
    void a_lot_is_of_masks_that_are_sterilised_and_of_days_that_were() {
        Line medical = ledger.line(ledger.firm("甬丙医疗"), "1", ProductClass.SURGICAL, LineStage.PRODUCING);
        ledger.returns.enter(ReturnDraft.of(medical.id(), DAY, 90_000), ACTOR);
        SterileLot lot = SterileLot.draft(medical.id(), "L-1", DAY, 1, 7);

        assertThat(refused(() -> ledger.lots.save(SterileLot.draft(civil.id(), "L-1", DAY, 1, 7), ACTOR)).key()).isEqualTo("output.lot.fault.notSterile");
        assertThat(refused(() -> ledger.lots.save(lot.sterilised(DAY.minusDays(1)), ACTOR)).field()).isEqualTo("sterilisedOn");
        assertThat(refused(() -> ledger.lots.save(lot.sterilised(DAY.plusDays(1)), ACTOR)).field()).isEqualTo("sterilisedOn");
        assertThat(refused(() -> ledger.lots.save(SterileLot.draft(medical.id(), "L-1", DAY, 1, 6), ACTOR)).field()).isEqualTo("desorptionDays");
        assertThat(refused(() -> ledger.lots.save(SterileLot.draft(medical.id(), "L-1", DAY, 1, 15), ACTOR)).field()).isEqualTo("desorptionDays");
        assertThat(refused(() -> ledger.lots.save(lot.withQuantity(0), ACTOR)).field()).isEqualTo("quantity");
        assertThat(refused(() -> ledger.lots.save(SterileLot.draft(medical.id(), " ", DAY, 1, 7), ACTOR)).field()).isEqualTo("lotNumber");
        ledger.lots.save(lot, ACTOR);
        assertThatThrownBy(() -> ledger.lots.save(SterileLot.draft(medical.id(), "L-1", DAY, 1, 7), ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Duplicate.class));
    }

    @Test
    void the_missing_lines_of_a_day_are_those_expected_and_not_there() {
        Line silent = ledger.line(ledger.firm("甬丁无纺"), "1", LineStage.TRIAL, null);
        ledger.returns.enter(draft(), ACTOR);

        assertThat(ledger.board.missing(DAY)).extracting(LineRow::id).containsExactly(silent.id());
        assertThat(ledger.board.missing(DAY.minusDays(5))).isEmpty();
    }
}
