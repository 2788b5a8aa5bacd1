package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** State of the form of one scheme; a new one starts from the habitual lines of its standard. FX thread only. */
public final class SchemeEditViewModel {

    private static final Item APPEARANCE = new Item("appearance", "外观");

    private final UiContext ui;
    private final Inspections inspections;
    private final EditState state = new EditState();
    private final SchemeLinesViewModel lines = new SchemeLinesViewModel();
    private final ObservableList<Standard> standards = FXCollections.observableArrayList();
    private final ObservableList<Item> items = FXCollections.observableArrayList();

    public final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>();
    public final StringProperty product = new SimpleStringProperty("");
    public final ObjectProperty<@Nullable Standard> standard = new SimpleObjectProperty<>();
    public final BooleanProperty ethyleneOxide = new SimpleBooleanProperty();
    public final ObjectProperty<@Nullable LocalDate> validFrom = new SimpleObjectProperty<>();
    public final StringProperty note = new SimpleStringProperty("");

    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("firm", "product", "standard", "validFrom", "note").collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final ReadOnlyObjectWrapper<@Nullable Scheme> scheme = new ReadOnlyObjectWrapper<>(this, "scheme");
    /** The habitual lines as last offered to the new draft. */
    private List<LineDraft> offered = List.of();

    public SchemeEditViewModel(UiContext ui, Inspections inspections) {
        this.ui = ui;
        this.inspections = inspections;
        state.track("inspection.field.firm", firm);
        state.track("inspection.field.product", product);
        state.track("inspection.field.standard", standard);
        state.track("inspection.field.ethyleneOxide", ethyleneOxide);
        state.track("inspection.field.validFrom", validFrom);
        state.track("inspection.field.note", note);
        state.track("inspection.field.lines", lines.linesProperty());
        firm.subscribe(_ -> message("firm").set(null));
        product.subscribe(_ -> message("product").set(null));
        validFrom.subscribe(_ -> message("validFrom").set(null));
        note.subscribe(_ -> message("note").set(null));
        standard.subscribe(this::standardChosen);
        ethyleneOxide.subscribe(_ -> offerHabit());
    }

    public EditState state() {
        return state;
    }

    public SchemeLinesViewModel lines() {
        return lines;
    }

    /** The scheme as stored; null while a new one is typed. */
    public ReadOnlyObjectProperty<@Nullable Scheme> schemeProperty() {
        return scheme.getReadOnlyProperty();
    }

    /** Approved editions are only read. */
    public boolean locked() {
        Scheme shown = scheme.get();
        return shown != null && shown.head().approved() != null;
    }

    public ObservableList<Standard> standards() {
        return standards;
    }

    /** The items of the standard chosen, for adding a line. */
    public ObservableList<Item> items() {
        return items;
    }

    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Set when a save was refused because somebody else changed the draft. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Firms found by what is typed; off the FX thread. */
    public List<Enterprise> search(String typed) {
        return inspections.enterprises().search(typed, 8);
    }

    public void startNew() {
        show(null);
    }

    /** Shows a scheme as stored, or an empty form; what was typed before is gone. */
    public void show(@Nullable Scheme shown) {
        scheme.set(shown);
        stale.set(null);
        fill(shown, null);
        ui.background().read(() -> inspections.standards().all(), all -> {
            standards.setAll(all);
            if (Objects.equals(scheme.get(), shown) && shown != null && !state.dirty()) {
                fill(shown, all.stream().filter(s -> s.code().equals(shown.product().standardCode())).findFirst().orElse(null));
            }
        }, ui.dialogs()::fault);
    }

