package io.maskline.subsidy;

import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rules of all programmes, one row a version; the form of one stands beside them. */
final class ProgrammesPart implements GridPart {

    /** The form needs more room than the list. */
    private static final double PANE_FROM = 0.36;

    private final UiContext ui;
    private final ProgrammeListViewModel model;
    private final ProgrammePane pane;
    private final PartGrid<Policy> grid;
    private final Button newRule;

    ProgrammesPart(
            UiContext ui, ProgrammeListViewModel model, RuleEditViewModel edit, PublishViewModel publishing, TrialViewModel trial, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.pane = new ProgrammePane(ui, edit, trial, history, new RuleStepsPane(ui, edit, publishing, model, this::stepped, edit::discard));
        MlTable<Policy> table = new MlTable<>(ProgrammeColumns.of(ui), ui);
        this.grid = new PartGrid<>(table, p -> p.programme().id(), pane).paneFrom(PANE_FROM);
        this.newRule = new Button(ui.text("subsidy.rules.action.new"), new FontIcon("fth-plus"));
        newRule.setId("newRuleButton");
        newRule.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(this::remove).onRefresh(model::load).closes(model);
        table.onOpen(_ -> grid.openForm());
        pane.onSaved(this::saved);
        model.load();
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Policy stored) {
        model.load();
        grid.saved(stored.programme().id());
        int open = PolicyCheck.findings(stored).size();
        status().message.set(open == 0
                ? ui.text("subsidy.rules.saved", stored.programme().name(), stored.programme().ruleVersion())
                : ui.text("subsidy.rules.saved.open", stored.programme().name(), stored.programme().ruleVersion(), open));
    }

    private void stepped(Policy stored) {
        model.load();
        pane.show(stored);
        grid.saved(stored.programme().id());
        status().message.set(ui.text(
                "subsidy.rules.stepped", stored.programme().name(), stored.programme().ruleVersion(), ui.text(stored.programme().state().labelKey())));
    }

    private void remove(Policy row) {
        if (row.programme().state() == ProgrammeState.DRAFT) {
            model.remove(row, pane::discard);
        } else {
            status().message.set(ui.text("subsidy.fault.rule.not-draft", row.programme().name(), row.programme().ruleVersion()));
        }
    }

    @Override
    public PartGrid<Policy> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newRule);
    }
}
