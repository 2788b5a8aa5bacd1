package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.ProductClass;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The bill of one material at a firm, and the form by which a figure of it is given or corrected. FX thread only. */
final class UseEditViewModel {

    /** Whose figure is typed. */
    enum Scope {
        FIRM("material.use.scope.firm"),
        ALL("material.use.scope.all");

        private final String labelKey;

        Scope(String labelKey) {
            this.labelKey = labelKey;
        }

        String labelKey() {
            return labelKey;
        }
    }

    static final List<String> CONFIDENCES = List.of("H", "M", "L");

    private final UiContext ui;
    private final Materials materials;
    private final MaterialWords words;
    private final EditState state = new EditState();
    private final LatestOnly latest = new LatestOnly();

    final ObjectProperty<Material> material = new SimpleObjectProperty<>(Material.MELTBLOWN);
    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.FIRM);
    final ObjectProperty<ProductClass> product = new SimpleObjectProperty<>(ProductClass.MEDICAL_DISPOSABLE);
    final StringProperty per = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");
    final ObjectProperty<String> confidence = new SimpleObjectProperty<>("M");

    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Map.of("scope", new SimpleObjectProperty<>(), "perPiece", new SimpleObjectProperty<>(), "source", new SimpleObjectProperty<>());
    private final ReadOnlyObjectWrapper<List<MaterialUse>> uses = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Enterprise firm;

    UseEditViewModel(UiContext ui, Materials materials) {
        this.ui = ui;
        this.materials = materials;
        this.words = new MaterialWords(ui.messages());
        state.track("material.field.perPiece", per);
        state.track("material.field.source", source);
        per.subscribe(this::understand);
        scope.subscribe(_ -> message("scope").set(null));
        source.subscribe(_ -> message("source").set(null));
        material.subscribe(_ -> {
            understand(per.get());
            load();
        });
    }

    EditState state() {
        return state;
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** What a mask takes of the material at the firm, per product class and dimension. */
    ReadOnlyObjectProperty<List<MaterialUse>> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    /** Shows the bill of another row; what was typed for the one before is gone. */
    void show(MaterialRow row) {
        row.uses().stream().findFirst().ifPresent(u -> product.set(u.productClass()));
        show(row.firm(), row.material());
    }

    /** Shows the bill of a material at a firm; that of all firms where there is none. */
    void show(@Nullable Enterprise of, Material which) {
        firm = of;
        scope.set(of == null ? Scope.ALL : Scope.FIRM);
        clear();
        if (which == material.get()) {
            load();
        } else {
            material.set(which);
        }
    }

    private void load() {
        UUID of = firm == null ? null : firm.id();
        Material which = material.get();
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> materials.bill().of(of, day).stream().filter(u -> u.material() == which).toList(),
                latest.next().<List<MaterialUse>>only(uses::set),
                ui.dialogs()::fault);
    }

    void clear() {
        per.set("");
        source.set("");
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    private void understand(String typed) {
        if (typed.isBlank()) {
            message("perPiece").set(null);
            return;
        }
        try {
            message("perPiece").set(FieldMessage.info(ui.text("material.use.understood", words.amount(material.get(), parse(typed)))));
        } catch (FaultException e) {
            message("perPiece").set(error(e.fault()));
        }
    }

    private Amount parse(String typed) {
        return Quantities.perMask("perPiece", typed, firm == null ? "" : firm.shortName(), material.get());
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    /** Stores the figure; {@code done} runs once it is stored, never otherwise. */
    void save(Runnable done) {
        Enterprise of = firm;
        if (per.get().isBlank()) {
            message("perPiece").set(FieldMessage.error(ui.text("material.use.perMissing")));
        }
        if (scope.get() == Scope.FIRM && of == null) {
            message("scope").set(FieldMessage.error(ui.text("material.price.noFirm")));
        }
        boolean refused = messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
        if (refused || state.busyProperty().get()) {
            return;
        }
        UseDraft draft = new UseDraft(
                scope.get() == Scope.FIRM && of != null ? of.id() : null, product.get(), material.get(), parse(per.get()), source.get(), confidence.get(),
                ui.session().businessDate());
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(() -> materials.bill().save(draft, actor), _ -> {
            clear();
            state.setBusy(false);
            load();
            done.run();
        }, this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        if (fault instanceof Fault.Invalid invalid && messages.containsKey(invalid.field())) {
            message(invalid.field()).set(error(fault));
        } else {
            ui.dialogs().fault(fault);
        }
    }

    /** Asks before an unsaved figure is left. */
    void mayLeave(Consumer<Boolean> answer) {
        String of = firm == null ? "" : firm.shortName();
        String detail = state.changed().stream().map(ui::text).collect(Collectors.joining(ui.text("line.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, this::save, this::clear).ask(ui.text("material.leave", of, material.get().labelKey(), state.changed().size()), detail, answer);
    }

    /** Takes a firm's own figure away. */
    void remove(MaterialUse own) {
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> {
                    materials.bill().remove(own, actor);
                    return own;
                },
                _ -> load(),
                ui.dialogs()::fault);
    }

    /** {@code 医用外科：1 g（计划值）}. */
    String figure(MaterialUse use) {
        return ui.text(use.ofFirm() ? "material.use.own" : "material.use.common", use.productClass().labelKey(), words.use(use));
    }

    /** How sure a row is, and where it was read. */
    String origin(MaterialUse use) {
        return ui.text("material.use.origin", words.confidence(use.confidence()), use.source());
    }

    String confidenceWords(String code) {
        return words.confidence(code);
    }
}
