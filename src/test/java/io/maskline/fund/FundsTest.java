package io.maskline.fund;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.fund.FundDraft.Notes;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FundsTest {

    private static final String OFFICE = "金融办";

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Funds.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    private final Funds funds = Funds.open(temp.database(), enterprises, temp.ledger(), BusinessClock.of(TempLedger.CLOCK));

    @AfterEach
    void close() throws Exception {
        enterprises.close();
        temp.close();
    }

    private static FundDraft draft(LocalDate day, FundKind kind, @Nullable String yuan, @Nullable String remark) {
        return new FundDraft(day, kind, null, OFFICE, yuan == null ? null : new BigDecimal(yuan).setScale(2), 12L, new Notes("工行", "金融办日报", remark));
    }

    private SupportFund save(FundKind kind, String yuan, @Nullable String remark) {
        return funds.save(null, draft(DAY, kind, yuan, remark), ACTOR);
    }

    private static void refused(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault())
                .isInstanceOfSatisfying(Fault.Invalid.class, i -> assertThat(List.of(i.field(), i.key())).containsExactly(field, key)));
    }

    @Test
    void an_entry_is_kept_as_typed_and_survives_a_restart() throws Exception {
        Enterprise firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), ACTOR);
        FundDraft draft = new FundDraft(DAY, FundKind.SUPPORT_PAID, firm.id(), " ", new BigDecimal("75934400.00"), null, new Notes(null, " 财政局报表 ", ""));
        SupportFund stored = funds.save(null, draft, ACTOR);
        assertThat(stored.department()).isNull();
        assertThat(stored.source()).isEqualTo("财政局报表");
        assertThat(funds.rows(DAY)).containsExactly(new FundRow(stored, "甬乙医疗用品"));
        assertThat(funds.rows(DAY.minusDays(1))).isEmpty();
        temp.restart();
        try (Enterprises again = Enterprises.open(temp.database(), temp.ledger())) {
            Funds reopened = Funds.open(temp.database(), again, temp.ledger(), BusinessClock.of(TempLedger.CLOCK));
            assertThat(reopened.rows(DAY)).containsExactly(new FundRow(stored, "甬乙医疗用品"));
            assertThat(temp.ledger().verify().findings()).isEmpty();
        }
    }

    @Test
    void approved_above_granted_is_stored_only_with_its_reason() {
        save(FundKind.CREDIT_GRANTED, "1000000", null);
        SupportFund first = save(FundKind.LOAN_APPROVED, "900000", null);
        FundDraft more = draft(DAY, FundKind.LOAN_APPROVED, "200000", null);
        assertThat(funds.excess(null, more)).hasValueSatisfying(e -> assertThat(e.over()).isEqualTo(new BigDecimal("100000.00")));
        refused("remark", "fund.fault.credit", () -> funds.save(null, more, ACTOR));
        save(FundKind.LOAN_APPROVED, "200000", "授信合同次日报");
        assertThat(funds.totals(DAY).of(FundKind.LOAN_APPROVED)).isEqualTo(new BigDecimal("1100000.00"));
        assertThat(funds.excess(first, draft(DAY, FundKind.LOAN_APPROVED, "700000", null))).as("an entry stands in for itself").isEmpty();
    }

    @Test
    void granting_less_than_was_approved_asks_for_the_reason_too() {
        SupportFund granted = save(FundKind.CREDIT_GRANTED, "1000000", null);
        save(FundKind.LOAN_APPROVED, "900000", null);
        refused("remark", "fund.fault.credit", () -> funds.save(granted, draft(DAY, FundKind.CREDIT_GRANTED, "800000", null), ACTOR));
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        refused("amount", "fund.fault.amount", () -> save(FundKind.LOAN_SOUGHT, "0", null));
        refused("amount", "fund.fault.amount", () -> funds.save(null, draft(DAY, FundKind.LOAN_SOUGHT, null, null), ACTOR));
        refused("businessDate", "fund.fault.future", () -> funds.save(null, draft(DAY.plusDays(1), FundKind.LOAN_SOUGHT, "1", null), ACTOR));
        refused("source", "fund.fault.source", () -> funds.save(
                null, new FundDraft(DAY, FundKind.LOAN_SOUGHT, null, null, BigDecimal.ONE, null, new Notes(null, " ", null)), ACTOR));
        refused("firms", "fund.fault.firms", () -> funds.save(
                null, new FundDraft(DAY, FundKind.LOAN_SOUGHT, null, null, BigDecimal.ONE, 0L, new Notes(null, "报表", null)), ACTOR));
        assertThatThrownBy(() -> funds.save(
                        null, new FundDraft(DAY, FundKind.LOAN_SOUGHT, UUID.randomUUID(), null, BigDecimal.ONE, null, new Notes(null, "报表", null)), ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Missing.class));
        assertThat(funds.rows(DAY)).isEmpty();
    }

    @Test
    void a_change_and_a_removal_are_steps_that_undo_takes_back() {
        SupportFund stored = save(FundKind.LOAN_SOUGHT, "1846000000", null);
        SupportFund changed = funds.save(stored, draft(DAY, FundKind.LOAN_SOUGHT, "1847000000", null), ACTOR);
        assertThatThrownBy(() -> funds.save(stored, draft(DAY, FundKind.LOAN_SOUGHT, "1", null), ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Stale.class));
        funds.remove(changed, ACTOR);
        assertThat(funds.rows(DAY)).isEmpty();
        temp.ledger().undo(ACTOR);
        temp.ledger().undo(ACTOR);
        assertThat(funds.totals(DAY).of(FundKind.LOAN_SOUGHT)).isEqualTo(new BigDecimal("1846000000.00"));
    }
}
