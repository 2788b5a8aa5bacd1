package io.maskline.fund;

import io.maskline.enterprise.Department;
import io.maskline.enterprise.Departments;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The entries up to the business date and their sums; follows every change. FX thread only. */
final class FundListViewModel implements AutoCloseable {

    /** What the sums are taken by. */
    enum Cut {
        DAY, DEPARTMENT
    }

    private final UiContext ui;
    private final Funds funds;
    private final Departments departments;
    private final FundWords words;
    private final ObjectProperty<Cut> cut = new SimpleObjectProperty<>(Cut.DEPARTMENT);
    private final ReadOnlyObjectWrapper<List<FundRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<List<FundLine>> board = new ReadOnlyObjectWrapper<>(this, "board", List.of());
    private final ReadOnlyObjectWrapper<FundTotals> totals = new ReadOnlyObjectWrapper<>(this, "totals", new FundTotals(List.of()));
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(this, "departments", List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper(this, "warning", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();

    private record Reading(List<FundRow> rows, List<String> departments) {}

    FundListViewModel(UiContext ui, Funds funds, Departments departments) {
        this.ui = ui;
        this.funds = funds;
        this.departments = departments;
        this.words = new FundWords(ui.messages());
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        subscriptions.onChange(cut, this::sumUp);
        subscriptions.add(ui.ledger().listen(this::follow));
    }

    ReadOnlyObjectProperty<List<FundRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The sums by {@link #cutProperty()}. */
    ReadOnlyObjectProperty<List<FundLine>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ObjectProperty<Cut> cutProperty() {
        return cut;
    }

    ReadOnlyObjectProperty<FundTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Names of the departments an entry may be told by. */
    ReadOnlyObjectProperty<List<String>> departmentsProperty() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Where more is approved than granted; "" when that is so nowhere. */
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> new Reading(funds.rows(day), departments.all().stream().map(Department::name).toList()),
                latest.next().<Reading>only(reading -> show(reading, day)),
                ui.dialogs()::fault);
    }

    private void show(Reading reading, LocalDate day) {
        List<SupportFund> entries = reading.rows().stream().map(FundRow::fund).toList();
        FundTotals all = new FundTotals(entries);
        names.set(reading.departments());
        totals.set(all);
        sentence.set(words.sentence(all, day));
        warning.set(all.byDepartment().stream()
                .flatMap(g -> CreditRule.excess(entries, g.key()).stream())
                .findFirst().map(words::excess).orElse(""));
        asOf.set(ui.text("fund.as-of", day.toString(), reading.rows().size()));
        rows.set(reading.rows());
        sumUp();
    }

    private void sumUp() {
        List<FundLine> lines = new ArrayList<>();
        if (cut.get() == Cut.DAY) {
            totals.get().byDay().forEach(g -> lines.add(new FundLine(Objects.requireNonNull(g.key()).toString(), lines.size(), "day", g.totals())));
        } else {
            totals.get().byDepartment().forEach(g -> lines.add(new FundLine(words.department(g.key()), lines.size(), "department", g.totals())));
        }
        board.set(List.copyOf(lines));
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(FundStore.TYPE.code()) || change.touches(Enterprises.type().code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    /** Moves an entry to the bin after asking; {@code agreed} is told before it is done. */
    void remove(FundRow row, Runnable agreed) {
        SupportFund fund = row.fund();
        String title = ui.text("fund.bin", words.kind(fund.kind()), words.amount(fund.amount()), fund.businessDate().toString());
        ui.dialogs().confirm(title, ui.text("fund.bin.detail"), ui.text("fund.bin.verb"), true, () -> {
            agreed.run();
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        funds.remove(fund, actor);
                        return fund;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
