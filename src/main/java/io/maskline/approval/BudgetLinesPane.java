package io.maskline.approval;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of a budget with their basis, and the form of another; shown where the screen has room beside its grid. */
public final class BudgetLinesPane extends VBox {

    private final UiContext ui;
    private final GridPane list = new GridPane();
    private final FormPane form;

    /** @param close what Esc and 关闭 do */
    public BudgetLinesPane(UiContext ui, BudgetLinesViewModel model, Runnable close) {
        this.ui = ui;
        setId("budgetLinesPane");
        getStyleClass().add("ml-budget-lines");
        list.setId("budgetLinesList");
        list.getStyleClass().add("ml-totals");
        Label head = new Label(ui.text("approval.budget.lines.title"));
        head.getStyleClass().add("ml-title");
        Label hint = new Label(ui.text("approval.budget.lines.hint"));
        hint.getStyleClass().add("ml-muted");
        hint.setWrapText(true);
        Label said = new Label();
        said.setId("budgetSaid");
        said.getStyleClass().add("ml-muted");
        said.setWrapText(true);
        said.textProperty().bind(model.said);
        form = new FormPane("budgetForm", ui)
                .node(head).node(hint).node(list)
                .section("approval.budget.book")
                .field(FormField.text("budgetAmountField", "approval.field.amount", model.amount).mustFill().unit("subsidy.unit.yuan").says(model.message("amount")))
                .field(FormField.day("budgetDayField", "approval.field.day", model.day).says(model.message("day")))
                .field(FormField.area("budgetBasisArea", "approval.field.basis", model.basis, 2).mustFill().says(model.message("basis")))
                .node(said)
                .onSave(model::book)
                .onDiscard(() -> {
                    model.discard();
                    close.run();
                })
                .verbs("approval.budget.do", "approval.budget.close")
                .busy(model.form().state().busyProperty());
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().add(form);
        model.linesProperty().subscribe(this::draw);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                close.run();
            }
        });
    }

    /** Puts the focus into the first field. */
    public void focusFirst() {
        form.focusFirst();
    }

    private void draw(List<BudgetLine> lines) {
        list.getChildren().clear();
        if (lines.isEmpty()) {
            list.add(new Label(ui.text("approval.budget.lines.none")), 0, 0);
        }
        for (int row = 0; row < lines.size(); row++) {
            BudgetLine line = lines.get(row);
            list.add(new Label(line.bookedOn().toString()), 0, row);
            Label amount = new Label(Yuan.format(line.amount()));
            amount.getStyleClass().add("ml-strong");
            amount.setMinWidth(USE_PREF_SIZE);
            list.add(amount, 1, row);
            Label basis = new Label(ui.text("approval.budget.line", line.basis(), line.decidedBy()));
            basis.setWrapText(true);
            GridPane.setHgrow(basis, Priority.ALWAYS);
            list.add(basis, 2, row);
        }
    }
}
