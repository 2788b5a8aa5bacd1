package io.maskline.grant;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What is payable now, the batch put together from it, and what comes back of earlier ones. FX thread only. */
final class PaymentsViewModel implements AutoCloseable {

    private static final Set<GrantStage> ON_THE_WAY = Set.of(GrantStage.APPROVED, GrantStage.NOTICED, GrantStage.OBJECTED);

    private final UiContext ui;
    private final GrantServices services;
    private final BookingViewModel booking;
    private final PayBatchViewModel batch;
    private final ComesBackViewModel back;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<List<PayRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private List<GrantRow> grants = List.of();
    private @Nullable UUID wanted;

    PaymentsViewModel(UiContext ui, GrantServices services) {
        this.ui = ui;
        this.services = services;
        this.booking = new BookingViewModel(ui);
        this.batch = new PayBatchViewModel(ui, services, booking);
        this.back = new ComesBackViewModel(ui, services, booking);
        batch.onChanged(this::arrange);
        booking.onBooked(this::load);
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    BookingViewModel booking() {
        return booking;
    }

    PayBatchViewModel batch() {
        return batch;
    }

    ComesBackViewModel back() {
        return back;
    }

    /** Applications with something payable, paid or to come back, and those on their way there. */
    ReadOnlyObjectProperty<List<PayRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> services.grants().rows(day), this::loaded, ui.dialogs()::fault);
    }

    private void loaded(List<GrantRow> found) {
        grants = found.stream()
                .filter(r -> r.amounts().payable().signum() > 0 || !r.lines().lines().isEmpty() || ON_THE_WAY.contains(r.stage()))
                .toList();
        batch.follow(grants);
        UUID asked = wanted;
        wanted = null;
        batch.take(grants.stream().filter(r -> r.id().equals(asked)).filter(r -> r.amounts().payable().signum() > 0).toList());
    }

    private void arrange() {
        rows.set(grants.stream().map(r -> new PayRow(r, batch.now(r.id()))).toList());
        BigDecimal payable = grants.stream().map(r -> r.amounts().payable()).reduce(PaymentLines.ZERO, BigDecimal::add);
        long firms = grants.stream().filter(r -> r.amounts().payable().signum() > 0).count();
        asOf.set(ui.text("grant.pay.as-of", firms, Yuan.format(payable)));
    }

    /** Takes an application that was asked for elsewhere into the batch with all that is payable, once it is read. */
    void bring(UUID application) {
        wanted = application;
        load();
    }

    /** Writes and opens the list of the batch put together; while there is none, of the last batch paid to {@code front}. */
    void print(@Nullable GrantRow front) {
        services.papers().printer().list(ui, batch.list().or(() -> lastOf(front)), booking.message::set);
    }

    private Optional<PaymentList> lastOf(@Nullable GrantRow front) {
        return front == null
                ? Optional.empty()
                : front.lines().lines().reversed().stream()
                        .filter(l -> l.kind() == PaymentKind.PAID)
                        .findFirst()
                        .map(l -> PaymentList.booked(grants, front.programme(), l.batchNo()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
