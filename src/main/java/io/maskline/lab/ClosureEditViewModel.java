package io.maskline.lab;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the days on which a lab is closed, and of the form for some of them. FX thread only. */
final class ClosureEditViewModel extends LabEntryViewModel<LabClosure> {

    private final LabClosures closures;

    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    /** The same as {@link #from} when left empty. */
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");

    ClosureEditViewModel(UiContext ui, LabClosures closures) {
        super(ui, "lab.closure.entity", "from", "to", "reason");
        this.closures = closures;
        state.track("lab.closure.from", from);
        state.track("lab.closure.to", to);
        state.track("lab.closure.reason", reason);
        from.subscribe(_ -> tellBooked());
        to.subscribe(_ -> tellBooked());
        reason.subscribe(_ -> message("reason").set(null));
    }

    private @Nullable LocalDate last() {
        return to.get() == null ? from.get() : to.get();
    }

    /** Names what is booked on the days typed: whoever closes is to move it. */
    private void tellBooked() {
        message("from").set(null);
        message("to").set(null);
        LabRow lab = rowProperty().get();
        LocalDate first = from.get();
        LocalDate last = last();
        if (lab == null || first == null || last == null) {
            return;
        }
        List<Booking> booked = lab.facts().bookings().stream().filter(b -> !b.day().isBefore(first) && !b.day().isAfter(last)).toList();
        if (!booked.isEmpty()) {
            String numbers = booked.stream().map(Booking::requestNumber).collect(Collectors.joining(ui.text("lab.and")));
            message("to").set(FieldMessage.warning(ui.text("lab.closure.booked", booked.size(), numbers)));
        }
    }

    @Override
    List<LabClosure> entries(LabRow of) {
        return of.facts().closures();
    }

    @Override
    void fill(@Nullable LabClosure entry) {
        from.set(entry == null ? null : entry.from());
        to.set(entry == null ? null : entry.to());
        reason.set(entry == null ? "" : entry.reason());
    }

    @Override
    void requireFields() {
        if (from.get() == null) {
            refuse("from", "lab.closure.fault.from");
        }
        if (reason.get().isBlank()) {
            refuse("reason", "lab.closure.fault.reason");
        }
    }

    @Override
    Callable<?> storing(UUID lab, @Nullable LabClosure changed, Actor actor) {
        LabClosure typed = new LabClosure(
                changed == null ? Ids.next() : changed.id(), changed == null ? 0 : changed.version(), lab,
                Objects.requireNonNull(from.get()), Objects.requireNonNull(last()), reason.get());
        return () -> closures.save(typed, actor);
    }

    @Override
    Callable<?> removing(LabClosure entry, Actor actor) {
        return () -> {
            closures.remove(entry, actor);
            return entry;
        };
    }
}
