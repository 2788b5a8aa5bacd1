package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.PieceCount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The times in which a line stood still, in words, and the form of one of them. FX thread only. */
public final class DowntimeViewModel {

    private static final long MINUTES_AN_HOUR = 60;

    private final UiContext ui;
    private final Downtimes downtimes;
    private final Supplier<LocalDateTime> now;
    private final SmallForm notes;
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    public final ObjectProperty<DowntimeReason> reason;
    public final StringProperty startedAt;
    public final StringProperty endedAt;
    public final StringProperty lost;
    public final StringProperty remark;
    private Downtime edited = Downtime.draft(new UUID(0, 0), DowntimeReason.MELTBLOWN, LocalDate.EPOCH.atStartOfDay());
    private @Nullable UUID line;

    /** A time in words, and itself for its form. */
    public record Item(Downtime downtime, Status status, String sentence, String muted) {}

    /** @param now the moment, for how long a line has stood still */
    public DowntimeViewModel(UiContext ui, Downtimes downtimes, Supplier<LocalDateTime> now) {
        this.ui = ui;
        this.downtimes = downtimes;
        this.now = now;
        this.notes = new SmallForm(ui, "startedAt", "endedAt", "lostOutput", "remark");
        this.reason = notes.choice("line.downtime.reason", DowntimeReason.MELTBLOWN);
        this.startedAt = notes.text("line.downtime.startedAt");
        this.endedAt = notes.text("line.downtime.endedAt");
        this.lost = notes.text("line.downtime.lost");
        this.remark = notes.text("line.field.remark");
    }

    public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    public EditState state() {
        return notes.state();
    }

    /** @param field name of the record's field */
    public ObservableValue<@Nullable FieldMessage> message(String field) {
        return notes.message(field);
    }

    /** Shows the times of a line; an answer about the line shown before is dropped. */
    public void show(UUID of) {
        line = of;
        LocalDateTime moment = now.get();
        ui.background().read(
                () -> downtimes.ofLine(of).stream().map(d -> item(d, moment)).toList(),
                latest.next().<List<Item>>only(items::set),
                ui.dialogs()::fault);
    }

    private Item item(Downtime downtime, LocalDateTime moment) {
        boolean open = downtime.endedAt() == null;
        long minutes = downtime.minutes(moment);
        String sentence = ui.text(open ? "line.downtime.since" : "line.downtime.lasted", downtime.reason().labelKey(),
                minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
        Long pieces = downtime.lostOutput() == null && open ? downtimes.proposedLoss(downtime) : downtime.lostOutput();
        String loss = pieces == null ? null : ui.text(downtime.lostOutput() == null ? "line.downtime.lostSoFar" : "line.downtime.lostWan", LineWords.about(pieces));
        String muted = Stream.of(
                        open ? LineWords.time(downtime.startedAt())
                                : ui.text("line.downtime.span", LineWords.time(downtime.startedAt()), LineWords.time(Objects.requireNonNull(downtime.endedAt()))),
                        loss,
                        downtime.remark())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(ui.text("line.stages.and")));
        return new Item(downtime, open ? Status.STOPPED : Status.PAUSED, sentence, muted);
    }

    /** Starts the form of a line that stops now. */
    public void startNew() {
        if (line != null) {
            edit(Downtime.draft(line, DowntimeReason.MELTBLOWN, now.get()));
        }
    }

    /** Shows a time in the form. */
    public void edit(Downtime shown) {
        edited = shown;
        reason.set(shown.reason());
        startedAt.set(LineWords.time(shown.startedAt()));
        endedAt.set(shown.endedAt() == null ? "" : LineWords.time(shown.endedAt()));
        lost.set(shown.lostOutput() == null ? "" : LineWords.pieces(shown.lostOutput()));
        remark.set(SmallForm.orEmpty(shown.remark()));
        notes.state().stored();
    }

    /** Shows a time in the form with its end set to now. */
    public void editEnd(Downtime open) {
        edit(open);
        endedAt.set(LineWords.time(now.get()));
    }

    /** Stores the form. A time that ends without a figure of lost output takes the proposed one. */
    public void save(Consumer<Downtime> done) {
        Actor actor = ui.session().actor();
        notes.save(this::typed, typed -> store(typed, actor), stored -> {
            edit(stored);
            show(stored.lineId());
            done.accept(stored);
        });
    }

    private Downtime store(Downtime typed, Actor actor) {
        LocalDateTime end = typed.endedAt();
        return edited.version() > 0 && edited.endedAt() == null && end != null
                ? downtimes.end(typed.withEnd(null, null), end, typed.lostOutput(), actor)
                : downtimes.save(typed, actor);
    }

    private Downtime typed() {
        LocalDate day = ui.session().businessDate();
        if (startedAt.get().isBlank()) {
            throw Fault.invalid("startedAt", "line.fault.startMissing").asException();
        }
        return new Downtime(
                edited.id(), edited.version(), edited.lineId(), reason.get(),
                MomentText.parse("startedAt", startedAt.get(), day),
                endedAt.get().isBlank() ? null : MomentText.parse("endedAt", endedAt.get(), day),
                lost.get().isBlank() ? null : PieceCount.parse("lostOutput", lost.get()),
                SmallForm.orNull(remark.get()));
    }

    /** Moves the time in the form to the bin. */
    public void remove(Runnable done) {
        Downtime removed = edited;
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> {
                    downtimes.delete(removed, actor);
                    return removed;
                },
                gone -> {
                    show(gone.lineId());
                    done.run();
                },
                ui.dialogs()::fault);
    }

    /** Whether the form shows a stored time. */
    public boolean stored() {
        return edited.version() > 0;
    }
}
