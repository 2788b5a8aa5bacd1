package io.maskline.testing;

import io.maskline.platform.fx.EmptyState;
import io.maskline.platform.fx.UiContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The work list at the left and what is worked on at the right. */
final class WorkListController {

    /** Rows kept above the chosen one when the list is scrolled to it. */
    private static final int ABOVE = 4;

    private final WorkListViewModel model;
    private final UiContext ui;
    private final EmptyState empty;
    private final Map<String, Boolean> expanded = new HashMap<>();
    private Consumer<@Nullable UUID> onChosen = _ -> {};
    private boolean arranging;

    @FXML private TreeView<Object> testTree;
    @FXML private StackPane testPane;

    WorkListController(WorkListViewModel model, UiContext ui) {
        this.model = model;
        this.ui = ui;
        this.empty = new EmptyState("fth-activity", ui.text("testing.empty.title"), ui.text("testing.empty.hint"));
    }

    @FXML
    private void initialize() {
        testTree.setRoot(new TreeItem<>());
        testTree.setCellFactory(_ -> new WorkListCell(ui, model));
        model.groupsProperty().subscribe(this::draw);
        model.selectedProperty().subscribe(this::select);
        testTree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!arranging && item != null && item.getValue() instanceof TestingRow row) {
                onChosen.accept(row.request().id());
            }
        });
        showEmpty();
    }

    /** Told which request a person chose; the part decides whether the one before may be left. */
    void onChosen(Consumer<@Nullable UUID> action) {
        this.onChosen = action;
    }

    /** Laid out at once, so that the focus can go into it. */
    void show(Node work) {
        testPane.getChildren().setAll(work);
        testPane.applyCss();
        testPane.layout();
    }

    void showEmpty() {
        show(empty);
    }

    void focusList() {
        testTree.requestFocus();
    }

    boolean listFocused() {
        return testTree.isFocused();
    }

    /** Puts the mark of the list back on the request that stays in front. */
    void select(@Nullable UUID id) {
        arranging = true;
        try {
            item(id);
        } finally {
            arranging = false;
        }
    }

    private void item(@Nullable UUID id) {
        for (TreeItem<Object> group : testTree.getRoot().getChildren()) {
            for (TreeItem<Object> item : group.getChildren()) {
                if (item.getValue() instanceof TestingRow row && row.request().id().equals(id)) {
                    group.setExpanded(true);
                    testTree.getSelectionModel().select(item);
                    testTree.scrollTo(Math.max(0, testTree.getRow(item) - ABOVE));
                    return;
                }
            }
        }
        testTree.getSelectionModel().clearSelection();
    }

    private void draw(List<WorkGroups.Group> groups) {
        arranging = true;
        testTree.getRoot().getChildren().setAll(groups.stream().map(this::group).toList());
        arranging = false;
        select(model.selectedProperty().get());
    }

    private TreeItem<Object> group(WorkGroups.Group group) {
        TreeItem<Object> head = new TreeItem<>(group);
        head.setExpanded(expanded.getOrDefault(group.key(), !group.done()));
        head.expandedProperty().subscribe((_, open) -> expanded.put(group.key(), open));
        group.rows().forEach(row -> head.getChildren().add(new TreeItem<>(row)));
        return head;
    }
}
