package io.maskline.output;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.PieceCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** State of the form of one lot; the day of release follows from what is typed. FX thread only. */
public final class LotEditViewModel {

    private static final UUID NO_LINE = new UUID(0, 0);

    private final UiContext ui;
    private final Outputs outputs;
    private final EditState state = new EditState();
    private final ObservableList<LineRow> lines = FXCollections.observableArrayList();

    public final ObjectProperty<@Nullable LineRow> line = choice("line.return.line");
    public final StringProperty number = text("output.lot.number");
    public final ObjectProperty<@Nullable LocalDate> madeOn = choice("output.lot.madeOn");
    public final StringProperty quantity = text("output.lot.quantity");
    public final ObjectProperty<@Nullable LocalDate> sterilisedOn = choice("output.lot.sterilisedOn");
    public final StringProperty days = text("output.lot.days");
    public final StringProperty remark = text("output.lot.remark");

    /** What is said under a field, by the name of the record's field. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("lineId", "lotNumber", "madeOn", "quantity", "sterilisedOn", "desorptionDays", "remark")
                    .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final ReadOnlyObjectWrapper<SterileLot> lot = new ReadOnlyObjectWrapper<>(this, "lot");

    public LotEditViewModel(UiContext ui, Outputs outputs) {
        this.ui = ui;
        this.outputs = outputs;
        lot.set(blank());
        number.subscribe(_ -> message("lotNumber").set(null));
        madeOn.subscribe(_ -> message("madeOn").set(null));
        remark.subscribe(_ -> message("remark").set(null));
        line.subscribe(this::lineChosen);
        quantity.subscribe(this::understandQuantity);
        sterilisedOn.subscribe(_ -> tellRelease());
        days.subscribe(_ -> tellRelease());
    }

    private StringProperty text(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        return field;
    }

    private <T> ObjectProperty<@Nullable T> choice(String labelKey) {
        ObjectProperty<@Nullable T> field = new SimpleObjectProperty<>();
        state.track(labelKey, field);
        return field;
    }

    private SterileLot blank() {
        return SterileLot.draft(NO_LINE, "", ui.session().businessDate(), 0, SterileLot.MOST_DAYS);
    }

    public EditState state() {
        return state;
    }

    /** The lot as stored, or a blank one of version 0. */
    public ReadOnlyObjectProperty<SterileLot> lotProperty() {
        return lot.getReadOnlyProperty();
    }

    /** The lines whose masks are sterilised. */
    public ObservableList<LineRow> lines() {
        return lines;
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Set when a save was refused because somebody else changed the lot. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    public void startNew() {
        show(blank());
    }

    /** Shows a lot as stored; what was typed before is gone. */
    public void show(SterileLot shown) {
        lot.set(shown);
        stale.set(null);
        fill(shown);
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> outputs.board().rows(day).stream().filter(r -> SterileLots.needs(r.line())).toList(),
                found -> {
                    if (lot.get().equals(shown) && !state.dirty()) {
                        lines.setAll(found);
                        fill(shown);
                    }
                },
                ui.dialogs()::fault);
    }

    private void fill(SterileLot shown) {
        line.set(lines.stream().filter(r -> r.id().equals(shown.lineId())).findFirst().orElse(null));
        number.set(shown.lotNumber());
        madeOn.set(shown.madeOn());
        quantity.set(shown.quantity() == 0 ? "" : pieces(shown.quantity()));
        sterilisedOn.set(shown.sterilisedOn());
        days.set(shown.version() == 0 ? "" : Long.toString(shown.desorptionDays()));
        remark.set(shown.remark() == null ? "" : shown.remark());
        state.stored();
        messages.values().forEach(m -> m.set(null));
        tellRelease();
    }

    /** A line that says how long its masks wait fills that in. */
    private void lineChosen(@Nullable LineRow chosen) {
        message("lineId").set(null);
        Long usual = chosen == null ? null : chosen.line().sterility().desorptionDays();
        if (usual != null && lot.get().version() == 0) {
            days.set(Long.toString(usual));
        }
    }

    private void understandQuantity(String typed) {
        try {
            message("quantity").set(typed.isBlank() ? null : FieldMessage.info(ui.text("output.lot.understood", pieces(PieceCount.parse("quantity", typed)))));
        } catch (FaultException e) {
            message("quantity").set(error(e.fault()));
        }
    }

    private void tellRelease() {
        message("sterilisedOn").set(null);
        Long wait = days();
        LocalDate from = sterilisedOn.get();
        message("desorptionDays").set(FieldMessage.info(wait == null || from == null
                ? ui.text("output.lot.daysSource", SterileLot.LEAST_DAYS, SterileLot.MOST_DAYS)
                : ui.text("output.lot.releasable", from.plusDays(wait).toString())));
    }

    private @Nullable Long days() {
        String typed = FullWidth.narrow(days.get()).strip();
        return typed.matches("\\d{1,3}") ? (Long) Long.parseLong(typed) : null;
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<SterileLot> done) {
        save(lot.get().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<SterileLot> done) {
        SterileLot mine = lot.get();
        ui.background().read(
                () -> outputs.lots().find(mine.id()).map(SterileLot::version).orElse(mine.version()),
                version -> save(version, done),
                ui.dialogs()::fault);
    }

    private void save(long version, Consumer<SterileLot> done) {
        SterileLot typed = typed(version);
        if (typed == null || state.busyProperty().get()) {
            return;
        }
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(
                () -> outputs.lots().save(typed, actor),
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    /** The lot as typed; null when something is missing, which is then said at its field. */
    private @Nullable SterileLot typed(long version) {
        LineRow of = line.get();
        LocalDate made = madeOn.get();
        Long wait = days();
        need("lineId", of == null, "output.lot.fault.lineMissing");
        need("madeOn", made == null, "output.lot.fault.madeMissing");
        need("desorptionDays", wait == null, "output.lot.fault.daysMissing");
        need("quantity", quantity.get().isBlank(), "output.lot.fault.empty");
        boolean refused = messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
        if (refused || of == null || made == null || wait == null) {
            return null;
        }
        return new SterileLot(
                lot.get().id(), version, of.id(), number.get().strip(), made, PieceCount.parse("quantity", quantity.get()), sterilisedOn.get(), wait,
                remark.get().isBlank() ? null : remark.get().strip());
    }

    private void need(String field, boolean missing, String key) {
        if (missing) {
            message(field).set(FieldMessage.error(ui.text(key)));
        }
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Duplicate _ -> message("lotNumber").set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        fill(lot.get());
    }

    /** Reads the lot anew, giving up what was typed. */
    public void reload() {
        UUID id = lot.get().id();
        ui.background().read(() -> outputs.lots().find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed().stream().map(ui::text).toList();
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(ui.text("output.lot.leave", changed.size()), String.join(ui.text("output.and"), changed), answer);
    }

    /** Moves the lot to the bin after asking. */
    public void delete(SterileLot shown) {
        ui.dialogs().confirm(ui.text("output.lot.bin", shown.lotNumber()), ui.text("line.bin.detail"), ui.text("line.bin.verb"), true, () -> {
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        outputs.lots().delete(shown, actor);
                        return shown;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    private static String pieces(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
