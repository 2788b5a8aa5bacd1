package io.maskline.lab;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.text.FullWidth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the free quotas of a lab, and of the form for one of them. FX thread only. */
final class QuotaEditViewModel extends LabEntryViewModel<FreeQuota> {

    private final FreeQuotas quotas;
    private ItemNames names;

    final StringProperty payer = new SimpleStringProperty("");
    final StringProperty total = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final StringProperty items = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");

    QuotaEditViewModel(UiContext ui, FreeQuotas quotas, ItemNames none) {
        super(ui, "lab.quota.entity", "payer", "total", "validFrom", "validTo", "items", "source");
        this.quotas = quotas;
        this.names = none;
        state.track("lab.quota.payer", payer);
        state.track("lab.quota.total", total);
        state.track("lab.quota.from", from);
        state.track("lab.quota.to", to);
        state.track("lab.quota.items", items);
        state.track("lab.field.source", source);
        payer.subscribe(_ -> message("payer").set(null));
        total.subscribe(typed -> message("total").set(
                typed.isBlank() || figures(typed).matches("\\d{1,6}") ? null : FieldMessage.error(ui.text("lab.fault.number", typed))));
        from.subscribe(_ -> message("validFrom").set(null));
        to.subscribe(_ -> message("validTo").set(null));
        items.subscribe(_ -> understand());
        source.subscribe(_ -> message("source").set(null));
    }

    /** What the items are called, once the catalogue is read. */
    void know(ItemNames read) {
        names = read;
        understand();
    }

    private void understand() {
        message("items").set(ItemsText.read(items.get(), names).message(ui, names, ui.text("lab.quota.all")));
    }

    @Override
    List<FreeQuota> entries(LabRow of) {
        return of.facts().quotas();
    }

    @Override
    void fill(@Nullable FreeQuota entry) {
        payer.set(entry == null ? "" : entry.payer());
        total.set(entry == null ? "" : Long.toString(entry.total()));
        from.set(entry == null ? null : entry.validFrom());
        to.set(entry == null ? null : entry.validTo());
        items.set(entry == null ? "" : names.list(entry.items()));
        source.set(entry == null ? "" : Objects.requireNonNullElse(entry.source(), ""));
    }

    @Override
    void requireFields() {
        if (payer.get().isBlank()) {
            refuse("payer", "lab.quota.fault.payer");
        }
        if (total.get().isBlank()) {
            refuse("total", "lab.quota.fault.no-total");
        }
        if (from.get() == null) {
            refuse("validFrom", "lab.quota.fault.from");
        }
    }

    @Override
    Callable<?> storing(UUID lab, @Nullable FreeQuota changed, Actor actor) {
        FreeQuota typed = new FreeQuota(
                changed == null ? Ids.next() : changed.id(), changed == null ? 0 : changed.version(), lab, payer.get(),
                Long.parseLong(figures(total.get())), Objects.requireNonNull(from.get()), to.get(), ItemsText.read(items.get(), names).codes(), source.get());
        return () -> quotas.save(typed, actor);
    }

    private static String figures(String typed) {
        return FullWidth.narrow(typed).strip();
    }

    @Override
    Callable<?> removing(FreeQuota entry, Actor actor) {
        return () -> {
            quotas.remove(entry, actor);
            return entry;
        };
    }

    ItemNames names() {
        return names;
    }
}
