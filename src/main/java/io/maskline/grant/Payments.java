package io.maskline.grant;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The payment book. Money that went out is never undone, only answered by a new line. Lines and entitlements are read while the
 * change holds the one writer of the file, so that no decision, objection or other payment comes between reading a limit and
 * paying by it. Not for the FX thread.
 */
public final class Payments {

    private final PaymentStore store;
    private final Ledger ledger;
    private final BiFunction<UUID, LocalDate, Entitlement> entitlements;

    private Payments(PaymentStore store, Ledger ledger, BiFunction<UUID, LocalDate, Entitlement> entitlements) {
        this.store = store;
        this.ledger = ledger;
        this.entitlements = entitlements;
    }

    /** @param entitlements what an application may be paid on a day, by what is stored now; Missing for one that is gone */
    public static Payments open(Database database, Ledger ledger, BiFunction<UUID, LocalDate, Entitlement> entitlements) {
        return new Payments(new PaymentStore(database), ledger, entitlements);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(PaymentStore.TYPE);
    }

    /** The lines of every application that has some. */
    public Map<UUID, PaymentLines> lines() {
        return store.all();
    }

    public PaymentLines lines(UUID application) {
        return store.of(application);
    }

    /**
     * Pays several applications of one programme as one batch with the next number; all of them or none.
     *
     * @param voucher number of the bank voucher, null when it is not there yet
     * @throws io.maskline.platform.error.FaultException Invalid when nothing is to be paid; the faults of {@link PaymentRule#pay}
     */
    public PaidBatch pay(String programme, List<Order> orders, @Nullable String voucher, Actor payer) {
        if (orders.isEmpty()) {
            throw Fault.invalid("orders", "grant.fault.pay.empty").asException();
        }
        BigDecimal total = orders.stream().map(Order::amount).reduce(PaymentLines.ZERO, BigDecimal::add);
        return ledger.seal(Title.of("grant.step.pay", orders.size(), Yuan.format(total)), payer, tx -> {
            // Read through a connection of its own, which sees all that was committed; nobody else commits before this change ends.
            Map<UUID, Entitlement> of = orders.stream().map(Order::application).distinct()
                    .collect(Collectors.toMap(Function.identity(), id -> entitlements.apply(id, payer.businessDate())));
            long batch = PaymentStore.lastBatch(tx, programme) + 1;
            List<Payment> paid = new ArrayList<>();
            for (Order order : orders) {
                Entitlement entitlement = of.get(order.application());
                if (!entitlement.programme().equalsIgnoreCase(programme)) {
                    throw Fault.denied("grant.fault.pay.programme", entitlement.number(), entitlement.firm()).asException();
                }
                PaymentLines before = PaymentStore.of(tx, order.application());
                PaymentRule.pay(entitlement, before, order.amount(), payer.operator());
                paid.add(tx.insert(PaymentStore.TYPE, new Payment(
                        Ids.next(), 0, order.application(), batch, before.nextLineNo(), PaymentKind.PAID,
                        order.amount().setScale(2, RoundingMode.UNNECESSARY), payer.businessDate(), payer.operator(), voucher, null, null)));
            }
            return new PaidBatch(programme, batch, paid, total);
        });
    }

    /**
     * The bank sent a payment back, wholly or in part; it may be paid again.
     *
     * @param paid the PAID line
     * @throws io.maskline.platform.error.FaultException the faults of {@link PaymentRule#back}
     */
    public Payment giveBack(Payment paid, BigDecimal amount, String reason, Actor payer) {
        return back(PaymentKind.BANK_RETURN, "grant.step.bank-return", paid, amount, reason, payer);
    }

    /**
     * Fetches money back from the firm, after an upheld objection or before its approval is lowered or revoked. It is not
     * paid out again.
     *
     * @param paid the PAID line
     * @throws io.maskline.platform.error.FaultException the faults of {@link PaymentRule#back}
     */
    public Payment clawBack(Payment paid, BigDecimal amount, String reason, Actor payer) {
        return back(PaymentKind.CLAWED_BACK, "grant.step.claw-back", paid, amount, reason, payer);
    }

    private Payment back(PaymentKind kind, String step, Payment paid, BigDecimal amount, String reason, Actor payer) {
        String number = entitlements.apply(paid.applicationId(), payer.businessDate()).number();
        return ledger.seal(Title.of(step, number, amount.toPlainString()), payer, tx -> {
            Entitlement of = entitlements.apply(paid.applicationId(), payer.businessDate());
            PaymentLines lines = PaymentStore.of(tx, paid.applicationId());
            Payment line = lines.paid(paid.id());
            PaymentRule.back(of, lines, line, amount, reason, payer.operator());
            return tx.insert(PaymentStore.TYPE, new Payment(
                    Ids.next(), 0, paid.applicationId(), line.batchNo(), lines.nextLineNo(), kind,
                    kind.signed(amount.setScale(2, RoundingMode.UNNECESSARY)), payer.businessDate(), payer.operator(), null, line.id(), reason.strip()));
        });
    }

    /** What was paid of an application net of what came back, as a change sees it. */
    public static BigDecimal paid(LedgerTx tx, UUID application) {
        return PaymentStore.of(tx, application).net();
    }

    /** @param amount 元 to be paid to this application */
    public record Order(UUID application, BigDecimal amount) {}

    /** A batch as it was paid. */
    public record PaidBatch(String programme, long batchNo, List<Payment> lines, BigDecimal total) {}
}
