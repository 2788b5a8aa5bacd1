package io.maskline.shell;

import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Settings;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Asks who works at this console: name and department, as last time until changed. */
public final class OperatorDialog {

    /** As the journal keeps them. */
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DEPARTMENT = 60;

    private final Messages messages;
    private final Session session;
    private final Settings settings;
    private final Theme theme;
    private final Stage stage = new Stage();
    private final TextField name = new TextField();
    private final ComboBox<String> department = new ComboBox<>();
    private final Button start = new Button();
    private final Label problem = new Label();

    public OperatorDialog(Messages messages, Session session, Settings settings, Theme theme) {
        this.messages = messages;
        this.session = session;
        this.settings = settings;
        this.theme = theme;
    }

    /** Opens over {@code owner}; {@code done} runs once the operator is known, at once after the answer. */
    public void ask(Window owner, Runnable done) {
        Preferences last = settings.get();
        name.setId("operatorNameField");
        name.setText(last.operator());
        department.setId("operatorDepartmentCombo");
        department.getItems().setAll(List.of(messages.text("shell.departments").split("\\|")));
        department.setEditable(true);
        department.setValue(last.department());
        department.setMaxWidth(Double.MAX_VALUE);
        problem.getStyleClass().add("shell-problem");
        problem.setVisible(false);
        problem.managedProperty().bind(problem.visibleProperty());
        start.setText(messages.text("shell.operator.start"));
        start.setId("startAnswer");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.setOnAction(_ -> take(done));
        Scene scene = new Scene(content());
        theme.apply(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !department.isShowing()) {
                e.consume();
                leave(done);
            } else if (e.getCode() == KeyCode.ENTER && !department.isShowing()) {
                // Wherever the focus is, and before it is anywhere: a combo box would keep the key to itself.
                e.consume();
                take(done);
            }
        });
        stage.setScene(scene);
        stage.setTitle(messages.text("shell.operator.title"));
        stage.setResizable(false);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setOnCloseRequest(e -> {
            e.consume();
            leave(done);
        });
        stage.show();
        // Some desktops leave the keys with the window behind.
        stage.toFront();
        stage.requestFocus();
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else {
            start.requestFocus();
        }
    }

    private VBox content() {
        Label title = new Label(messages.text("shell.operator.question"));
        title.getStyleClass().add("shell-title");
        Label hint = new Label(messages.text("shell.operator.hint"));
        hint.getStyleClass().add("shell-muted");
        hint.setWrapText(true);
        GridPane fields = new GridPane(12, 8);
        fields.addRow(0, new Label(messages.text("shell.operator.name")), name);
        fields.addRow(1, new Label(messages.text("shell.operator.department")), department);
        GridPane.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        GridPane.setHgrow(department, javafx.scene.layout.Priority.ALWAYS);
        HBox buttons = new HBox(start);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox root = new VBox(12, title, hint, fields, problem, buttons);
        root.getStyleClass().addAll("shell-dialog", "shell-dialog-narrow");
        return root;
    }

    private void take(Runnable done) {
        String who = name.getText().strip();
        String where = department.getEditor().getText().strip();
        if (who.isEmpty() || who.length() > LONGEST_NAME || where.length() > LONGEST_DEPARTMENT) {
            problem.setText(messages.text(who.isEmpty() ? "shell.operator.noName" : "shell.operator.tooLong", LONGEST_NAME, LONGEST_DEPARTMENT));
            problem.setVisible(true);
            stage.sizeToScene();
            name.requestFocus();
            return;
        }
        settings.change(p -> p.withOperator(who, where));
        finish(who, where, done);
    }

    /** Leaving without an answer keeps who was known; a console nobody was ever named at stays at the question. */
    private void leave(Runnable done) {
        Preferences last = settings.get();
        if (last.operator().isBlank()) {
            take(done);
        } else {
            finish(last.operator(), last.department(), done);
        }
    }

    private void finish(String who, String where, Runnable done) {
        session.operatorProperty().set(who);
        session.departmentProperty().set(where);
        stage.hide();
        done.run();
    }
}
