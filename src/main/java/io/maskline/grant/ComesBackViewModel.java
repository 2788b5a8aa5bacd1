package io.maskline.grant;

import io.maskline.people.SignInRequest;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What was paid to an application and what comes back of it, through the bank or from the firm. FX thread only. */
final class ComesBackViewModel {

    private final UiContext ui;
    private final GrantServices services;
    private final BookingViewModel booking;

    final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    final ObjectProperty<@Nullable FieldMessage> message = new SimpleObjectProperty<>(this, "message");

    ComesBackViewModel(UiContext ui, GrantServices services, BookingViewModel booking) {
        this.ui = ui;
        this.services = services;
        this.booking = booking;
    }

    /** The newest payment of which something is left to come back. */
    Optional<Payment> open(GrantRow row) {
        PaymentLines lines = row.lines();
        return lines.lines().reversed().stream().filter(l -> l.kind() == PaymentKind.PAID && lines.left(l).signum() > 0).findFirst();
    }

    /** Fills the form: of a claw-back what is owed, else what is left of the payment. */
    void begin(GrantRow row, Payment line, PaymentKind kind) {
        BigDecimal left = row.lines().left(line);
        BigDecimal owed = row.owedBack();
        amount.set(Yuan.plain(kind == PaymentKind.CLAWED_BACK && owed.signum() > 0 ? owed.min(left) : left));
        reason.set(kind == PaymentKind.CLAWED_BACK && row.entitlement().upheld() ? ui.text("grant.back.reason.upheld") : "");
        message.set(null);
    }

    /** Whom to ask to sign what comes back; empty when something is missing, which is then said at the form. */
    Optional<SignInRequest> toSign(GrantRow row, PaymentKind kind) {
        try {
            BigDecimal typed = Yuan.parse("amount", amount.get());
            if (reason.get().isBlank()) {
                message.set(FieldMessage.error(ui.text("grant.fault.back.reason", row.number())));
                return Optional.empty();
            }
            String title = ui.text("grant.back.sign", ui.text(kind.labelKey()), row.number(), row.firm(), Yuan.format(typed));
            return Optional.of(new PayerRequest(ui.messages()).of(title, "grant.back.verb", List.of(row)));
        } catch (FaultException e) {
            message.set(FieldMessage.error(booking.sentence(e.fault())));
            return Optional.empty();
        }
    }

    /** Books what came back as a new line, as {@code payer} signed; {@code done} is told when it is stored. */
    void book(GrantRow row, Payment line, PaymentKind kind, Actor payer, Runnable done) {
        BigDecimal typed = Yuan.parse("amount", amount.get());
        String why = reason.get();
        booking.book(
                () -> kind == PaymentKind.BANK_RETURN
                        ? services.payments().giveBack(line, typed, why, payer)
                        : services.payments().clawBack(line, typed, why, payer),
                stored -> ui.text("grant.back.said", row.number(), ui.text(kind.labelKey()), Yuan.format(stored.amount().abs())),
                done);
    }

    /** What must come back of an application and why, in words; empty when nothing must. */
    String owed(GrantRow row) {
        BigDecimal owed = row.owedBack();
        if (owed.signum() == 0) {
            return "";
        }
        return ui.text(row.entitlement().upheld() ? "grant.owed.upheld" : "grant.owed.lowered", Yuan.format(owed), Yuan.format(row.entitlement().due()), Yuan.format(row.lines().net()));
    }

    /** The lines of an application in words, the newest first. */
    List<String> lines(GrantRow row) {
        return row.lines().lines().reversed().stream()
                .map(l -> Stream.of(
                                ui.text("grant.pay.line", l.batchNo(), ui.text(l.kind().labelKey()), Yuan.format(l.amount()), l.paidOn().toString(), l.payer()),
                                l.voucher() == null ? "" : ui.text("grant.pay.line.voucher", l.voucher()),
                                l.reason() == null ? "" : ui.text("grant.pay.line.reason", l.reason()))
                        .filter(t -> !t.isEmpty())
                        .reduce("", String::concat))
                .toList();
    }
}
