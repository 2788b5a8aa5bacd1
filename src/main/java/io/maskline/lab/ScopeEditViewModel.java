package io.maskline.lab;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** State of the scope of a lab: the lines of its certificates, and the form for one of them. FX thread only. */
final class ScopeEditViewModel extends LabEntryViewModel<ScopeGroup> {

    private final LabScopes scopes;
    private ItemNames names;

    final ObservableList<String> standards = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable String> standard = new SimpleObjectProperty<>();
    final StringProperty items = new SimpleStringProperty("");
    final ObjectProperty<ScopeMark> mark = new SimpleObjectProperty<>(ScopeMark.CMA);
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final StringProperty certificate = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");

    ScopeEditViewModel(UiContext ui, LabScopes scopes, ItemNames none) {
        super(ui, "lab.scope.entity", "standardCode", "items", "validTo", "certificate", "source");
        this.scopes = scopes;
        this.names = none;
        state.track("lab.scope.standard", standard);
        state.track("lab.scope.items", items);
        state.track("lab.scope.mark", mark);
        state.track("lab.scope.from", from);
        state.track("lab.scope.to", to);
        state.track("lab.scope.certificate", certificate);
        state.track("lab.field.source", source);
        standard.subscribe(_ -> {
            message("standardCode").set(null);
            understand();
        });
        items.subscribe(_ -> understand());
        to.subscribe(_ -> message("validTo").set(null));
        from.subscribe(_ -> message("validTo").set(null));
        certificate.subscribe(_ -> message("certificate").set(null));
        source.subscribe(_ -> message("source").set(null));
    }

    /** What the items are called and which standards there are, once the catalogue is read. */
    void know(ItemNames read, List<String> codes) {
        names = read;
        standards.setAll(codes);
        understand();
    }

    private void understand() {
        String code = standard.get();
        String all = code == null ? ui.text("lab.scope.choose") : ui.text("lab.scope.all", names.ofStandard(code).size());
        message("items").set(read().message(ui, names.under(code), all));
    }

    /** By the names the standard itself has for its items. */
    private ItemsText read() {
        return ItemsText.read(items.get(), names.under(standard.get()));
    }

    @Override
    List<ScopeGroup> entries(LabRow of) {
        return ScopeGroup.of(of.facts().scopes());
    }

    @Override
    void fill(@Nullable ScopeGroup entry) {
        standard.set(entry == null ? null : entry.standard());
        items.set(entry == null ? "" : names.under(entry.standard()).list(entry.items()));
        mark.set(entry == null ? ScopeMark.CMA : entry.terms().mark());
        from.set(entry == null ? null : entry.terms().validFrom());
        to.set(entry == null ? null : entry.terms().validTo());
        certificate.set(entry == null ? "" : Objects.requireNonNullElse(entry.terms().certificate(), ""));
        source.set(entry == null ? "" : Objects.requireNonNullElse(entry.terms().source(), ""));
    }

    @Override
    void requireFields() {
        if (standard.get() == null) {
            refuse("standardCode", "lab.scope.fault.standard");
        }
    }

    /** A line that is changed gives way to what is typed, in one step. */
    @Override
    Callable<?> storing(UUID lab, @Nullable ScopeGroup changed, Actor actor) {
        ScopeDraft.Terms terms = new ScopeDraft.Terms(mark.get(), from.get(), to.get(), certificate.get(), source.get());
        ScopeDraft draft = new ScopeDraft(lab, Objects.requireNonNull(standard.get()), read().codes(), terms);
        return () -> changed == null ? scopes.enter(draft, actor) : scopes.replace(changed.rows(), draft, actor);
    }

    @Override
    Callable<?> removing(ScopeGroup entry, Actor actor) {
        return () -> {
            scopes.remove(entry.rows(), actor);
            return entry;
        };
    }

    ItemNames names() {
        return names;
    }
}
