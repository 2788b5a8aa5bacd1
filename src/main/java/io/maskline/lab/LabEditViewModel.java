package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.Phone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the form of one lab: what is typed, and what is said about it. FX thread only. */
public final class LabEditViewModel {

    private final UiContext ui;
    private final Labs labs;
    private final Supplier<List<String>> itemNames;
    private final EditState state = new EditState();

    public final StringProperty name = field("lab.field.name");
    public final StringProperty shortName = field("lab.field.short-name");
    public final StringProperty city = field("lab.field.city");
    public final StringProperty phone = field("lab.field.phone");
    public final StringProperty freeItems = field("lab.field.free-items");
    public final StringProperty remark = field("lab.field.remark");
    final TermsEditViewModel terms;

    /** What is said under a field, by the name of the record's field. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("name", "shortName", "city", "phone", "freeItems", "remark")
                    .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final ReadOnlyObjectWrapper<Lab> lab = new ReadOnlyObjectWrapper<>(this, "lab", Labs.blank());

    /** @param itemNames names of the items of the catalogue, to tell a mistyped free item; asked off the FX thread */
    public LabEditViewModel(UiContext ui, Labs labs, Supplier<List<String>> itemNames) {
        this.ui = ui;
        this.labs = labs;
        this.itemNames = itemNames;
        this.terms = new TermsEditViewModel(ui, state);
        name.subscribe(_ -> message("name").set(null));
        shortName.subscribe(_ -> message("shortName").set(null));
        city.subscribe(_ -> message("city").set(null));
        remark.subscribe(_ -> message("remark").set(null));
        phone.subscribe(this::checkPhone);
        freeItems.subscribe(this::understandFreeItems);
    }

    private StringProperty field(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        return field;
    }

    public EditState state() {
        return state;
    }

    /** The lab as stored, or a blank one of version 0. */
    public ReadOnlyObjectProperty<Lab> labProperty() {
        return lab.getReadOnlyProperty();
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return terms.has(field) ? terms.message(field) : messages.get(field);
    }

    /** Set when a save was refused because somebody else changed the lab. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    public void startNew() {
        show(Labs.blank());
    }

    /** Shows a lab as stored; what was typed before is gone. */
    public void show(Lab shown) {
        lab.set(shown);
        stale.set(null);
        name.set(shown.name());
        shortName.set(shown.shortName());
        city.set(orEmpty(shown.city()));
        phone.set(orEmpty(shown.phone()));
        freeItems.set(orEmpty(shown.freeItems()));
        remark.set(orEmpty(shown.remark()));
        terms.show(shown.terms());
        state.stored();
        List.of("name", "shortName", "city", "remark").forEach(f -> message(f).set(null));
        checkPhone(phone.get());
        understandFreeItems(freeItems.get());
    }

    private void checkPhone(String typed) {
        try {
            if (!typed.isBlank()) {
                Phone.parse("phone", typed);
            }
            message("phone").set(null);
        } catch (FaultException e) {
            message("phone").set(error(e.fault()));
        }
    }

    /** Tells how free items are written, then how they are understood; one the catalogue does not know is named. */
    private void understandFreeItems(String typed) {
        List<String> free = Lab.itemNames(typed);
        if (free.isEmpty()) {
            message("freeItems").set(FieldMessage.info(ui.text("lab.free.format")));
            return;
        }
        message("freeItems").set(FieldMessage.info(ui.text("lab.free.understood", free.size(), listed(free))));
        ui.background().read(
                itemNames::get,
                known -> {
                    List<String> unknown = free.stream().filter(f -> known.stream().noneMatch(k -> k.startsWith(f))).toList();
                    if (typed.equals(freeItems.get()) && !unknown.isEmpty()) {
                        message("freeItems").set(FieldMessage.warning(ui.text("lab.free.unknown", listed(unknown))));
                    }
                },
                ui.dialogs()::fault);
    }

    private String listed(List<String> names) {
        return String.join(ui.text("lab.and"), names);
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Lab> done) {
        save(lab.get().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Lab> done) {
        Lab mine = lab.get();
        ui.background().read(
                () -> labs.find(mine.id()).map(Lab::version).orElse(mine.version()),
                version -> save(version, done),
                ui.dialogs()::fault);
    }

    private void save(long version, Consumer<Lab> done) {
        if (name.get().isBlank()) {
            message("name").set(FieldMessage.error(ui.text("lab.fault.name")));
        }
        boolean refused = messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
        if (refused || terms.refused() || state.busyProperty().get()) {
            return;
        }
        Lab typed = new Lab(
                lab.get().id(), version, name.get(), shortName.get(), city.get(), phone.get(), freeItems.get(), remark.get(), terms.typed());
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(
                () -> labs.save(typed, actor),
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) || terms.has(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Duplicate duplicate when messages.containsKey(duplicate.field()) -> message(duplicate.field()).set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        show(lab.get());
    }

    /** Reads the lab anew, giving up what was typed. */
    public void reload() {
        UUID id = lab.get().id();
        ui.background().read(() -> labs.find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        String title = ui.text("lab.leave", name.get().isBlank() ? ui.text("lab.new") : name.get(), changed.size());
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title, listed(changed.stream().map(ui::text).toList()), answer);
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
