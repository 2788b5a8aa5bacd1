package io.maskline.lab;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of labs and beside it the pane of the one chosen. */
final class LabListController implements AutoCloseable {

    private static final double DETAIL_AT = 0.68;

    private final UiContext ui;
    private final LabListViewModel model;
    private final LabDetailController detail;
    private final MlTable<Lab> table;
    private final Button newLab;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StackPane barHost;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane tableHost;

    /** While a new lab is typed, the row with the cursor is not shown. */
    private boolean creating;
    /** The row the cursor stood on when a new lab was begun. */
    private @Nullable UUID beside;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    LabListController(UiContext ui, LabListViewModel model, LabDetailController detail) {
        this.ui = ui;
        this.model = model;
        this.detail = detail;
        this.table = new MlTable<>(LabColumns.labs(), ui);
        this.newLab = new Button(ui.text("lab.action.new"), new FontIcon("fth-plus"));
        newLab.setId("newLabButton");
        newLab.setOnAction(_ -> startNew());
    }

    @FXML
    void initialize() {
        barHost.getChildren().setAll(table.filterBar());
        tableHost.getChildren().setAll(table);
        RowFeed<Lab> feed = new RowFeed<>(table, Lab::id);
        subscriptions.follow(model.rowsProperty(), feed::show);
        subscriptions.follow(table.currentProperty(), this::moved);
        table.onOpen(_ -> openForm());
        table.emptyState().action("firstLabButton", ui.text("lab.action.new"), true, this::startNew);
        detail.onSaved(this::saved);
        detail.pane().onClose(this::askClose);
    }

    StatusLine status() {
        return table.statusLine();
    }

    List<Node> headActions() {
        return List.of(newLab);
    }

    void focus() {
        table.focusGrid();
    }

    void reveal(UUID id) {
        table.select(id);
    }

    /** The cursor came to another lab: unsaved work in the pane is asked about first. */
    private void moved(@Nullable Lab lab) {
        if (lab != null && !creating && lab.id().equals(detail.lab().id())) {
            detail.refresh(lab);
            return;
        }
        if (creating && (lab == null || beside == null || lab.id().equals(beside))) {
            beside = lab == null ? beside : lab.id();
            return;
        }
        UUID shown = detail.lab().id();
        detail.mayLeave(leave -> {
            if (leave) {
                creating = false;
                showRow();
            } else if (creating) {
                beside = lab == null ? null : lab.id();
            } else {
                table.select(shown);
            }
        });
    }

    private void showRow() {
        Lab lab = table.currentProperty().get();
        place(lab != null);
        if (lab != null) {
            detail.show(lab);
        }
    }

    private void place(boolean open) {
        if (!open) {
            split.getItems().remove(detail.pane());
        } else if (!split.getItems().contains(detail.pane())) {
            split.getItems().add(detail.pane());
            SplitPane.setResizableWithParent(detail.pane(), false);
            split.setDividerPositions(DETAIL_AT);
        }
    }

    private void startNew() {
        detail.mayLeave(leave -> {
            if (leave) {
                Lab current = table.currentProperty().get();
                beside = current == null ? null : current.id();
                creating = true;
                place(true);
                detail.startNew();
            }
        });
    }

    private void openForm() {
        if (!creating && table.currentProperty().get() != null && !split.getItems().contains(detail.pane())) {
            showRow();
        }
        if (split.getItems().contains(detail.pane())) {
            detail.focus();
        }
    }

    private void saved(Lab lab) {
        creating = false;
        model.load();
        table.select(lab.id());
        status().message.set(ui.text("lab.saved", lab.shortName()));
    }

    private void askClose() {
        detail.mayLeave(leave -> {
            if (leave) {
                creating = false;
                place(false);
                focus();
            }
        });
    }

    void mayLeave(Consumer<Boolean> answer) {
        detail.mayLeave(answer);
    }

    boolean perform(Screen.Action action) {
        switch (action) {
            case NEW -> startNew();
            case SAVE, SAVE_AND_NEXT -> detail.save();
            case REFRESH -> {
                model.load();
                return table.perform(action);
            }
            case DELETE -> delete();
            case OPEN_DETAIL -> openForm();
            case CLOSE_DETAIL -> askClose();
            default -> {
                return table.perform(action);
            }
        }
        return true;
    }

    /** What was typed into a lab that goes to the bin goes with it. */
    private void delete() {
        Lab lab = table.currentProperty().get();
        if (lab != null && !creating) {
            model.delete(lab, detail::discard);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
