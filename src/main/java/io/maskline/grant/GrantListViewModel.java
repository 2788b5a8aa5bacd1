package io.maskline.grant;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Claims;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.RuleWords;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.subsidy.Subsidies;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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

/** Programmes, the applications to the one chosen, and the calculation behind the one in front. */
public final class GrantListViewModel implements AutoCloseable {

    private final Subsidies subsidies;
    private final UiContext ui;
    private final FaultText faults;

    public final ObservableList<Policy> programmes = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Policy> programme = new SimpleObjectProperty<>(this, "programme");
    public final ObjectProperty<@Nullable ApplicationRow> current = new SimpleObjectProperty<>(this, "current");
    /** Answer to the last action, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");
    public final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final ReadOnlyObjectWrapper<List<ApplicationRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Calculation> trace = new ReadOnlyObjectWrapper<>(this, "trace");
    private List<ApplicationRow> all = List.of();

    private final Subscriptions subscriptions = new Subscriptions();
    private Runnable onDecided = () -> {};

    public GrantListViewModel(Subsidies subsidies, UiContext ui) {
        this.subsidies = subsidies;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        programme.subscribe(this::arrange);
        current.subscribe(this::calculate);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** Runs on the writer thread. */
    private void follow(Change change) {
        if (change.touches(Claims.applicationType().code())) {
            load();
        }
    }

    /** Applications to the programme chosen. */
    public ReadOnlyObjectProperty<List<ApplicationRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The calculation behind {@link #current}; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Calculation> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** Reads everything anew; may be called from any thread. */
    public void load() {
        ui.background().read(() -> new Loaded(subsidies.programmes().policies().stream().filter(Policy::byInvestmentAlone).toList(), subsidies.rows()), this::loaded, this::failed);
    }

    private record Loaded(List<Policy> programmes, List<ApplicationRow> rows) {}

    private void loaded(Loaded found) {
        all = found.rows();
        if (!programmes.equals(found.programmes())) {
            programmes.setAll(found.programmes());
        }
        if (programme.get() == null && !programmes.isEmpty()) {
            programme.set(programmes.getFirst());
        }
        arrange();
        ApplicationRow shown = current.get();
        if (shown != null) {
            current.set(row(shown.application().id()));
        }
    }

    public @Nullable ApplicationRow row(UUID id) {
        return all.stream().filter(r -> r.application().id().equals(id)).findFirst().orElse(null);
    }

    private void arrange() {
        Policy chosen = programme.get();
        rows.set(chosen == null ? List.of() : all.stream().filter(r -> r.application().programmeId().equals(chosen.programme().id())).toList());
        long open = rows.get().stream().filter(r -> r.application().status() == ApplicationStatus.SUBMITTED).count();
        asOf.set(ui.text("subsidy.as-of", rows.get().size(), open));
    }

    private void calculate() {
        ApplicationRow row = current.get();
        if (row == null) {
            trace.set(null);
            return;
        }
        ui.background().read(() -> subsidies.claims().trace(row.application()), found -> {
            if (row.equals(current.get())) {
                trace.set(found);
            }
        }, this::failed);
    }

    /** The rule as arithmetic: 取最小（投资额 × 10%，5,000,000.00）. */
    public String formula() {
        Policy chosen = programme.get();
        return chosen == null ? "" : new RuleWords(ui.messages()).formula(chosen);
    }

    public String amount(BigDecimal yuan) {
        return Yuan.format(yuan);
    }

    /** The approved amount as the list shows it; not decided yet is said so. */
    public String approvedText(ApplicationRow row) {
        String amount = Yuan.format(row.application().approved());
        return switch (row.application().status()) {
            case SUBMITTED -> ui.text("subsidy.proposed", amount);
            case APPROVED -> amount;
            case WAITING -> ui.text("subsidy.proposed", amount);
            case DRAFT, RETURNED, REVOKED -> ui.text("platform.missing.dash");
        };
    }

    /** What was decided of these applications; proposed amounts do not count. */
    public String approvedTotal(List<ApplicationRow> of) {
        return Yuan.format(of.stream()
                .map(ApplicationRow::application)
                .filter(a -> a.status() == ApplicationStatus.APPROVED)
                .map(SubsidyApplication::approved)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public void approve() {
        ApplicationRow row = current.get();
        if (row != null) {
            Actor actor = ui.session().actor();
            store(() -> subsidies.claims().approve(row, actor), "subsidy.said.approved");
        }
    }

    public void giveBack(String reason) {
        ApplicationRow row = current.get();
        if (row != null) {
            Actor actor = ui.session().actor();
            store(() -> subsidies.claims().giveBack(row, reason, actor), "subsidy.said.returned");
        }
    }

    /** Told when an application was approved or given back. */
    public void onDecided(Runnable action) {
        this.onDecided = action;
    }

    private void store(Callable<ApplicationRow> work, String saidKey) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        ui.background().write(work, stored -> {
            busy.set(false);
            put(stored);
            message.set(ui.text(saidKey, stored.application().number(), Yuan.format(stored.application().approved())));
            onDecided.run();
        }, this::failed);
    }

    /** Puts a stored application in its place and in front. */
    public void put(ApplicationRow stored) {
        all = all.stream().anyMatch(r -> r.application().id().equals(stored.application().id()))
                ? all.stream().map(r -> r.application().id().equals(stored.application().id()) ? stored : r).toList()
                : Stream.concat(all.stream(), Stream.of(stored)).toList();
        arrange();
        current.set(stored);
    }

    private void failed(Fault fault) {
        busy.set(false);
        message.set(faults.sentence(fault));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
