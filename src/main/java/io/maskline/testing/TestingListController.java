package io.maskline.testing;

import io.maskline.platform.fx.EmptyState;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.UiContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The work list at the left and what is worked on at the right. */
final class TestingListController {

    private final TestingListViewModel model;
    private final UiContext ui;
    private final EmptyState empty;
    private final Set<String> closed = new HashSet<>();
    private Consumer<@Nullable UUID> onChosen = _ -> {};
    private boolean arranging;

    @FXML private HBox testBar;
    @FXML private TreeView<Object> testTree;
    @FXML private StackPane testPane;

    TestingListController(TestingListViewModel model, UiContext ui) {
        this.model = model;
        this.ui = ui;
        this.empty = new EmptyState("fth-activity", ui.text("testing.empty.title"), ui.text("testing.empty.hint"));
    }

    @FXML
    private void initialize() {
        SegmentedSwitch view = new SegmentedSwitch("testViewSwitch")
                .segment(TestingListViewModel.BY_STAGE, ui.text("testing.view.stage"))
                .segment(TestingListViewModel.BY_LAB, ui.text("testing.view.lab"));
        view.chosenProperty().subscribe(model.viewProperty()::set);
        testBar.getChildren().setAll(view);
        testTree.setRoot(new TreeItem<>());
        testTree.setCellFactory(_ -> new TestingTreeCell(ui, model));
        model.groupsProperty().subscribe(this::draw);
        model.selectedProperty().subscribe(this::select);
        testTree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!arranging && item != null && item.getValue() instanceof TestingRow row) {
                onChosen.accept(row.request().id());
            }
        });
        showEmpty();
    }

    /** Told which request a person chose; the screen decides whether the one before may be left. */
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
                    testTree.scrollTo(Math.max(0, testTree.getRow(item) - 4));
                    return;
                }
            }
        }
        testTree.getSelectionModel().clearSelection();
    }

    private void draw(List<TestingListViewModel.Group> groups) {
        arranging = true;
        testTree.getRoot().getChildren().setAll(groups.stream().map(this::group).toList());
        arranging = false;
        select(model.selectedProperty().get());
    }

    private TreeItem<Object> group(TestingListViewModel.Group group) {
        TreeItem<Object> head = new TreeItem<>(group);
        head.setExpanded(!closed.contains(group.title()));
        head.expandedProperty().subscribe(open -> {
            if (open) {
                closed.remove(group.title());
            } else {
                closed.add(group.title());
            }
        });
        group.rows().forEach(row -> head.getChildren().add(new TreeItem<>(row)));
        return head;
    }
}
