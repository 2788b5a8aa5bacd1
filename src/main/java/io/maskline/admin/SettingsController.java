package io.maskline.admin;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Language;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The settings form and, below it, the place of the data and the check of the ledger. */
final class SettingsController {

    @FXML private VBox settingsForm;
    @FXML private TextField dataFolderField;
    @FXML private Button verifyButton;
    @FXML private Label verifyResultLabel;
    @FXML private VBox verifyFindings;

    private static final List<Integer> STORE_DAYS = List.of(1, 2, 3, 4, 5, 7, 10, 14);

    private final SettingsViewModel model;
    private final UiContext ui;
    private final String folder;

    SettingsController(SettingsViewModel model, UiContext ui, String folder) {
        this.model = model;
        this.ui = ui;
        this.folder = folder;
    }

    @FXML
    private void initialize() {
        FormPane form = new FormPane("settingsPane", ui)
                .field(FormField.choice("languageCombo", "admin.settings.language", model.languageProperty(), List.of(Language.values()), l -> ui.text("admin.language." + l.name())))
                .field(FormField.choice("lookCombo", "admin.settings.look", model.lookProperty(), model.looks(), l -> ui.text("admin.look." + l.name())))
                .field(FormField.choice("zoomCombo", "admin.settings.zoom", model.zoomProperty(), Theme.ZOOMS, z -> z + "%"))
                .field(FormField.text("cutOffField", "admin.settings.cutOff", model.cutOffProperty()).says(model.cutOffMessageProperty()))
                .field(FormField.choice("storeDaysCombo", "admin.settings.storeDays", model.storeDaysProperty(), STORE_DAYS, d -> ui.text("admin.settings.days", d)))
                .field(FormField.choice("storeWarningCombo", "admin.settings.storeWarning", model.storeWarningProperty(), STORE_DAYS, d -> ui.text("admin.settings.days", d)))
                .dirty(new SimpleBooleanProperty(false));
        settingsForm.getChildren().add(form);
        dataFolderField.setText(folder);
        verifyButton.disableProperty().bind(model.checkingProperty());
        verifyResultLabel.textProperty().bind(model.verdictProperty());
        model.findings().addListener((ListChangeListener<String>) _ -> verifyFindings.getChildren().setAll(model.findings().stream().map(SettingsController::line).toList()));
    }

    private static Label line(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void verify() {
        model.verify();
    }
}
