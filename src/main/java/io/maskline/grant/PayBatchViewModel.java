package io.maskline.grant;

import io.maskline.people.SignInRequest;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The batch that is put together from what is payable: applications of one programme, each with at most its 可拨. FX thread
 * only.
 */
final class PayBatchViewModel {

    private final UiContext ui;
    private final GrantServices services;
    private final BookingViewModel booking;
    private final Map<UUID, BigDecimal> amounts = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private List<GrantRow> grants = List.of();
    private Runnable onChanged = () -> {};

    final StringProperty voucher = new SimpleStringProperty(this, "voucher", "");

    PayBatchViewModel(UiContext ui, GrantServices services, BookingViewModel booking) {
        this.ui = ui;
        this.services = services;
        this.booking = booking;
        changed();
    }

    /** Told whenever an application comes in or goes out. */
    void onChanged(Runnable action) {
        onChanged = action;
    }

    /** The batch as it stands: how many, small and in words. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Why the last application was not taken in, or nothing paid; empty when it was. */
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** What is to be paid to an application now; null when it is not in the batch. */
    @Nullable BigDecimal now(UUID application) {
        return amounts.get(application);
    }

    /** Takes over what is payable now; what became payable to a smaller amount leaves the batch rather than being cut without a word. */
    void follow(List<GrantRow> found) {
        grants = found;
        amounts.entrySet().removeIf(e -> found.stream().noneMatch(r -> r.id().equals(e.getKey()) && r.amounts().payable().compareTo(e.getValue()) >= 0));
        changed();
    }

    private void changed() {
        BigDecimal sum = amounts.values().stream().reduce(PaymentLines.ZERO, BigDecimal::add);
        total.set(amounts.isEmpty() ? ui.text("grant.pay.none") : ui.text("grant.pay.total", amounts.size(), Yuan.format(sum), AmountInWords.of(sum)));
        onChanged.run();
    }

    /** Takes applications in with all that is payable; says why when one asked for alone, or all of them, cannot be. */
    void take(Collection<GrantRow> asked) {
        refused.set("");
        Fault why = null;
        long taken = 0;
        for (GrantRow row : asked) {
            Optional<Fault> closed = closed(row).or(() -> otherProgramme(row));
            if (closed.isEmpty()) {
                amounts.put(row.id(), row.amounts().payable());
                taken++;
            } else if (why == null || closed.get().key().equals("grant.fault.pay.mixed")) {
                why = closed.get();
            }
        }
        if (why != null && (taken == 0 || why.key().equals("grant.fault.pay.mixed"))) {
            refuse(booking.sentence(why));
        }
        changed();
    }

    /** Why nothing can be paid to an application now; empty when something can. */
    private static Optional<Fault> closed(GrantRow row) {
        try {
            PaymentRule.noneUpheld(row.entitlement(), row.lines());
        } catch (FaultException e) {
            return Optional.of(e.fault());
        }
        return row.amounts().payable().signum() > 0
                ? Optional.empty()
                : Optional.of(Fault.denied("grant.fault.pay.closed", row.number(), row.firm(), row.stage().labelKey()));
    }

    private Optional<Fault> otherProgramme(GrantRow row) {
        return chosen().stream().anyMatch(c -> !c.programme().equals(row.programme())) ? Optional.of(Fault.denied("grant.fault.pay.mixed")) : Optional.empty();
    }

    private void refuse(String sentence) {
        refused.set(sentence);
        booking.message.set(sentence);
    }

    void clear() {
        amounts.clear();
        refused.set("");
        changed();
    }

    /** At most what is payable may be typed; an empty text or 0 takes the application out. Returns why not, or null. */
    @Nullable String type(GrantRow row, String typed) {
        try {
            BigDecimal amount = typed.isBlank() ? PaymentLines.ZERO : Yuan.parse("amount", typed);
            BigDecimal payable = row.amounts().payable();
            if (amount.compareTo(payable) > 0) {
                return ui.text("grant.fault.pay.most", row.number(), Yuan.format(amount), Yuan.format(payable));
            }
            Optional<Fault> other = amount.signum() == 0 ? Optional.empty() : otherProgramme(row);
            if (other.isPresent()) {
                return booking.sentence(other.get());
            }
            if (amount.signum() == 0) {
                amounts.remove(row.id());
            } else {
                amounts.put(row.id(), amount);
            }
            refused.set("");
            changed();
            return null;
        } catch (FaultException e) {
            return booking.sentence(e.fault());
        }
    }

    private List<GrantRow> chosen() {
        return grants.stream().filter(r -> amounts.containsKey(r.id())).toList();
    }

    /**
     * Whom to ask to pay the batch; empty when there is none, which is then said.
     *
     * @param front the application in front: when the batch is empty, why nothing can be paid to it
     */
    Optional<SignInRequest> toPay(@Nullable GrantRow front) {
        List<GrantRow> chosen = chosen();
        if (booking.busy.get()) {
            return Optional.empty();
        }
        if (chosen.isEmpty()) {
            refuse(Optional.ofNullable(front).flatMap(PayBatchViewModel::closed).map(booking::sentence).orElseGet(() -> ui.text("grant.fault.pay.empty")));
            return Optional.empty();
        }
        return Optional.of(new PayerRequest(ui.messages()).of(ui.text("grant.pay.sign", total.get()), "grant.pay.verb", chosen));
    }

    /** Pays the batch, as {@code payer} signed. */
    void pay(Actor payer) {
        List<GrantRow> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        List<Payments.Order> orders = chosen.stream().map(r -> new Payments.Order(r.id(), amounts.get(r.id()))).toList();
        String number = voucher.get().isBlank() ? null : voucher.get().strip();
        booking.book(
                () -> services.payments().pay(chosen.getFirst().programme(), orders, number, payer),
                paid -> ui.text("grant.pay.said", paid.batchNo(), paid.lines().size(), Yuan.format(paid.total()), payer.operator()),
                () -> {
                    voucher.set("");
                    clear();
                });
    }

    /** The list of the batch as it would be paid on the business date; empty while it holds nothing. */
    Optional<PaymentList> list() {
        List<GrantRow> chosen = chosen();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(PaymentList.drafted(chosen, Map.copyOf(amounts), ui.session().businessDate()));
    }
}
