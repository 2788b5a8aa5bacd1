package io.maskline.app;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.i18n.Messages;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Why the console did not start: the sentence, the incident code, where the log lies. Stands alone, without a main window. */
final class FaultWindow {

    private final Messages messages;
    private final Theme theme;
    private final Path logs;

    FaultWindow(Messages messages, Theme theme, Path logs) {
        this.messages = messages;
        this.theme = theme;
        this.logs = logs;
    }

    void show(Fault fault, Runnable closed) {
        FaultText words = new FaultText(messages);
        String details = words.details(fault) + "\n" + messages.text("shell.start.log", logs);
        Label sentence = new Label(words.sentence(fault));
        sentence.setId("startFaultLabel");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("shell-title");
        Label where = new Label(fault instanceof Fault.Unexpected unexpected
                ? messages.text("platform.fault.where", unexpected.incident(), logs)
                : messages.text("shell.start.log", logs));
        where.setWrapText(true);
        where.getStyleClass().add("shell-muted");
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(6);
        VBox.setVgrow(area, Priority.ALWAYS);
        Stage stage = new Stage();
        Button copy = new Button(messages.text("platform.dialog.copyDetails"));
        copy.setId("copyDetailsButton");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sentence.getText() + "\n" + details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = new Button(messages.text("shell.start.close"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox root = new VBox(12, sentence, where, area, buttons);
        root.getStyleClass().add("shell-dialog");
        Scene scene = new Scene(root, 560, 320);
        theme.apply(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("shell.start.failed"));
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        stage.toFront();
    }
}
