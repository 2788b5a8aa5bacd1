package io.maskline.grant;

import io.maskline.approval.BudgetBar;
import io.maskline.platform.fx.EmptyState;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.SubsidyProgramme;
import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The programme with rule text and formula side by side, its budget, and its applications. */
final class GrantListController {

    private final GrantListViewModel model;
    private final UiContext ui;
    private final MlTable<GrantRow> grantTable;
    private final EmptyState empty;
    private final ComboBox<Policy> programmeCombo = new ComboBox<>();
    private final BudgetBar budgetBar;
    private Runnable onBudget = () -> {};
    private final HBox bar;

    @FXML private Label ruleText;
    @FXML private Label ruleTextVersion;
    @FXML private Label ruleFormula;
    @FXML private Label ruleFormulaVersion;
    @FXML private StackPane budgetPlace;
    @FXML private StackPane grantPlace;
    @FXML private StackPane grantSide;

    GrantListController(GrantListViewModel model, UiContext ui) {
        this.model = model;
        this.ui = ui;
        this.budgetBar = new BudgetBar(ui, () -> onBudget.run());
        this.grantTable = new MlTable<>(new GrantColumns(ui).all(), ui);
        this.empty = new EmptyState("fth-credit-card", ui.text("subsidy.none.title"), ui.text("subsidy.none.hint"));
        programmeCombo.setId("programmeCombo");
        programmeCombo.setMinWidth(0);
        programmeCombo.setMaxWidth(Double.MAX_VALUE);
        this.bar = grantTable.filterBar(programmeCombo);
    }

    @FXML
    private void initialize() {
        programmeCombo.setItems(model.programmes);
        programmeCombo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Policy policy) {
                return policy == null ? "" : policy.programme().name();
            }

            @Override
            public Policy fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        programmeCombo.valueProperty().bindBidirectional(model.programme);
        model.programme.subscribe(this::showRule);
        budgetPlace.getChildren().setAll(budgetBar);
        model.budgetProperty().subscribe(budgetBar::show);
        grantPlace.getChildren().setAll(grantTable);
        model.rowsProperty().subscribe(grantTable::setRows);
        grantTable.currentProperty().subscribe(row -> {
            if (row != null) {
                model.current.set(row);
            }
        });
        model.current.subscribe(row -> {
            if (row != null) {
                grantTable.select(row.id());
            }
        });
        showEmpty();
    }

    private void showRule(@Nullable Policy policy) {
        if (policy != null) {
            SubsidyProgramme programme = policy.programme();
            String version = ui.text("subsidy.rule-version", programme.ruleVersion());
            ruleText.setText(programme.basis());
            ruleText.setTooltip(new Tooltip(programme.source()));
            ruleTextVersion.setText(programme.validFrom() == null ? version : ui.text("grant.rule-version.from", version, programme.validFrom().toString()));
            ruleFormula.setText(model.formula());
            ruleFormulaVersion.setText(version);
        }
    }

    /** What a click on the budget does. */
    void onBudget(Runnable action) {
        onBudget = action;
    }

    /** Laid out at once, so that the focus can go into it. */
    void show(Node side) {
        if (!grantSide.getChildren().equals(List.of(side))) {
            grantSide.getChildren().setAll(side);
        }
        grantSide.applyCss();
        grantSide.layout();
    }

    void showEmpty() {
        show(empty);
    }

    HBox bar() {
        return bar;
    }

    MlTable<GrantRow> grid() {
        return grantTable;
    }

    void select(UUID id) {
        model.bring(id);
    }
}
