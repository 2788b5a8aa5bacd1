package io.maskline.grant;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.CalculationView;
import io.maskline.subsidy.ProofPane;
import io.maskline.subsidy.ProofViewModel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One application: its calculation, the decision about it, its papers, and the next step. */
final class GrantController {

    private final GrantSideViewModel model;
    private final UiContext ui;
    private final Navigator navigator;
    private final Node history;
    private final Node decisions;
    private final CalculationView trace;
    private final EvidencePane evidence;
    private final ProofViewModel proof;
    private final ProofPane proofPane;
    private Runnable onEdit = () -> {};

    @FXML private Label grantFirmLabel;
    @FXML private Label grantNumberLabel;
    @FXML private HBox grantChipRow;
    @FXML private Label grantWhoLabel;
    @FXML private VBox grantBody;
    @FXML private Tab grantHistoryTab;
    @FXML private HBox grantActions;
    @FXML private Label grantHintLabel;
    @FXML private Button editGrantButton;
    @FXML private Button nextGrantButton;

    /** @param decisions what is decided about the application, with the second person's signature */
    GrantController(GrantSideViewModel model, ProofViewModel proof, UiContext ui, Navigator navigator, Node history, Node decisions) {
        this.model = model;
        this.ui = ui;
        this.navigator = navigator;
        this.history = history;
        this.decisions = decisions;
        this.trace = new CalculationView("tracePane", ui);
        this.evidence = new EvidencePane(ui);
        this.proof = proof;
        this.proofPane = new ProofPane(ui, proof);
    }

    @FXML
    private void initialize() {
        grantHistoryTab.setContent(history);
        grantBody.getChildren().addAll(trace, decisions, evidence, proofPane);
        model.busy.subscribe(busy -> nextGrantButton.setDisable(busy));
        model.dossierProperty().subscribe(this::show);
    }

    void onEdit(Runnable action) {
        onEdit = action;
    }

    private void show(@Nullable Dossier dossier) {
        if (dossier == null) {
            proof.show(null, null);
            return;
        }
        GrantRow row = dossier.row();
        grantFirmLabel.setText(row.firmFullName());
        grantNumberLabel.setText(row.number());
        grantWhoLabel.setText(model.who());
        grantChipRow.getChildren().setAll(List.of(Chips.status(GrantMarks.of(row.stage()), ui.text(row.stage().labelKey()))));
        if (dossier.problem() != null) {
            trace.refuse(dossier.problem());
        } else {
            trace.show(dossier.trace());
        }
        proof.show(dossier.file(), dossier.policy());
        evidence.show(dossier, proof.fileProperty().get() == null);
        GrantSideViewModel.Step next = model.next();
        boolean open = row.application().status().open();
        editGrantButton.setVisible(open);
        editGrantButton.setManaged(open);
        grantActions.setVisible(next != null);
        grantActions.setManaged(next != null);
        grantHintLabel.setText(model.hint());
        if (next != null) {
            nextGrantButton.setText(ui.text(next.labelKey()));
        }
    }

    void focusFirst() {
        nextGrantButton.requestFocus();
    }

    @FXML
    private void edit() {
        onEdit.run();
    }

    /** Ctrl+Enter and the button: the next step of the stage. */
    @FXML
    void goOn() {
        Dossier now = model.dossierProperty().get();
        switch (model.next()) {
            case SUBMIT -> model.submit();
            case NOTICE -> navigator.open("subsidy/notices");
            case PAY, CLAW_BACK -> {
                if (now != null) {
                    navigator.open("subsidy/payments", now.row().id());
                }
            }
            case null -> decisions.requestFocus();
        }
    }
}
