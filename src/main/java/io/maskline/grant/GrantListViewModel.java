package io.maskline.grant;

import io.maskline.approval.Approvals;
import io.maskline.approval.Budget;
import io.maskline.approval.BudgetFigures;
import io.maskline.approval.Outlook;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.RuleWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Programmes, the applications to the one chosen with their amounts, and its budget. FX thread, unless said otherwise. */
public final class GrantListViewModel implements AutoCloseable {

    private final GrantServices services;
    private final UiContext ui;
    private final FaultText faults;
    private final Subscriptions subscriptions = new Subscriptions();

    /** The newest rule of each programme. */
    public final ObservableList<Policy> programmes = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Policy> programme = new SimpleObjectProperty<>(this, "programme");
    public final ObjectProperty<@Nullable GrantRow> current = new SimpleObjectProperty<>(this, "current");
    /** Answer to the last action, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");
    public final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");

    private final ReadOnlyObjectWrapper<List<GrantRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<@Nullable BudgetFigures> budget = new ReadOnlyObjectWrapper<>(this, "budget");
    private Loaded all = new Loaded(List.of(), List.of(), Map.of(), Map.of());
    private @Nullable UUID wanted;

    public GrantListViewModel(GrantServices services, UiContext ui) {
        this.services = services;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        programme.subscribe(this::arrange);
        current.subscribe(this::budgetFor);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    /** Runs on the writer thread. */
    private void follow(Change change) {
        ui.background().read(change::batch, _ -> load(), this::failed);
    }

    /** Applications to the programme chosen. */
    public ReadOnlyObjectProperty<List<GrantRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What the bar of the budget draws; null while no programme is chosen. */
    public ReadOnlyObjectProperty<@Nullable BudgetFigures> budgetProperty() {
        return budget.getReadOnlyProperty();
    }

    private record Loaded(List<Policy> programmes, List<GrantRow> rows, Map<String, Budget> budgets, Map<String, Outlook> outlooks) {}

    public void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> read(day), this::loaded, this::failed);
    }

    private Loaded read(LocalDate day) {
        List<GrantRow> found = services.grants().rows(day);
        Approvals approvals = services.approvals();
        Map<String, Budget> budgets = new HashMap<>();
        Map<String, Outlook> outlooks = new HashMap<>();
        for (Budget one : approvals.budgets()) {
            budgets.put(one.code(), one);
            if (found.stream().anyMatch(r -> r.programme().equals(one.code()))) {
                approvals.outlook(one.code()).ifPresent(o -> outlooks.put(one.code(), o));
            }
        }
        return new Loaded(services.subsidies().programmes().policies(), found, budgets, outlooks);
    }

    private void loaded(Loaded found) {
        all = found;
        Policy chosen = programme.get();
        String code = chosen == null ? first(found) : chosen.programme().code();
        if (!programmes.equals(found.programmes())) {
            programmes.setAll(found.programmes());
        }
        choose(code);
        arrange();
        UUID asked = wanted;
        GrantRow shown = current.get();
        if (asked != null) {
            bring(asked);
        } else if (shown != null) {
            current.set(row(shown.id()));
        }
    }

    /**
     * The programme with most applications that still need somebody, of several the one applied to last; else the first that
     * asks for the investment alone.
     */
    private static @Nullable String first(Loaded found) {
        if (!found.rows().isEmpty()) {
            List<String> newest = found.rows().reversed().stream().map(GrantRow::programme).distinct().toList();
            return newest.stream().max(Comparator.<String>comparingLong(p -> found.rows().stream().filter(r -> r.programme().equals(p) && !r.stage().over()).count())
                    .thenComparing(newest::indexOf, Comparator.reverseOrder())).orElseThrow();
        }
        return found.programmes().stream().filter(Policy::byInvestmentAlone).findFirst().map(p -> p.programme().code()).orElse(null);
    }

    private void choose(@Nullable String code) {
        programmes.stream().filter(p -> p.programme().code().equals(code)).findFirst().ifPresent(programme::set);
    }

    /** Has the programme of an application in front, and the application; at once or when it was read. */
    public void bring(UUID id) {
        GrantRow row = row(id);
        wanted = row == null ? id : null;
        if (row != null) {
            choose(row.programme());
            current.set(row);
        }
    }

    public @Nullable GrantRow row(UUID id) {
        return all.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    }

    private void arrange() {
        Policy chosen = programme.get();
        List<GrantRow> of = chosen == null ? List.of() : all.rows().stream().filter(r -> r.programme().equals(chosen.programme().code())).toList();
        rows.set(of);
        long open = of.stream().filter(r -> r.proposed() != null).count();
        asOf.set(ui.text("subsidy.as-of", of.size(), open));
        budgetFor();
    }

    private void budgetFor() {
        Policy chosen = programme.get();
        Budget of = chosen == null ? null : all.budgets().get(chosen.programme().code());
        if (of == null) {
            budget.set(null);
            return;
        }
        GrantRow row = current.get();
        BigDecimal paid = rows.get().stream().map(r -> r.amounts().paid()).reduce(PaymentLines.ZERO, BigDecimal::add);
        BigDecimal pending = row == null || !row.programme().equals(of.code()) ? null : row.proposed();
        budget.set(new BudgetFigures(of, paid, pending, all.outlooks().get(of.code())));
    }

    /** The rule as arithmetic: 取最小（投资额 × 10%，5,000,000.00）. */
    public String formula() {
        Policy chosen = programme.get();
        return chosen == null ? "" : new RuleWords(ui.messages()).formula(chosen);
    }

    public String amount(BigDecimal yuan) {
        return Yuan.format(yuan);
    }

    private void failed(Fault fault) {
        message.set(faults.sentence(fault));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
