package io.maskline.grant;

import io.maskline.platform.fx.EmptyState;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.SubsidyProgramme;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The programme with rule text and formula side by side, and its applications. */
final class GrantListController {

    private final GrantListViewModel model;
    private final UiContext ui;
    private final MlTable<ApplicationRow> grantTable;
    private final EmptyState empty;
    private final HBox bar;

    @FXML private ComboBox<Policy> programmeCombo;
    @FXML private Label ruleText;
    @FXML private Label ruleTextVersion;
    @FXML private Label ruleSource;
    @FXML private Label ruleFormula;
    @FXML private Label ruleFormulaVersion;
    @FXML private StackPane grantPlace;
    @FXML private StackPane grantSide;

    GrantListController(GrantListViewModel model, UiContext ui) {
        this.model = model;
        this.ui = ui;
        this.grantTable = new MlTable<>(GrantColumns.of(model, ui), ui);
        this.bar = grantTable.filterBar();
        this.empty = new EmptyState("fth-credit-card", ui.text("subsidy.none.title"), ui.text("subsidy.none.hint"));
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
        grantPlace.getChildren().setAll(grantTable);
        model.rowsProperty().subscribe(grantTable::setRows);
        grantTable.currentProperty().subscribe(row -> {
            if (row != null) {
                model.current.set(row);
            }
        });
        showEmpty();
    }

    private void showRule(@Nullable Policy policy) {
        if (policy != null) {
            SubsidyProgramme programme = policy.programme();
            String version = ui.text("subsidy.rule-version", programme.ruleVersion());
            ruleText.setText(programme.basis());
            ruleTextVersion.setText(version);
            ruleSource.setText(programme.source());
            ruleFormula.setText(model.formula());
            ruleFormulaVersion.setText(version);
        }
    }

    /** Laid out at once, so that the focus can go into it. */
    void show(Node side) {
        grantSide.getChildren().setAll(side);
        grantSide.applyCss();
        grantSide.layout();
    }

    void showEmpty() {
        show(empty);
    }

    HBox bar() {
        return bar;
    }

    MlTable<ApplicationRow> grid() {
        return grantTable;
    }

    void select(UUID id) {
        grantTable.select(id);
    }
}
