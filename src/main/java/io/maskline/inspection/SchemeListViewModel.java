package io.maskline.inspection;

import io.maskline.enterprise.Enterprises;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The schemes as they stand on the business date, and the steps they take; follows every change. FX thread only. */
public final class SchemeListViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Inspections inspections;
    private final ReadOnlyObjectWrapper<List<SchemeRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    public SchemeListViewModel(UiContext ui, Inspections inspections) {
        this.ui = ui;
        this.inspections = inspections;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** By firm, product and edition. */
    public ReadOnlyObjectProperty<List<SchemeRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> read(day), latest.next().<List<SchemeRow>>only(this::show), ui.dialogs()::fault);
    }

    private List<SchemeRow> read(LocalDate day) {
        Map<UUID, String> firms = inspections.firms();
        return inspections.schemes().all().stream()
                .map(s -> new SchemeRow(s, firms.getOrDefault(s.product().enterpriseId(), ""), day))
                .toList();
    }

    private void show(List<SchemeRow> found) {
        long drafts = found.stream().filter(r -> r.status() == SchemeStatus.DRAFT).count();
        long approved = found.stream().filter(r -> r.status() == SchemeStatus.APPROVED).count();
        asOf.set(ui.text("inspection.asOf", approved, drafts));
        rows.set(found);
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (InspectionSchemes.entityTypes().stream().anyMatch(t -> change.touches(t.code())) || change.touches(Enterprises.type().code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Approves after asking; a refusal is said with its reason. */
    public void approve(SchemeRow row, Consumer<Scheme> done) {
        InspectionScheme head = row.scheme().head();
        String detail = row.scheme().habits() == 0
                ? ui.text("inspection.approve.detail", head.validFrom().toString())
                : ui.text("inspection.approve.habit", head.validFrom().toString(), row.scheme().habits());
        ui.dialogs().confirm(ui.text("inspection.approve", row.firm(), head.product().name(), head.edition()), detail, ui.text("inspection.approve.verb"), false, () -> {
            Actor actor = ui.session().actor();
            store(() -> inspections.schemes().approve(head, actor), done);
        });
    }

    /** Drafts the next edition. */
    public void nextEdition(SchemeRow row, Consumer<Scheme> done) {
        Actor actor = ui.session().actor();
        store(() -> inspections.schemes().nextEdition(row.scheme().head(), actor), done);
    }

    /** Ends an edition after asking. */
    public void retire(SchemeRow row, Consumer<Scheme> done) {
        InspectionScheme head = row.scheme().head();
        String title = ui.text("inspection.retire", row.firm(), head.product().name(), head.edition());
        ui.dialogs().confirm(title, ui.text("inspection.retire.detail", ui.session().businessDate().toString()), ui.text("inspection.retire.verb"), true, () -> {
            Actor actor = ui.session().actor();
            store(() -> inspections.schemes().retire(head, actor), done);
        });
    }

    /** Moves a draft to the bin after asking; {@code agreed} is told before it is done. */
    public void remove(SchemeRow row, Runnable agreed) {
        InspectionScheme head = row.scheme().head();
        String title = ui.text("inspection.bin", row.firm(), head.product().name(), head.edition());
        ui.dialogs().confirm(title, ui.text("inspection.bin.detail"), ui.text("inspection.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        inspections.schemes().delete(head, actor);
                        return head;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }

    private void store(Callable<Scheme> work, Consumer<Scheme> done) {
        ui.background().write(work, done, ui.dialogs()::fault);
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
