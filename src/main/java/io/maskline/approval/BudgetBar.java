package io.maskline.approval;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.WanYuan;
import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a programme as one bar with its parts in words and figures, in 万元 like the list below it; a click opens the
 * budget lines.
 */
public final class BudgetBar extends VBox {

    private final UiContext ui;
    private final FlowPane legend = new FlowPane();
    private final Label identity = new Label();
    private final Label warning = new Label();
    private final Label unit = new Label();
    private final BudgetTrackView track = new BudgetTrackView();
    private final Button lines = new Button();

    /** @param open shows the budget lines */
    public BudgetBar(UiContext ui, Runnable open) {
        this.ui = ui;
        setId("budgetBar");
        getStyleClass().add("ml-budget");
        legend.getStyleClass().add("ml-budget-legend");
        identity.setId("budgetIdentity");
        identity.getStyleClass().add("ml-muted");
        warning.setId("budgetOutlook");
        warning.getStyleClass().addAll("ml-field-note", "role-warning");
        unit.setId("budgetUnit");
        unit.setText(ui.text("approval.budget.unit"));
        unit.getStyleClass().add("ml-muted");
        lines.setId("budgetLinesButton");
        lines.setText(ui.text("approval.budget.lines"));
        lines.getStyleClass().add("ml-link");
        lines.setMinWidth(Region.USE_PREF_SIZE);
        lines.setOnAction(_ -> open.run());
        track.setOnMouseClicked(_ -> open.run());
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox top = new HBox(legend, lines);
        top.getStyleClass().add("ml-budget-top");
        // A narrow window puts the identity below the warning, and cuts neither.
        FlowPane foot = new FlowPane(warning, identity, unit);
        foot.getStyleClass().add("ml-budget-legend");
        getChildren().addAll(top, track, foot);
        show(null);
    }

    /** Null while no programme is chosen. */
    public void show(@Nullable BudgetFigures figures) {
        setVisible(figures != null);
        setManaged(figures != null);
        if (figures == null) {
            return;
        }
        Budget budget = figures.budget();
        legend.getChildren().clear();
        Label total = new Label(budget.total() == null ? ui.text("approval.budget.none") : ui.text("approval.budget.total", WanYuan.text(budget.total())));
        total.setId("budgetTotal");
        total.getStyleClass().add("ml-strong");
        legend.getChildren().add(total);
        BigDecimal paid = figures.paid();
        if (paid != null) {
            part("paid", "approval.budget.paid", paid, false);
        }
        part("approved", paid == null ? "approval.budget.approved" : "approval.budget.unpaid", figures.unpaid(), false);
        if (budget.available() != null) {
            part("left", "approval.budget.available", budget.available(), budget.available().signum() < 0);
        }
        if (budget.waiting().signum() > 0) {
            legend.getChildren().add(words("budgetWaiting", ui.text("approval.budget.waiting", WanYuan.text(budget.waiting()))));
        }
        pending(figures);
        identity.setText(figures.identity());
        Outlook outlook = figures.outlook();
        warning.setText(outlook == null ? "" : ui.text("approval.budget.outlook", outlook.claims(), WanYuan.text(outlook.shortfall())));
        only(warning, outlook != null);
        only(track, budget.total() != null);
        track.setAccessibleText(figures.identity());
        track.show(figures);
    }

    private void pending(BudgetFigures figures) {
        BigDecimal pending = figures.pending();
        if (pending == null) {
            return;
        }
        boolean over = figures.shortfall().signum() > 0;
        String words = over
                ? ui.text("approval.budget.pending.short", WanYuan.text(pending), WanYuan.text(figures.shortfall()))
                : ui.text("approval.budget.pending", WanYuan.text(pending));
        legend.getChildren().add(item("pending", words, over));
    }

    private void part(String name, String key, BigDecimal amount, boolean danger) {
        legend.getChildren().add(item(name, ui.text(key, WanYuan.text(amount)), danger));
    }

    /** The swatch of a part and its words; the words alone say everything. */
    private HBox item(String name, String words, boolean danger) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("ml-budget-swatch", "ml-budget-" + name);
        Label label = words("budget_" + name, words);
        if (danger) {
            label.getStyleClass().addAll("ml-budget-words", "role-danger");
        }
        HBox item = new HBox(swatch, label);
        item.getStyleClass().add("ml-budget-item");
        return item;
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        return label;
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
