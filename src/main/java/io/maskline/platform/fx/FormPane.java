package io.maskline.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A form of labelled fields with the message of each under it and an action row below that never scrolls. Enter goes
 * to the next field, Ctrl+S saves, Ctrl+Enter saves and goes on. While nothing is changed the action row shows the
 * screen's own actions; once something is, it shows 保存 and 放弃.
 */
public final class FormPane extends VBox {

    private final UiContext ui;
    private final VBox body = new VBox();
    private final HBox actionRow = new HBox();
    private final List<FormRow> rows = new ArrayList<>();
    private final Button save = new Button();
    private final Button discard = new Button();
    private final Label state = new Label();
    private Runnable onSave = () -> {};
    private Runnable onSaveAndNext = () -> {};

    public FormPane(String id, UiContext ui) {
        this.ui = ui;
        setId(id);
        getStyleClass().add("ml-form");
        body.getStyleClass().add("ml-form-body");
        actionRow.getStyleClass().add("ml-action-row");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        state.getStyleClass().add("ml-muted");
        save.setId("saveButton");
        save.setText(ui.text("platform.form.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        discard.setId("discardButton");
        discard.setText(ui.text("platform.form.discard"));
        actionRow.getChildren().addAll(state, gap, discard, save);
        getChildren().addAll(scroll, actionRow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Fields that are used where they stand and never saved: there is no action row. */
    public FormPane withoutActions() {
        getChildren().remove(actionRow);
        return this;
    }

    /** A heading between fields. */
    public FormPane section(String titleKey) {
        Label title = new Label(ui.text(titleKey));
        title.getStyleClass().add("ml-section");
        body.getChildren().add(title);
        return this;
    }

    public FormPane field(FormField field) {
        FormRow row = new FormRow(field, ui);
        rows.add(row);
        body.getChildren().add(row);
        return this;
    }

    /** Anything else between the fields: a message bar, a trace. */
    public FormPane node(Node node) {
        body.getChildren().add(node);
        return this;
    }

    public FormPane onSave(Runnable action) {
        this.onSave = action;
        this.onSaveAndNext = action;
        return this;
    }

    /** What Ctrl+Enter does; without it the same as saving. Call after {@link #onSave}. */
    public FormPane onSaveAndNext(Runnable action) {
        this.onSaveAndNext = action;
        return this;
    }

    public FormPane onDiscard(Runnable action) {
        discard.setOnAction(_ -> {
            action.run();
            focusFirst();
        });
        return this;
    }

    /** Other words for 保存 and 放弃, for a form that does one thing. */
    public FormPane verbs(String saveKey, String discardKey) {
        save.setText(ui.text(saveKey));
        discard.setText(ui.text(discardKey));
        return this;
    }

    /** The action row shows 保存 and 放弃 while {@code dirty}. */
    public FormPane dirty(ObservableValue<Boolean> dirty) {
        actionRow.visibleProperty().bind(dirty);
        actionRow.managedProperty().bind(dirty);
        return this;
    }

    /** 保存 is greyed while {@code busy}; the reason stands beside it. */
    public FormPane busy(ObservableValue<Boolean> busy) {
        save.disableProperty().bind(busy);
        state.textProperty().bind(busy.map(b -> Boolean.TRUE.equals(b) ? ui.text("platform.form.saving") : ""));
        return this;
    }

    /** Focuses the first required field that is empty, else the first field. */
    public void focusFirst() {
        rows.stream().filter(FormRow::missing).findFirst().or(() -> rows.stream().findFirst()).ifPresent(FormRow::focusControl);
    }

    /** Focuses the field of a fault. */
    public void focusField(String id) {
        row(id).ifPresent(FormRow::focusControl);
    }

    /** Commits what is being typed and saves; what Ctrl+S of the shell calls too. */
    public void save() {
        commitFocused();
        onSave.run();
    }

    public void saveAndNext() {
        commitFocused();
        onSaveAndNext.run();
    }

    private void commitFocused() {
        rows.forEach(FormRow::commit);
    }

    private Optional<FormRow> row(String id) {
        return rows.stream().filter(r -> r.field().id().equals(id)).findFirst();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            saveAndNext();
        } else if (event.getCode() == KeyCode.S && event.isShortcutDown() && !event.isShiftDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown()) {
            next(event);
        }
    }

    private void next(KeyEvent event) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).enterMovesOn()) {
                event.consume();
                rows.get(i).commit();
                for (int n = i + 1; n < rows.size(); n++) {
                    if (rows.get(n).editable()) {
                        rows.get(n).focusControl();
                        return;
                    }
                }
                save.requestFocus();
                return;
            }
        }
    }
}
