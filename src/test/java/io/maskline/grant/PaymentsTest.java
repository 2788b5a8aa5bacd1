package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private static final String HARBIN = "HARBIN-2020-LINE";
    private static final Actor PAYER = new Actor("周某", "财政局", TempLedger.DAY);

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Payments.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Map<UUID, Entitlement> entitled = new HashMap<>();
    private final Payments payments = Payments.open(temp.database(), temp.ledger(), (id, _) -> entitled.get(id));
    private UUID first;
    private UUID second;

    @BeforeEach
    void apply() throws Exception {
        Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
        subsidies.seed(TempLedger.ACTOR);
        try (Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            first = application(subsidies, enterprises, "甬甲健康科技有限公司", "甬甲健康", "384000");
            second = application(subsidies, enterprises, "甬乙医疗用品有限公司", "甬乙医疗", "500000");
        }
    }

    private UUID application(Subsidies subsidies, Enterprises enterprises, String name, String shortName, String approved) throws Exception {
        Enterprise firm = enterprises.save(Enterprise.draft(name, shortName), Set.of(), TempLedger.ACTOR);
        ApplicationRow row = subsidies.claims().apply(HARBIN, firm.id(), new BigDecimal("1280000"), TempLedger.DAY, TempLedger.ACTOR);
        BigDecimal amount = new BigDecimal(approved).setScale(2);
        UUID id = row.application().id();
        entitled.put(id, new Entitlement(id, row.application().number(), shortName, HARBIN, amount, amount, false, "陈某", List.of("林某")));
        return id;
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private static Payments.Order order(UUID application, String amount) {
        return new Payments.Order(application, new BigDecimal(amount));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    @Test
    void batches_of_a_programme_are_numbered_and_paid_as_a_whole() {
        Payments.PaidBatch one = payments.pay(HARBIN, List.of(order(first, "384000"), order(second, "100000")), "V-1", PAYER);
        assertThat(one.batchNo()).isEqualTo(1);
        assertThat(one.total()).isEqualByComparingTo("484000");
        refused("grant.fault.pay.nothing", () -> payments.pay(HARBIN, List.of(order(second, "1"), order(first, "0.01")), null, PAYER));
        assertThat(payments.lines(second).net()).isEqualTo(new BigDecimal("100000.00"));
        refused("grant.fault.pay.above", () -> payments.pay(HARBIN, List.of(order(second, "400000.01")), null, PAYER));
        assertThat(payments.pay(HARBIN, List.of(order(second, "400000")), null, PAYER).batchNo()).isEqualTo(2);
        temp.restart();
        Payments again = Payments.open(temp.database(), temp.ledger(), (id, _) -> entitled.get(id));
        assertThat(again.lines(second).lines()).extracting(Payment::batchNo).containsExactly(1L, 2L);
        assertThat(again.lines(second).lines()).extracting(Payment::lineNo).containsExactly(1L, 2L);
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void the_same_application_twice_in_a_batch_is_measured_together() {
        refused("grant.fault.pay.above", () -> payments.pay(HARBIN, List.of(order(first, "200000"), order(first, "200000")), null, PAYER));
        assertThat(payments.lines(first).lines()).isEmpty();
    }

    @Test
    void what_comes_back_is_a_new_line_and_undo_stops_at_money() {
        Payment paid = payments.pay(HARBIN, List.of(order(first, "384000")), "V-1", PAYER).lines().getFirst();
        Payment back = payments.giveBack(paid, new BigDecimal("84000"), "账号有误", PAYER);
        assertThat(back.amount()).isEqualTo(new BigDecimal("-84000.00"));
        assertThat(back.reverses()).isEqualTo(paid.id());
        assertThat(back.batchNo()).isEqualTo(paid.batchNo());
        assertThat(entitled.get(first).payable(payments.lines(first))).isEqualByComparingTo("84000");
        payments.clawBack(paid, new BigDecimal("300000"), "异议成立", PAYER);
        refused("grant.fault.back.above", () -> payments.clawBack(paid, new BigDecimal("0.01"), "异议成立", PAYER));
        assertThat(payments.lines(first).net()).isEqualByComparingTo("0");
        assertThat(payments.lines(first).paid(paid.id()).amount()).isEqualTo(new BigDecimal("384000.00"));
        assertThat(temp.ledger().undoable()).isEmpty();
    }

    @Test
    void maker_and_checker_do_not_pay_and_nothing_is_paid_in_an_empty_batch() {
        refused("grant.fault.payer.maker", () -> payments.pay(HARBIN, List.of(order(first, "1")), null, TempLedger.ACTOR));
        refused("grant.fault.payer.checker", () -> payments.pay(HARBIN, List.of(order(first, "1")), null, new Actor("林某", "财政局", TempLedger.DAY)));
        refused("grant.fault.pay.empty", () -> payments.pay(HARBIN, List.of(), null, PAYER));
        refused("grant.fault.pay.programme", () -> payments.pay("PUTIAN-2020", List.of(order(first, "1")), null, PAYER));
    }

    /** A decision that comes while a payment reads its limit waits until the payment is stored. */
    @Test
    void no_other_change_comes_between_reading_a_limit_and_paying_by_it() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        List<Boolean> cameBetween = new ArrayList<>();
        Payments watched = Payments.open(temp.database(), temp.ledger(), (id, _) -> {
            Thread decision = Thread.ofVirtual().start(() -> {
                payments.pay(HARBIN, List.of(order(second, "1")), null, PAYER);
                other.countDown();
            });
            try {
                cameBetween.add(other.await(300, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(decision.getName(), e);
            }
            return entitled.get(id);
        });
        watched.pay(HARBIN, List.of(order(first, "1")), null, PAYER);
        assertThat(cameBetween).containsExactly(false);
        assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(payments.lines(second).net()).isEqualByComparingTo("1");
    }
}
