package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.notice.NoticeFile;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four amounts and stage of applications from the first decision to the money and back. */
class GrantsTest {

    private final GrantOffice office = new GrantOffice();

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private static void amounts(GrantRow row, String approved, String noticed, String paid, String payable) {
        assertThat(row.amounts().approved()).isEqualTo(approved == null ? null : new BigDecimal(approved));
        assertThat(row.amounts().noticed()).isEqualTo(noticed == null ? null : new BigDecimal(noticed));
        assertThat(row.amounts().paid()).isEqualTo(new BigDecimal(paid));
        assertThat(row.amounts().payable()).isEqualTo(new BigDecimal(payable));
    }

    @Test
    void payable_is_what_was_approved_and_noticed_without_objection_less_what_was_paid() {
        UUID id = office.applied("甬甲健康", "91330203XDEM00011Y", "3840000");
        amounts(office.row(id), null, null, "0.00", "0.00");
        assertThat(office.row(id).proposed()).isEqualTo(new BigDecimal("384000.00"));

        UUID approved = office.approved("甬乙医疗", "91330203XDEM00024Q", "3000000");
        amounts(office.row(approved), "300000.00", null, "0.00", "0.00");
        assertThat(office.row(approved).stage()).isEqualTo(GrantStage.APPROVED);

        office.noticed();
        amounts(office.grants.row(approved, TempLedger.DAY), "300000.00", "300000.00", "0.00", "0.00");
        amounts(office.row(approved), "300000.00", "300000.00", "0.00", "300000.00");
        assertThat(office.row(approved).stage()).isEqualTo(GrantStage.CLEARED);

        office.paid(approved, "100000");
        amounts(office.row(approved), "300000.00", "300000.00", "100000.00", "200000.00");
        assertThat(office.row(approved).stage()).isEqualTo(GrantStage.PART_PAID);
    }

    @Test
    void an_objection_upheld_after_payment_makes_all_of_it_due_back_until_a_correction_answers_it() {
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3000000");
        NoticeFile notice = office.noticed();
        Payment paid = office.paid(id, "120000");
        office.upheld(notice, id);

        GrantRow held = office.row(id);
        assertThat(held.stage()).isEqualTo(GrantStage.TO_CLAW_BACK);
        assertThat(held.entitlement().due()).isEqualByComparingTo("0");
        assertThat(held.owedBack()).isEqualTo(new BigDecimal("120000.00"));
        amounts(held, "300000.00", "300000.00", "120000.00", "0.00");

        office.payments.clawBack(paid, new BigDecimal("120000"), "异议成立", GrantOffice.PAYER);
        assertThat(office.row(id).stage()).isEqualTo(GrantStage.CLAWED_BACK);
        assertThat(office.row(id).owedBack()).isEqualByComparingTo("0");
    }

    @Test
    void a_payment_against_an_upheld_objection_is_refused_with_what_must_come_back() {
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3000000");
        NoticeFile notice = office.noticed();
        office.paid(id, "120000");
        office.upheld(notice, id);
        assertThatThrownBy(() -> office.payments.pay(GrantOffice.HARBIN, List.of(new Payments.Order(id, new BigDecimal("1"))), null, GrantOffice.PAYER))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().key()).isEqualTo("grant.fault.pay.upheld.owed");
                    assertThat(e.fault().args()).contains("120,000.00");
                });
        assertThat(office.row(id).amounts().paid()).isEqualTo(new BigDecimal("120000.00"));
    }

    @Test
    void an_entitlement_names_who_may_not_pay() {
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3000000");
        Entitlement of = office.entitlements.of(id, GrantOffice.CLEARED);
        assertThat(of.maker()).isEqualTo(TempLedger.ACTOR.operator());
        assertThat(of.checkers()).containsExactly("林某");
        assertThat(of.cleared()).isEqualTo(new BigDecimal("0.00"));
        assertThat(of.due()).isEqualTo(new BigDecimal("300000.00"));
        office.noticed();
        assertThat(office.entitlements.of(id, GrantOffice.CLEARED).cleared()).isEqualTo(new BigDecimal("300000.00"));
        assertThat(office.entitlements.of(id, TempLedger.DAY).cleared()).isEqualTo(new BigDecimal("0.00"));
    }
}