    private void fill(@Nullable Scheme shown, @Nullable Standard of) {
        offered = List.of();
        firm.set(null);
        product.set(shown == null ? "" : shown.product().name());
        standard.set(of);
        ethyleneOxide.set(false);
        validFrom.set(shown == null ? ui.session().businessDate() : shown.head().validFrom());
        note.set(shown == null || shown.head().note() == null ? "" : shown.head().note());
        lines.show(shown == null ? List.of() : shown.lines().stream().map(LineDraft::of).toList());
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    private void standardChosen(@Nullable Standard chosen) {
        message("standard").set(null);
        items.clear();
        if (chosen == null) {
            return;
        }
        ui.background().read(() -> inspections.standards().limits(chosen.code()), limits -> {
            if (chosen.equals(standard.get())) {
                items.setAll(items(limits));
            }
        }, ui.dialogs()::fault);
        offerHabit();
    }

    private static List<Item> items(List<StandardLimit> limits) {
        List<Item> known = new ArrayList<>(List.of(APPEARANCE));
        limits.stream().map(l -> new Item(l.limit().item(), l.limit().itemName())).filter(i -> known.stream().noneMatch(k -> k.code().equals(i.code()))).forEach(known::add);
        return known;
    }

    /** Puts the habitual lines into a new draft whose lines nobody has touched. */
    private void offerHabit() {
        Standard chosen = standard.get();
        if (scheme.get() != null || chosen == null || !lines.linesProperty().get().equals(offered)) {
            return;
        }
        boolean sterile = ethyleneOxide.get();
        ui.background().read(() -> inspections.schemes().habit(chosen.code(), sterile).stream().map(LineDraft::of).toList(), habit -> {
            if (chosen.equals(standard.get()) && sterile == ethyleneOxide.get() && lines.linesProperty().get().equals(offered)) {
                offered = habit;
                lines.show(habit);
            }
        }, ui.dialogs()::fault);
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Scheme> done) {
        Scheme shown = scheme.get();
        save(shown == null ? 0 : shown.head().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Scheme> done) {
        Scheme mine = scheme.get();
        if (mine != null) {
            ui.background().read(
                    () -> inspections.schemes().find(mine.id()).map(s -> s.head().version()).orElse(mine.head().version()),
                    version -> save(version, done),
                    ui.dialogs()::fault);
        }
    }

    private void save(long version, Consumer<Scheme> done) {
        SchemeDraft draft = typed();
        if (draft == null || locked() || state.busyProperty().get()) {
            return;
        }
        Scheme shown = scheme.get();
        Actor actor = ui.session().actor();
        Callable<Scheme> work = shown == null
                ? () -> inspections.schemes().draft(draft, actor)
                : () -> inspections.schemes().save(shown.id(), version, draft, actor);
        state.setBusy(true);
        ui.background().write(
                work,
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    /** The draft as typed; null when something is missing, which is then said at its field. */
    private @Nullable SchemeDraft typed() {
        Scheme shown = scheme.get();
        LocalDate from = validFrom.get();
        need("firm", shown == null && firm.get() == null, "inspection.fault.firm");
        need("standard", shown == null && standard.get() == null, "inspection.fault.standard");
        need("validFrom", from == null, "inspection.fault.validFrom");
        Product of = shown == null ? product() : shown.product();
        if (of == null || from == null) {
            return null;
        }
        try {
            List<SchemeLine> wanted = new ArrayList<>();
            for (LineDraft line : lines.linesProperty().get()) {
                wanted.add(line.line("lines." + wanted.size() + "."));
            }
            return new SchemeDraft(of, from, note.get(), wanted);
        } catch (FaultException e) {
            failed(e.fault());
            return null;
        }
    }

    private @Nullable Product product() {
        Enterprise of = firm.get();
        Standard by = standard.get();
        return of == null || by == null ? null : new Product(of.id(), product.get(), by.code());
    }

    private void need(String field, boolean missing, String key) {
        if (missing) {
            message(field).set(FieldMessage.error(ui.text(key)));
        }
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        FieldMessage said = FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(said);
            case Fault.Invalid invalid when lines.tell(invalid.field(), said) -> { }
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        show(scheme.get());
    }

    /** Reads the scheme anew, giving up what was typed. */
    public void reload() {
        Scheme shown = scheme.get();
        if (shown != null) {
            UUID id = shown.id();
            ui.background().read(() -> inspections.schemes().find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed().stream().map(ui::text).toList();
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard)
                .ask(ui.text("inspection.leave", changed.size()), String.join(ui.text("inspection.comma"), changed), answer);
    }
}
