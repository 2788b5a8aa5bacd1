package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.notice.NoticeFile;
import io.maskline.people.SignInRequest;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsViewModelTest {

    private final GrantOffice office = new GrantOffice();
    private UUID first;
    private UUID second;
    private NoticeFile notice;
    private PaymentsViewModel model;

    @BeforeEach
    void notice() {
        first = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        second = office.approved("甬乙医疗", "91330203XDEM00024Q", "3000000");
        notice = office.noticed();
        model = new PaymentsViewModel(office.ui, office.services);
        model.load();
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        office.close();
    }

    private PayRow row(UUID id) {
        return model.rowsProperty().get().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void an_application_brought_from_elsewhere_is_in_the_batch_with_what_is_payable() {
        office.paid(first, "84000");
        model.bring(first);
        assertThat(row(first).now()).isEqualTo(new BigDecimal("300000.00"));
        assertThat(row(second).now()).isNull();
        assertThat(model.batch().totalProperty().get()).contains("1 户", "300,000.00", "人民币叁拾万元整");
        assertThat(model.asOfProperty().get()).contains("2 户", "600,000.00");
    }

    @Test
    void what_is_typed_stays_within_what_is_payable_and_nothing_typed_takes_it_out() {
        assertThat(model.batch().type(row(first).grant(), "384000.01")).contains("384,000.01", "384,000.00");
        assertThat(model.batch().type(row(first).grant(), "二十")).isNotNull();
        assertThat(model.batch().type(row(first).grant(), "10万")).isNull();
        assertThat(row(first).now()).isEqualByComparingTo("100000");
        assertThat(model.batch().type(row(first).grant(), " ")).isNull();
        assertThat(row(first).now()).isNull();
    }

    @Test
    void a_batch_is_paid_with_its_voucher_and_neither_maker_nor_checker_is_asked() {
        model.batch().take(List.of(row(first).grant(), row(second).grant()));
        SignInRequest request = model.batch().toPay(null).orElseThrow();
        assertThat(request.excluded()).extracting(SignInRequest.Excluded::name).containsExactly(TempLedger.ACTOR.operator(), "林某");
        model.batch().voucher.set(" GK-07 ");
        model.batch().pay(GrantOffice.PAYER);
        assertThat(model.booking().message.get()).contains("第 1 批", "2 户", "684,000.00", "郑某");
        assertThat(office.payments.lines(second).lines()).singleElement().satisfies(l -> {
            assertThat(l.voucher()).isEqualTo("GK-07");
            assertThat(l.amount()).isEqualTo(new BigDecimal("300000.00"));
        });
        assertThat(row(first).now()).isNull();
        assertThat(row(first).grant().stage()).isEqualTo(GrantStage.PAID);
    }

    @Test
    void a_payment_is_refused_in_a_sentence_when_nothing_is_in_the_batch() {
        assertThat(model.batch().toPay(null)).isEmpty();
        assertThat(model.batch().refusedProperty().get()).contains("本批还没有选中申请");
        office.paid(first, "384000");
        assertThat(model.batch().toPay(row(first).grant())).isEmpty();
        assertThat(model.batch().refusedProperty().get()).contains("已拨付", "没有可拨的金额");
    }

    @Test
    void an_upheld_objection_keeps_its_firm_out_and_fills_the_claw_back_with_what_is_owed() {
        Payment paid = office.paid(first, "100000");
        office.upheld(notice, first);
        model.bring(first);
        assertThat(row(first).now()).isNull();
        model.batch().take(List.of(row(first).grant()));
        assertThat(model.batch().refusedProperty().get()).contains("异议成立", "应追回 100,000.00 元");
        assertThat(model.batch().toPay(row(first).grant())).isEmpty();
        assertThat(model.booking().message.get()).contains("异议成立", "不能拨付");
        assertThat(model.back().owed(row(first).grant())).contains("100,000.00");
        model.back().begin(row(first).grant(), paid, PaymentKind.CLAWED_BACK);
        assertThat(model.back().amount.get()).isEqualTo("100000.00");
        assertThat(model.back().toSign(row(first).grant(), PaymentKind.CLAWED_BACK)).isPresent();
        model.back().book(row(first).grant(), paid, PaymentKind.CLAWED_BACK, GrantOffice.PAYER, () -> {});
        assertThat(row(first).grant().owedBack()).isEqualByComparingTo("0");
        assertThat(model.back().lines(row(first).grant())).first().asString().contains("-100,000.00", "异议成立");
    }

    @Test
    void what_comes_back_needs_a_reason() {
        Payment paid = office.paid(first, "100000");
        model.back().begin(row(first).grant(), paid, PaymentKind.BANK_RETURN);
        assertThat(model.back().toSign(row(first).grant(), PaymentKind.BANK_RETURN)).isEmpty();
        assertThat(model.back().message.get()).isNotNull();
    }

    @Test
    void what_became_payable_to_a_smaller_amount_leaves_the_batch() {
        model.batch().take(List.of(row(first).grant()));
        office.paid(first, "1");
        model.load();
        assertThat(row(first).now()).isNull();
    }

    @Test
    void the_list_of_the_batch_is_printed_before_it_is_paid_and_after() {
        model.print(null);
        assertThat(model.booking().message.get()).contains("没有可打印的拨付清单");
        model.batch().take(List.of(row(first).grant()));
        model.print(null);
        assertThat(office.opened).singleElement().asString().contains("拟拨付清单", "2020-02-24");
        model.batch().pay(GrantOffice.PAYER);
        model.print(row(first).grant());
        assertThat(office.opened).last().asString().contains("第 1 批拨付清单");
    }
}
