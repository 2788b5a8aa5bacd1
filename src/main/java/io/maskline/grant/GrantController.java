package io.maskline.grant;

import io.maskline.approval.DecisionPane;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One application: its calculation, the decision about it, its papers, and the next step. */
final class GrantController {

    private final GrantSideViewModel model;
    private final UiContext ui;
    private final Navigator navigator;
    private final Node history;
    private final DecisionPane decisions;
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
    @FXML private StackPane grantStage;
    @FXML private VBox grantWork;
    private final Label traceVersion = new Label();
    private final Label hint = new Label();
    private final Button edit = new Button();
    private final Button next = new Button();

    /** @param decisions what is decided about the application, with the second person's signature */
    GrantController(GrantSideViewModel model, ProofViewModel proof, UiContext ui, Navigator navigator, Node history, DecisionPane decisions) {
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
        grantBody.getChildren().addAll(traceHead(), trace, decisions.opinions(), evidence, proofPane);
        hint.setId("grantHintLabel");
        hint.getStyleClass().add("ml-muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        edit.setId("editGrantButton");
        edit.setText(ui.text("grant.do.edit"));
        edit.setOnAction(_ -> onEdit.run());
        next.setId("nextGrantButton");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> goOn());
        grantWork.getChildren().add(decisions.with(hint, edit, next).signedOver(grantStage));
        model.busy.subscribe(next::setDisable);
        model.dossierProperty().subscribe(this::show);
    }

    /** Which rule, and that the trace is in 元 to the cent while the list counts 万元. */
    private Node traceHead() {
        traceVersion.setId("traceVersion");
        traceVersion.getStyleClass().add("ml-muted");
        Label unit = new Label(ui.text("grant.trace.unit"));
        unit.getStyleClass().add("ml-muted");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(traceVersion, spring, unit);
        head.getStyleClass().add("ml-trace-head");
        return head;
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
        traceVersion.setText(ui.text("subsidy.rule-version", dossier.policy().programme().ruleVersion()));
        GrantSideViewModel.Step step = model.next();
        only(edit, row.application().status().open());
        only(next, step != null);
        hint.setText(model.hint());
        only(hint, !model.hint().isEmpty());
        if (step != null) {
            next.setText(ui.text(step.labelKey()));
        }
        decisions.tidy();
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void focusFirst() {
        if (next.isManaged()) {
            next.requestFocus();
        } else {
            decisions.focusFirst();
        }
    }

    /** Ctrl+Enter and the button: the next step of the stage. */
    void goOn() {
        Dossier now = model.dossierProperty().get();
        switch (model.next()) {
            case SUBMIT -> model.submit();
            case NOTICE, SEE_NOTICE -> navigator.open("subsidy/notices");
            case PAY, CLAW_BACK -> {
                if (now != null) {
                    navigator.open("subsidy/payments", now.row().id());
                }
            }
            case null -> decisions.focusFirst();
        }
    }
}
