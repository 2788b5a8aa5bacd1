package io.maskline.grant;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.CalculationView;
import io.maskline.subsidy.SubsidyApplication;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One application: its calculation step by step, and the decision. */
final class GrantController {

    private final GrantListViewModel model;
    private final UiContext ui;
    private final Node history;

    @FXML private Label grantFirmLabel;
    @FXML private Label grantNumberLabel;
    @FXML private HBox grantChipRow;
    @FXML private Label grantDayLabel;
    @FXML private VBox tracePane;
    @FXML private Label grantRemarkLabel;
    @FXML private Tab grantHistoryTab;
    @FXML private HBox grantReasonBar;
    @FXML private TextField grantReasonField;
    @FXML private HBox grantActions;
    @FXML private Button approveGrantButton;

    GrantController(GrantListViewModel model, UiContext ui, Node history) {
        this.model = model;
        this.ui = ui;
        this.history = history;
    }

    @FXML
    private void initialize() {
        grantHistoryTab.setContent(history);
        approveGrantButton.disableProperty().bind(model.busy);
        grantReasonField.setOnAction(_ -> giveBack());
        model.current.subscribe(this::show);
        CalculationView view = new CalculationView("grantTrace", ui);
        tracePane.getChildren().setAll(view);
        model.traceProperty().subscribe(trace -> view.show(trace));
    }

    private void show(@Nullable ApplicationRow row) {
        hideReason();
        if (row == null) {
            return;
        }
        SubsidyApplication application = row.application();
        grantFirmLabel.setText(row.firmFullName());
        grantNumberLabel.setText(application.number());
        grantDayLabel.setText(ui.text("subsidy.applied-on", application.appliedOn().toString()));
        grantChipRow.getChildren().setAll(Chips.status(mark(application.status()), ui.text(application.status().labelKey())));
        if (row.capped()) {
            grantChipRow.getChildren().add(Chips.tag(ui.text("subsidy.capped"), Hint.WARNING));
        }
        grantRemarkLabel.setText(application.remark());
        grantRemarkLabel.setVisible(application.remark() != null);
        boolean open = application.status() == ApplicationStatus.SUBMITTED;
        grantActions.setVisible(open);
        grantActions.setManaged(open);
    }

    static Status mark(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> Status.NOTE;
            case SUBMITTED, WAITING -> Status.DUE;
            case APPROVED -> Status.PASS;
            case RETURNED -> Status.TO_DECIDE;
            case REVOKED -> Status.FAIL;
        };
    }

    void focusFirst() {
        approveGrantButton.requestFocus();
    }

    @FXML
    void approve() {
        model.approve();
    }

    @FXML
    private void askReason() {
        grantReasonBar.setVisible(true);
        grantReasonBar.setManaged(true);
        grantReasonField.requestFocus();
    }

    @FXML
    private void hideReason() {
        grantReasonField.clear();
        grantReasonBar.setVisible(false);
        grantReasonBar.setManaged(false);
    }

    @FXML
    private void giveBack() {
        model.giveBack(grantReasonField.getText());
    }
}
