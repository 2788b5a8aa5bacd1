package io.maskline.lab;

import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Standard;
import io.maskline.standard.Standards;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The forms of what stands under a lab, shown and left together. FX thread only. */
final class LabEntriesViewModel {

    final ScopeEditViewModel scopes;
    final ClosureEditViewModel closures;
    final QuotaEditViewModel quotas;
    private final UiContext ui;
    private final Standards standards;

    LabEntriesViewModel(UiContext ui, LabServices labs, Standards standards) {
        this.ui = ui;
        this.standards = standards;
        ItemNames none = ItemNames.none(ui.messages());
        this.scopes = new ScopeEditViewModel(ui, labs.scopes(), none);
        this.closures = new ClosureEditViewModel(ui, labs.closures());
        this.quotas = new QuotaEditViewModel(ui, labs.quotas(), none);
    }

    private record Read(ItemNames names, List<String> codes) {}

    /** Reads the catalogue; {@code then} is told once the items have their names. */
    void load(Runnable then) {
        ui.background().read(
                () -> new Read(ItemNames.of(standards, ui.messages()), standards.all().stream().map(Standard::code).toList()),
                read -> {
                    scopes.know(read.names(), read.codes().stream().filter(c -> !read.names().ofStandard(c).isEmpty()).toList());
                    quotas.know(read.names());
                    then.run();
                },
                ui.dialogs()::fault);
    }

    private List<LabEntryViewModel<?>> all() {
        return List.of(scopes, closures, quotas);
    }

    void show(@Nullable LabRow row) {
        all().forEach(e -> e.show(row));
    }

    boolean unsaved() {
        return all().stream().anyMatch(e -> e.state().dirty());
    }

    void save() {
        all().stream().filter(e -> e.state().dirty()).forEach(e -> e.save(() -> {}));
    }

    void discard() {
        all().forEach(LabEntryViewModel::clear);
    }

    /** Asks of each form in turn; the first that is stayed in ends it. */
    void mayLeave(Consumer<Boolean> answer) {
        ask(0, answer);
    }

    private void ask(int place, Consumer<Boolean> answer) {
        if (place == all().size()) {
            answer.accept(true);
        } else {
            all().get(place).mayLeave(leave -> {
                if (leave) {
                    ask(place + 1, answer);
                } else {
                    answer.accept(false);
                }
            });
        }
    }
}
