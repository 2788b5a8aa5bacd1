package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The prices of a material at a firm or of the market by date, and the form of one. FX thread only. */
final class PriceEditViewModel {

    /** Whose price is typed. */
    enum Scope {
        MARKET("material.price.scope.market"),
        FIRM("material.price.scope.firm");

        private final String labelKey;

        Scope(String labelKey) {
            this.labelKey = labelKey;
        }

        String labelKey() {
            return labelKey;
        }
    }

    /** Materials sold by weight. */
    static final List<Material> PRICED = Arrays.stream(Material.values()).filter(m -> m.countedIn(Dimension.MASS)).toList();

    private final UiContext ui;
    private final Materials materials;
    private final EditState state = new EditState();
    private final LatestOnly latest = new LatestOnly();

    final ObjectProperty<Material> material = new SimpleObjectProperty<>(Material.MELTBLOWN);
    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.MARKET);
    final ObjectProperty<@Nullable LocalDate> pricedOn = new SimpleObjectProperty<>();
    final StringProperty perTonne = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");

    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = Map.of(
            "scope", new SimpleObjectProperty<>(), "pricedOn", new SimpleObjectProperty<>(), "perTonne", new SimpleObjectProperty<>(),
            "source", new SimpleObjectProperty<>());
    private final ReadOnlyObjectWrapper<List<MaterialPrice>> prices = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Enterprise firm;

    PriceEditViewModel(UiContext ui, Materials materials) {
        this.ui = ui;
        this.materials = materials;
        state.track("material.field.pricedOn", pricedOn);
        state.track("material.field.perTonne", perTonne);
        state.track("material.field.source", source);
        clearsWhenChanged("scope", scope);
        clearsWhenChanged("pricedOn", pricedOn);
        clearsWhenChanged("source", source);
        perTonne.subscribe(this::understand);
        material.subscribe(_ -> load());
    }

    private void clearsWhenChanged(String field, Property<?> value) {
        value.subscribe(_ -> message(field).set(null));
    }

    EditState state() {
        return state;
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Prices of the material that count for the firm: its own and those of the market, the newest first. */
    ReadOnlyObjectProperty<List<MaterialPrice>> pricesProperty() {
        return prices.getReadOnlyProperty();
    }

    /** Shows the prices of a material; of the market alone where there is no firm. What was typed before is gone. */
    void show(@Nullable Enterprise of, Material which) {
        firm = of;
        scope.set(Scope.MARKET);
        clear();
        if (PRICED.contains(which) && which != material.get()) {
            material.set(which);
        } else {
            load();
        }
    }

    void clear() {
        pricedOn.set(ui.session().businessDate());
        perTonne.set("");
        source.set("");
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    private void load() {
        Material which = material.get();
        UUID of = firm == null ? null : firm.id();
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> materials.prices().upTo(day).stream()
                        .filter(p -> p.material() == which && (p.enterpriseId() == null || p.enterpriseId().equals(of)))
                        .toList(),
                latest.next().<List<MaterialPrice>>only(prices::set),
                ui.dialogs()::fault);
    }

    private void understand(String typed) {
        try {
            message("perTonne").set(typed.isBlank()
                    ? null
                    : FieldMessage.info(ui.text("material.price.understood", Yuan.format(Yuan.parse("perTonne", typed)))));
        } catch (FaultException e) {
            message("perTonne").set(error(e.fault()));
        }
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    /** Stores the price; {@code done} runs once it is stored, never otherwise. */
    void save(Runnable done) {
        LocalDate day = pricedOn.get();
        Enterprise of = firm;
        if (day == null) {
            message("pricedOn").set(FieldMessage.error(ui.text("material.price.dayMissing")));
        }
        if (perTonne.get().isBlank()) {
            message("perTonne").set(FieldMessage.error(ui.text("material.price.missing")));
        }
        if (scope.get() == Scope.FIRM && of == null) {
            message("scope").set(FieldMessage.error(ui.text("material.price.noFirm")));
        }
        boolean refused = messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
        if (day == null || refused || state.busyProperty().get()) {
            return;
        }
        MaterialPrice typed = new MaterialPrice(
                Ids.next(), 0, material.get(), day, Yuan.parse("perTonne", perTonne.get()),
                scope.get() == Scope.FIRM && of != null ? of.id() : null, source.get());
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(() -> materials.prices().save(typed, actor), _ -> {
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

    /** Asks before an unsaved price is left; a refused one keeps the user here. */
    void mayLeave(Consumer<Boolean> answer) {
        String detail = state.changed().stream().map(ui::text).collect(Collectors.joining(ui.text("line.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, this::save, this::clear).ask(ui.text("material.price.leave", material.get().labelKey(), state.changed().size()), detail, answer);
    }

    /** {@code 2020-02-12：80,000.00 元/吨，市场价}. */
    String figure(MaterialPrice price) {
        return ui.text("material.price.row", price.pricedOn().toString(), Yuan.format(price.perTonne()),
                (price.enterpriseId() == null ? Scope.MARKET : Scope.FIRM).labelKey());
    }
}
