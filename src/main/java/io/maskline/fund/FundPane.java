package io.maskline.fund;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one entry: its form and its history. */
final class FundPane implements RecordPane<FundRow>, AutoCloseable {

    private static final String FORM = "fundFormTab";

    private final UiContext ui;
    private final FundEditViewModel model;
    private final HistoryViewModel history;
    private final FundWords words;
    private final ObservableList<String> departments = FXCollections.observableArrayList("");
    private final Subscriptions subscriptions = new Subscriptions();
    private final FormPane form;
    private final DetailPane pane;
    private Consumer<SupportFund> onSaved = _ -> {};

    FundPane(UiContext ui, FundEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.words = new FundWords(ui.messages());
        subscriptions.follow(model.departments(), this::offer);
        this.form = form();
        this.pane = new DetailPane("fundPane", ui.messages())
                .tab(FORM, ui.text("fund.tab.form"), () -> form)
                .tab("fundHistoryTab", ui.text("fund.tab.history"), this::historyView);
        model.entryProperty().subscribe(this::head);
    }

    /** Keeps the choices that are there, so that the chosen one stays chosen. */
    private void offer(List<String> names) {
        names.stream().filter(n -> !departments.contains(n)).forEach(departments::add);
    }

    private FormPane form() {
        PickField<Enterprise> firm = new PickField<Enterprise>("fundFirmField", "fund.field.firm", ui, model::search, Enterprise::shortName, model.firm).optional();
        return new FormPane("fundForm", ui)
                .field(FormField.day("fundDayField", "fund.field.day", model.day).mustFill().says(model.message("businessDate")))
                .field(FormField.choice("fundKindCombo", "fund.field.kind", model.kind, List.of(FundKind.values()), words::kind).mustFill())
                .field(FormField.text("fundAmountField", "fund.field.amount", model.amount).mustFill().unit("line.unit.yuan").says(model.message("amount")))
                .field(FormField.choice("fundDepartmentCombo", "fund.field.department", model.department, departments, d -> words.department(d == null || d.isEmpty() ? null : d))
                        .says(model.message("department")))
                .node(firm)
                .field(FormField.text("fundFirmsField", "fund.field.firms", model.firms).says(model.message("firms")))
                .field(FormField.text("fundBankField", "fund.field.bank", model.bank).says(model.message("bank")))
                .field(FormField.text("fundSourceField", "fund.field.source", model.source).mustFill().says(model.message("source")))
                .field(FormField.area("fundRemarkArea", "fund.field.remark", model.remark, 3).says(remarkNote()))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    /** A refusal, or else why a reason will be asked for. */
    private ObservableValue<@Nullable FieldMessage> remarkNote() {
        return Bindings.createObjectBinding(
                () -> model.message("remark").get() == null ? model.message("credit").get() : model.message("remark").get(),
                model.message("remark"), model.message("credit"));
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("fundHistory", history, ui.messages(), this::historyWords));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private HistoryView.ValueText historyWords(HistoryEntry.FieldChange change) {
        return change.field().equals("kind") ? name -> words.kind(FundKind.valueOf(name)) : text -> text;
    }

    private void head(@Nullable SupportFund fund) {
        if (fund == null) {
            pane.show(ui.text("fund.new"), "");
        } else {
            pane.show(words.amount(fund.amount()), ui.text("fund.second", words.kind(fund.kind()), fund.businessDate().toString()));
            history.show(fund.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<SupportFund> action) {
        this.onSaved = action;
    }

    void startNew() {
        model.startNew();
        head(null);
        focus();
    }

    @Override
    public @Nullable UUID shownKey() {
        SupportFund fund = model.entryProperty().get();
        return fund == null ? null : fund.id();
    }

    /** Unsaved work stays, and its save tells that the entry was changed meanwhile. */
    @Override
    public void show(FundRow row) {
        if (!model.state().dirty() && !row.fund().equals(model.entryProperty().get())) {
            model.show(row);
        }
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(stored -> onSaved.accept(stored));
    }

    void discard() {
        model.discard();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
