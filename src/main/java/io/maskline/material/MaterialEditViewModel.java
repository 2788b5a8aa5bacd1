package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the form of one count: what a firm has of a material on the business day. FX thread only. */
final class MaterialEditViewModel {

    private final UiContext ui;
    private final Materials materials;
    private final Enterprises enterprises;
    private final MaterialWords words;
    private final EditState state = new EditState();

    final ObjectProperty<@Nullable Enterprise> firm = choice("material.field.firm", null);
    final ObjectProperty<Material> material = choice("material.field.material", Material.MELTBLOWN);
    final StringProperty stock = text("material.field.stock");
    final StringProperty inTransit = text("material.field.inTransit");
    final ObjectProperty<@Nullable LocalDate> expectedOn = choice("material.field.expectedOn", null);
    final StringProperty supplier = text("material.field.supplier");
    final StringProperty remark = text("material.field.remark");

    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = List.of("firm", "onHand", "inTransit", "expectedOn", "supplier", "remark")
            .stream()
            .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MaterialRow> shown = new ReadOnlyObjectWrapper<>();

    MaterialEditViewModel(UiContext ui, Materials materials, Enterprises enterprises) {
        this.ui = ui;
        this.materials = materials;
        this.enterprises = enterprises;
        this.words = new MaterialWords(ui.messages());
        firm.subscribe(_ -> message("firm").set(null));
        stock.subscribe(typed -> understand("onHand", typed));
        inTransit.subscribe(typed -> understand("inTransit", typed));
        material.subscribe(() -> {
            understand("onHand", stock.get());
            understand("inTransit", inTransit.get());
        });
        expectedOn.subscribe(_ -> message("expectedOn").set(null));
    }

    private StringProperty text(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        return field;
    }

    private <T extends @Nullable Object> ObjectProperty<T> choice(String labelKey, T first) {
        ObjectProperty<T> field = new SimpleObjectProperty<>(first);
        state.track(labelKey, field);
        return field;
    }

    EditState state() {
        return state;
    }

    /** The row being edited; null while a new count is typed. */
    ReadOnlyObjectProperty<@Nullable MaterialRow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Set when a save was refused because somebody else counted meanwhile. */
    ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Firms by name, initials, code or phone. Off the FX thread. */
    List<Enterprise> search(String typed) {
        return enterprises.search(typed, 8);
    }

    void startNew(@Nullable Enterprise of) {
        shown.set(null);
        fill(of, Material.MELTBLOWN, null);
    }

    void show(MaterialRow row) {
        shown.set(row);
        fill(row.firm(), row.material(), row.count());
    }

    private void fill(@Nullable Enterprise of, Material which, @Nullable MaterialCount count) {
        firm.set(of);
        material.set(which);
        stock.set(count == null ? "" : typed(which, count.stock()));
        inTransit.set(count == null ? "" : typed(which, count.underWay()));
        expectedOn.set(count == null ? null : count.expectedOn());
        supplier.set(count == null || count.supplier() == null ? "" : count.supplier());
        remark.set(count == null || count.remark() == null ? "" : count.remark());
        stale.set(null);
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    private String typed(Material which, @Nullable Amount amount) {
        return amount == null ? "" : amount.text() + words.unit(which, amount.unit());
    }

    /** The unit a bare number is meant in. */
    private MaterialUnit beside() {
        MaterialRow row = shown.get();
        return row != null && row.material() == material.get() ? row.cover().holding().unit() : material.get().usual();
    }

    private void understand(String field, String typed) {
        if (typed.isBlank()) {
            message(field).set(null);
            return;
        }
        try {
            Amount amount = parse(field, typed);
            message(field).set(FieldMessage.info(ui.text("material.edit.understood", words.amount(material.get(), amount))));
        } catch (FaultException e) {
            message(field).set(error(e.fault()));
        }
    }

    private Amount parse(String field, String typed) {
        Enterprise of = firm.get();
        return Quantities.parse(field, typed, beside(), of == null ? "" : of.shortName(), material.get());
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    /** Stores what is typed as the count of the business day; {@code done} is told once it is stored, never otherwise. */
    void save(Consumer<MaterialCount> done) {
        LocalDate day = ui.session().businessDate();
        Optional<MaterialCount> seen = Optional.ofNullable(shown.get())
                .map(MaterialRow::count)
                .filter(c -> c.businessDate().equals(day) && c.material() == material.get());
        store(day, () -> seen, done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    void saveOver(Consumer<MaterialCount> done) {
        LocalDate day = ui.session().businessDate();
        Enterprise of = firm.get();
        if (of != null) {
            store(day, () -> materials.counted(of.id(), material.get(), day), done);
        }
    }

    private void store(LocalDate day, Supplier<Optional<MaterialCount>> seen, Consumer<MaterialCount> done) {
        Enterprise of = firm.get();
        if (of == null) {
            message("firm").set(FieldMessage.error(ui.text("material.edit.firmMissing")));
        }
        if (stock.get().isBlank()) {
            message("onHand").set(FieldMessage.error(ui.text("material.edit.stockMissing")));
        }
        if (of == null || refused() || state.busyProperty().get()) {
            return;
        }
        CountDraft draft = new CountDraft(
                of.id(), material.get(), day, parse("onHand", stock.get()),
                new CountDraft.Transit(inTransit.get().isBlank() ? null : parse("inTransit", inTransit.get()), expectedOn.get()),
                orNull(supplier.get()), orNull(remark.get()));
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(() -> materials.count(draft, seen.get().orElse(null), actor), stored -> {
            state.stored();
            state.setBusy(false);
            stale.set(null);
            done.accept(stored);
        }, this::failed);
    }

    private boolean refused() {
        return messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Duplicate _ -> message("onHand").set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    void discard() {
        MaterialRow row = shown.get();
        if (row == null) {
            startNew(firm.get());
        } else {
            show(row);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    void mayLeave(Consumer<Boolean> answer) {
        Enterprise of = firm.get();
        String title = ui.text("material.leave", of == null ? "" : of.shortName(), material.get().labelKey(), state.changed().size());
        String detail = state.changed().stream().limit(4).map(ui::text).collect(Collectors.joining(ui.text("line.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title, detail, answer);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
