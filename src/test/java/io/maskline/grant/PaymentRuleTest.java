package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRuleTest {

    private static final UUID APPLICATION = UUID.randomUUID();

    private static Entitlement entitled(String due, String cleared) {
        return new Entitlement(APPLICATION, "A-0004", "甬乙医疗用品", "DEMO", yuan(due), yuan(cleared), false, "陈某", List.of("林某", "赵某"));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    private static Payment line(int number, PaymentKind kind, BigDecimal amount, Payment reverses) {
        return new Payment(
                UUID.randomUUID(), 1, APPLICATION, 1, number, kind, kind.signed(amount), LocalDate.of(2020, 2, 14), "周某", null,
                reverses == null ? null : reverses.id(), null);
    }

    private static PaymentLines paid(String amount) {
        return new PaymentLines(List.of(line(1, PaymentKind.PAID, yuan(amount), null)));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "384000, 384000, 0,      384000.00, 0.00",
        "384000, 384000, 100000, 284000.00, 0.00",
        "384000, 0,      0,      0.00,      0.00",
        "384000, 384000, 384000, 0.00,      0.00",
        "0,      0,      384000, 0.00,      384000.00",
        "300000, 384000, 384000, 0.00,      84000.00",
        "300000, 384000, 100000, 200000.00, 0.00"
    })
    void payable_and_owed_follow_from_what_is_due_cleared_and_paid(String due, String cleared, String paid, String payable, String owed) {
        Entitlement of = entitled(due, cleared);
        PaymentLines lines = yuan(paid).signum() == 0 ? PaymentLines.NONE : paid(paid);
        assertThat(of.payable(lines)).isEqualTo(new BigDecimal(payable));
        assertThat(of.owedBack(lines)).isEqualTo(new BigDecimal(owed));
    }

    @Test
    void a_payment_above_what_is_payable_is_refused_with_both_figures() {
        assertThatThrownBy(() -> PaymentRule.pay(entitled("384000", "384000"), paid("100000"), yuan("284000.01"), "周某"))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault()).isInstanceOf(Fault.Denied.class);
                    assertThat(e.fault().args()).contains("A-0004", "284,000.01", "284,000.00");
                });
        PaymentRule.pay(entitled("384000", "384000"), paid("100000"), yuan("284000"), "周某");
    }

    @Test
    void nothing_is_payable_before_the_notice_has_ended() {
        refused("grant.fault.pay.nothing", () -> PaymentRule.pay(entitled("384000", "0"), PaymentLines.NONE, yuan("1"), "周某"));
        refused("grant.fault.pay.none", () -> PaymentRule.pay(entitled("384000", "384000"), PaymentLines.NONE, yuan("0"), "周某"));
        refused("text.fault.money.cents", () -> PaymentRule.pay(entitled("384000", "384000"), PaymentLines.NONE, new BigDecimal("0.001"), "周某"));
    }

    @ParameterizedTest
    @CsvSource({"陈某, grant.fault.payer.maker", "' 陈 某', grant.fault.payer.maker", "林某, grant.fault.payer.checker", "赵某, grant.fault.payer.checker", "'', grant.fault.payer.none"})
    void who_pays_is_neither_maker_nor_checker(String payer, String key) {
        refused(key, () -> PaymentRule.pay(entitled("384000", "384000"), PaymentLines.NONE, yuan("1"), payer));
        PaymentLines lines = paid("1");
        refused(key, () -> PaymentRule.back(entitled("384000", "384000"), lines, lines.lines().getFirst(), yuan("1"), "账号有误", payer));
    }

    @Test
    void no_more_comes_back_than_went_out_with_the_line() {
        Payment first = line(1, PaymentKind.PAID, yuan("100"), null);
        PaymentLines lines = new PaymentLines(List.of(first, line(2, PaymentKind.BANK_RETURN, yuan("60"), first), line(3, PaymentKind.PAID, yuan("60"), null)));
        Entitlement of = entitled("100", "100");
        refused("grant.fault.back.above", () -> PaymentRule.back(of, lines, first, yuan("40.01"), "账号有误", "周某"));
        refused("grant.fault.back.reason", () -> PaymentRule.back(of, lines, first, yuan("40"), " ", "周某"));
        PaymentRule.back(of, lines, first, yuan("40"), "账号有误", "周某");
    }

    @Test
    void what_was_clawed_back_is_not_paid_out_again_and_what_the_bank_returned_is() {
        Payment first = line(1, PaymentKind.PAID, yuan("100"), null);
        Entitlement of = entitled("100", "100");
        assertThat(of.payable(new PaymentLines(List.of(first, line(2, PaymentKind.CLAWED_BACK, yuan("30"), first))))).isEqualByComparingTo("0");
        assertThat(of.payable(new PaymentLines(List.of(first, line(2, PaymentKind.BANK_RETURN, yuan("30"), first))))).isEqualByComparingTo("30");
    }

    /** A step of a random life: what is tried, on which earlier line, with how many 分. */
    private static void attempt(Entitlement of, List<Payment> lines, int what, int on, long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        PaymentKind kind = PaymentKind.values()[what];
        List<Payment> paid = lines.stream().filter(l -> l.kind() == PaymentKind.PAID).toList();
        PaymentLines now = new PaymentLines(lines);
        try {
            switch (kind) {
                case PAID -> {
                    PaymentRule.pay(of, now, amount, "周某");
                    lines.add(line(lines.size() + 1, kind, amount, null));
                }
                case BANK_RETURN, CLAWED_BACK -> {
                    if (!paid.isEmpty()) {
                        Payment line = paid.get(on % paid.size());
                        PaymentRule.back(of, now, line, amount, "账号有误", "周某");
                        lines.add(line(lines.size() + 1, kind, amount, line));
                    }
                }
            }
        } catch (FaultException refused) {
            assertThat(refused.fault()).isInstanceOf(Fault.Denied.class);
        }
    }

    @Property(tries = 300)
    void the_sum_of_payments_stays_between_nothing_and_the_approval(
            @ForAll @LongRange(min = 1, max = 1_000_000) long due,
            @ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> steps,
            @ForAll @Size(min = 40, max = 40) List<@LongRange(min = 1, max = 700_000) Long> cents) {
        Entitlement of = new Entitlement(APPLICATION, "A-1", "甲", "DEMO", BigDecimal.valueOf(due, 2), BigDecimal.valueOf(due, 2), false, "陈某", List.of("林某"));
        List<Payment> lines = new ArrayList<>();
        long expected = 0;
        for (int i = 0; i < steps.size(); i++) {
            int before = lines.size();
            attempt(of, lines, steps.get(i), i, cents.get(i));
            if (lines.size() > before) {
                expected += lines.getLast().amount().movePointRight(2).longValueExact();
            }
            BigDecimal net = new PaymentLines(lines).net();
            assertThat(net).isBetween(BigDecimal.ZERO, of.due()).isEqualByComparingTo(BigDecimal.valueOf(expected, 2));
            BigDecimal clawed = new PaymentLines(lines).total(PaymentKind.CLAWED_BACK);
            assertThat(of.payable(new PaymentLines(lines)).add(net).add(clawed)).isEqualByComparingTo(of.due());
        }
    }

    /** After the approval fell, claw-backs bring exactly what is owed and then nothing more. */
    @Property(tries = 200)
    void what_is_owed_back_comes_back_to_the_cent(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 500_000) Long> paid, @ForAll @LongRange(max = 300_000) long kept) {
        List<Payment> lines = new ArrayList<>();
        paid.forEach(p -> lines.add(line(lines.size() + 1, PaymentKind.PAID, BigDecimal.valueOf(p, 2), null)));
        long total = paid.stream().mapToLong(Long::longValue).sum();
        Entitlement fallen = new Entitlement(
                APPLICATION, "A-1", "甲", "DEMO", BigDecimal.valueOf(Math.min(kept, total), 2), BigDecimal.valueOf(0, 2), false, "陈某", List.of());
        for (Payment line : List.copyOf(lines)) {
            BigDecimal owed = fallen.owedBack(new PaymentLines(lines));
            BigDecimal part = owed.min(new PaymentLines(lines).left(line));
            if (part.signum() > 0) {
                PaymentRule.back(fallen, new PaymentLines(lines), line, part, "撤销", "周某");
                lines.add(line(lines.size() + 1, PaymentKind.CLAWED_BACK, part, line));
            }
        }
        assertThat(new PaymentLines(lines).net()).isEqualByComparingTo(fallen.due());
        assertThat(fallen.owedBack(new PaymentLines(lines))).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
