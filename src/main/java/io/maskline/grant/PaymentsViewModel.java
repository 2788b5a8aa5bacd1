package io.maskline.grant;

import io.maskline.people.Duty;
import io.maskline.people.SignInRequest;
import io.maskline.people.SignInRequest.Excluded;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is payable now, the batch that is put together, and what comes back of earlier ones. FX thread only. */
final class PaymentsViewModel implements AutoCloseable {

    private final UiContext ui;
    private final GrantServices services;
    private final FaultText faults;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<List<PayRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
    private final Map<UUID, BigDecimal> batch = new LinkedHashMap<>();
    private List<GrantRow> grants = List.of();

    final StringProperty voucher = new SimpleStringProperty(this, "voucher", "");
    /** Amount and reason of what comes back. */
    final StringProperty backAmount = new SimpleStringProperty(this, "backAmount", "");
    final StringProperty backReason = new SimpleStringProperty(this, "backReason", "");
    final ObjectProperty<@Nullable FieldMessage> backMessage = new SimpleObjectProperty<>(this, "backMessage");
    /** Answer to the last action, translated. */
    final StringProperty message = new SimpleStringProperty(this, "message", "");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    PaymentsViewModel(UiContext ui, GrantServices services) {
        this.ui = ui;
        this.services = services;
        this.faults = new FaultText(ui.messages());
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    /** Applications with something payable, paid or to come back. */
    ReadOnlyObjectProperty<List<PayRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** The batch as it stands: how many, small and in words. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> services.grants().rows(day), this::loaded, ui.dialogs()::fault);
    }

    private void loaded(List<GrantRow> found) {
        grants = found.stream()
                .filter(r -> r.amounts().payable().signum() > 0 || !r.lines().lines().isEmpty() || r.stage() == GrantStage.APPROVED || r.stage() == GrantStage.NOTICED || r.stage() == GrantStage.OBJECTED)
                .toList();
        // What became payable to a smaller amount meanwhile leaves the batch rather than being cut without a word.
        batch.entrySet().removeIf(e -> grants.stream().noneMatch(r -> r.id().equals(e.getKey()) && r.amounts().payable().compareTo(e.getValue()) >= 0));
        arrange();
    }

    private void arrange() {
        rows.set(grants.stream().map(r -> new PayRow(r, batch.get(r.id()))).toList());
        BigDecimal payable = grants.stream().map(r -> r.amounts().payable()).reduce(PaymentLines.ZERO, BigDecimal::add);
        long firms = grants.stream().filter(r -> r.amounts().payable().signum() > 0).count();
        asOf.set(ui.text("grant.pay.as-of", firms, Yuan.format(payable)));
        BigDecimal sum = batch.values().stream().reduce(PaymentLines.ZERO, BigDecimal::add);
        total.set(batch.isEmpty() ? ui.text("grant.pay.none") : ui.text("grant.pay.total", batch.size(), Yuan.format(sum), AmountInWords.of(sum)));
    }

    /** Takes these rows into the batch with all that is payable. */
    void take(List<PayRow> chosen) {
        chosen.stream().filter(r -> r.payable().signum() > 0).forEach(r -> batch.put(r.id(), r.payable()));
        arrange();
    }

    /** Takes everything out of the batch. */
    void clear() {
        batch.clear();
        arrange();
    }

    /** The largest amount there is for a row, typed smaller; an empty text or 0 takes it out. Returns why not, or null. */
    @Nullable String type(PayRow row, String typed) {
        try {
            BigDecimal amount = typed.isBlank() ? PaymentLines.ZERO : Yuan.parse("amount", typed);
            if (amount.compareTo(row.payable()) > 0) {
                return ui.text("grant.fault.pay.most", row.grant().number(), Yuan.format(amount), Yuan.format(row.payable()));
            }
            if (amount.signum() == 0) {
                batch.remove(row.id());
            } else {
                batch.put(row.id(), amount);
            }
            arrange();
            return null;
        } catch (FaultException e) {
            return faults.sentence(e.fault());
        }
    }

    private List<GrantRow> chosen() {
        return grants.stream().filter(r -> batch.containsKey(r.id())).toList();
    }

    /** Whom to ask to pay the batch; empty when there is none, which is then said. */
    Optional<SignInRequest> toPay() {
        List<GrantRow> chosen = chosen();
        if (busy.get()) {
            return Optional.empty();
        }
        if (chosen.isEmpty()) {
            message.set(ui.text("grant.fault.pay.empty"));
            return Optional.empty();
        }
        if (chosen.stream().map(GrantRow::programme).distinct().count() > 1) {
            message.set(ui.text("grant.fault.pay.mixed"));
            return Optional.empty();
        }
        return Optional.of(request(ui.text("grant.pay.sign", totalProperty().get()), "grant.pay.verb", chosen));
    }

    private SignInRequest request(String title, String verb, List<GrantRow> of) {
        List<Excluded> excluded = new ArrayList<>();
        of.stream().map(r -> r.entitlement().maker()).filter(m -> m != null).distinct().forEach(m -> excluded.add(new Excluded(m, ui.text("grant.pay.excluded.maker"))));
        of.stream().flatMap(r -> r.entitlement().checkers().stream()).distinct().forEach(c -> excluded.add(new Excluded(c, ui.text("grant.pay.excluded.checker"))));
        return new SignInRequest(title, verb, Set.of(Duty.PAYER), excluded);
    }

    /** Pays the batch, as {@code payer} signed. */
    void pay(Actor payer) {
        List<GrantRow> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        List<Payments.Order> orders = chosen.stream().map(r -> new Payments.Order(r.id(), batch.get(r.id()))).toList();
        String number = voucher.get().isBlank() ? null : voucher.get().strip();
        busy.set(true);
        ui.background().write(() -> services.payments().pay(chosen.getFirst().programme(), orders, number, payer), paid -> {
            busy.set(false);
            batch.clear();
            voucher.set("");
            message.set(ui.text("grant.pay.said", paid.batchNo(), paid.lines().size(), Yuan.format(paid.total()), payer.operator()));
            load();
        }, this::failed);
    }

    /** What can still come back of the payments of a row: the newest line with something left. */
    Optional<Payment> open(PayRow row) {
        PaymentLines lines = row.grant().lines();
        return lines.lines().reversed().stream().filter(l -> l.kind() == PaymentKind.PAID && lines.left(l).signum() > 0).findFirst();
    }

    /** Fills the form of what comes back with what is left of a line. */
    void begin(PayRow row, Payment line) {
        backAmount.set(Yuan.plain(row.grant().lines().left(line)));
        backReason.set("");
        backMessage.set(null);
    }

    /** Whom to ask to sign what comes back; empty when something is missing, which is then said at the form. */
    Optional<SignInRequest> toBack(PayRow row, PaymentKind kind) {
        try {
            BigDecimal amount = Yuan.parse("amount", backAmount.get());
            if (backReason.get().isBlank()) {
                backMessage.set(FieldMessage.error(ui.text("grant.fault.back.reason", row.grant().number())));
                return Optional.empty();
            }
            String title = ui.text("grant.back.sign", ui.text(kind.labelKey()), row.grant().number(), row.grant().firm(), Yuan.format(amount));
            return Optional.of(request(title, "grant.back.verb", List.of(row.grant())));
        } catch (FaultException e) {
            backMessage.set(FieldMessage.error(faults.sentence(e.fault())));
            return Optional.empty();
        }
    }

    /** Books what came back as a new line, as {@code payer} signed; {@code done} is told when it is stored. */
    void back(PayRow row, Payment line, PaymentKind kind, Actor payer, Runnable done) {
        BigDecimal amount = Yuan.parse("amount", backAmount.get());
        String reason = backReason.get();
        busy.set(true);
        ui.background().write(
                () -> kind == PaymentKind.BANK_RETURN
                        ? services.payments().giveBack(line, amount, reason, payer)
                        : services.payments().clawBack(line, amount, reason, payer),
                stored -> {
                    busy.set(false);
                    message.set(ui.text("grant.back.said", row.grant().number(), ui.text(kind.labelKey()), Yuan.format(stored.amount().abs())));
                    load();
                    done.run();
                },
                this::failed);
    }

    private void failed(Fault fault) {
        busy.set(false);
        message.set(faults.sentence(fault));
        ui.dialogs().fault(fault);
    }

    /** What must come back of a row, in words; empty when nothing must. */
    String owed(PayRow row) {
        BigDecimal owed = row.grant().owedBack();
        return owed.signum() == 0 ? "" : ui.text("grant.hint.owed", Yuan.format(owed));
    }

    /** The lines of a row in words, the newest first. */
    List<String> lines(PayRow row) {
        return row.grant().lines().lines().reversed().stream()
                .map(l -> Stream.of(
                                ui.text("grant.pay.line", l.batchNo(), ui.text(l.kind().labelKey()), Yuan.format(l.amount()), l.paidOn().toString(), l.payer()),
                                l.voucher() == null ? "" : ui.text("grant.pay.line.voucher", l.voucher()),
                                l.reason() == null ? "" : ui.text("grant.pay.line.reason", l.reason()))
                        .filter(t -> !t.isEmpty())
                        .reduce("", String::concat))
                .toList();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
