package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Questions in a window of their own over the main window, without a nested event loop. FX thread only. */
public final class FxDialogs implements Dialogs {

    private final Supplier<? extends @Nullable Window> owner;
    private final Messages messages;
    private final Theme theme;
    private final String logPlace;
    private final FaultText faultText;

    /**
     * @param owner the main window, asked for when a question comes up
     * @param logPlace where the log lies, shown with unexpected faults
     */
    public FxDialogs(Supplier<? extends @Nullable Window> owner, Messages messages, Theme theme, String logPlace) {
        this.owner = owner;
        this.messages = messages;
        this.theme = theme;
        this.logPlace = logPlace;
        this.faultText = new FaultText(messages);
    }

    @Override
    public void askLeave(String title, String detail, Consumer<Leave> answer) {
        Box box = new Box(Status.TO_DECIDE, title, detail);
        box.button("discardAnswer", messages.text("platform.dialog.discard"), () -> answer.accept(Leave.DISCARD)).getStyleClass().add("danger-text");
        box.cancel(box.button("stayAnswer", messages.text("platform.dialog.stay"), () -> answer.accept(Leave.STAY)));
        box.primary(box.button("saveAnswer", messages.text("platform.dialog.save"), () -> answer.accept(Leave.SAVE)));
        box.open();
    }

    @Override
    public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
        Box box = new Box(Status.TO_DECIDE, title, detail);
        if (danger) {
            box.button("yesAnswer", verb, yes).getStyleClass().add("danger-text");
            Button no = box.button("noAnswer", messages.text("platform.dialog.leave"), () -> {});
            box.cancel(no);
            no.setDefaultButton(true);
        } else {
            box.cancel(box.button("noAnswer", messages.text("platform.dialog.leave"), () -> {}));
            box.primary(box.button("yesAnswer", verb, yes));
        }
        box.open();
    }

    @Override
    public void fault(Fault fault) {
        boolean unexpected = fault instanceof Fault.Unexpected;
        String second = fault instanceof Fault.Unexpected u ? messages.text("platform.fault.where", u.incident(), logPlace) : "";
        String details = faultText.details(fault);
        Box box = new Box(unexpected ? Status.FAIL : Status.NOTE, faultText.sentence(fault), second);
        if (unexpected || fault instanceof Fault.Stale) {
            TextArea area = new TextArea(details);
            area.setEditable(false);
            area.setPrefRowCount(6);
            TitledPane more = new TitledPane(messages.text("platform.dialog.details"), area);
            more.setExpanded(false);
            more.setAnimated(false);
            more.expandedProperty().subscribe(_ -> box.fit());
            box.add(more);
        }
        Button copy = new Button(messages.text("platform.dialog.copyDetails"));
        copy.setId("copyDetailsButton");
        copy.getStyleClass().add("flat");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(faultText.sentence(fault) + "\n" + second + "\n" + details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        box.buttons.getChildren().add(copy);
        Button close = box.button("closeAnswer", messages.text("platform.dialog.close"), () -> {});
        box.cancel(close);
        box.primary(close);
        box.open();
    }

    /** One question window. */
    private final class Box {
        private final Stage stage = new Stage();
        private final VBox texts = new VBox();
        private final HBox buttons = new HBox();
        private Runnable harmless = () -> {};

        Box(Status status, String title, String detail) {
            Label question = new Label(title);
            question.setId("dialogTitle");
            question.getStyleClass().add("ml-dialog-title");
            question.setWrapText(true);
            question.setMinHeight(Region.USE_PREF_SIZE);
            texts.getChildren().add(question);
            if (!detail.isEmpty()) {
                Label more = new Label(detail);
                more.getStyleClass().add("ml-muted");
                more.setWrapText(true);
                more.setMinHeight(Region.USE_PREF_SIZE);
                texts.getChildren().add(more);
            }
            texts.getStyleClass().add("ml-dialog-texts");
            HBox.setHgrow(texts, Priority.ALWAYS);
            buttons.getStyleClass().add("ml-dialog-buttons");
            HBox top = new HBox(new StatusGlyph(status), texts);
            top.getStyleClass().add("ml-dialog-top");
            VBox.setVgrow(top, Priority.ALWAYS);
            VBox root = new VBox(top, buttons);
            root.getStyleClass().addAll("ml-dialog", status.role().styleClass());
            Scene scene = new Scene(root);
            theme.apply(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ESCAPE) {
                    e.consume();
                    harmless.run();
                }
            });
            stage.setScene(scene);
            stage.setTitle(messages.text("platform.dialog.window"));
            stage.setResizable(false);
            stage.setOnCloseRequest(e -> {
                e.consume();
                harmless.run();
            });
        }

        void add(Node node) {
            texts.getChildren().add(node);
        }

        Button button(String id, String words, Runnable action) {
            Button button = new Button(words);
            button.setId(id);
            button.setOnAction(_ -> close(action));
            buttons.getChildren().add(button);
            return button;
        }

        void primary(Button button) {
            button.getStyleClass().add("accent");
            button.setDefaultButton(true);
        }

        /** Esc and the window's own × press this button. */
        void cancel(Button button) {
            harmless = button::fire;
        }

        void fit() {
            if (stage.isShowing()) {
                stage.sizeToScene();
            }
        }

        void open() {
            Window over = owner.get();
            if (over != null) {
                stage.initOwner(over);
                stage.initModality(Modality.WINDOW_MODAL);
            }
            stage.show();
            buttons.getChildren().stream().filter(n -> n instanceof Button b && b.isDefaultButton()).forEach(Node::requestFocus);
        }

        private void close(Runnable action) {
            if (stage.isShowing()) {
                stage.hide();
                action.run();
            }
        }
    }
}
