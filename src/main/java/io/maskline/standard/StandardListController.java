package io.maskline.standard;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Standards and limits side by side with the facts of the row chosen. */
final class StandardListController implements AutoCloseable {

    static final String STANDARDS = "standards";
    static final String LIMITS = "limits";
    private static final double DETAIL_AT = 0.72;

    private final UiContext ui;
    private final StandardListViewModel model;
    private final StandardColumns columns;
    private final MlTable<StandardRow> standardTable;
    private final MlTable<LimitRow> limitTable;
    private final SegmentedSwitch views;
    private final StatusLine status = new StatusLine();
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox facts = new VBox();
    private final VBox limitsOfStandard = new VBox();

    @FXML
    private StackPane barHost;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane tableHost;

    private @Nullable DetailPane detail;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    StandardListController(UiContext ui, StandardListViewModel model, StandardColumns columns) {
        this.ui = ui;
        this.model = model;
        this.columns = columns;
        this.standardTable = new MlTable<>(columns.standards(), ui);
        this.limitTable = new MlTable<>(columns.limits(), ui);
        this.views = new SegmentedSwitch("standardViewSwitch")
                .segment(STANDARDS, ui.text("standard.view.standards"))
                .segment(LIMITS, ui.text("standard.view.limits"));
    }

    @FXML
    void initialize() {
        facts.getStyleClass().add("ml-form-body");
        limitsOfStandard.getStyleClass().add("ml-form-body");
        subscriptions.follow(model.standardsProperty(), standardTable::setRows);
        subscriptions.follow(model.limitsProperty(), limitTable::setRows);
        standardTable.onOpen(this::showLimits);
        subscriptions.follow(views.chosenProperty(), this::showView);
        subscriptions.follow(standardTable.currentProperty(), _ -> showDetail());
        subscriptions.follow(limitTable.currentProperty(), _ -> showDetail());
    }

    StatusLine status() {
        return status;
    }

    void focus() {
        front().focusGrid();
    }

    boolean perform(Screen.Action action) {
        return switch (action) {
            case REFRESH -> {
                model.load();
                yield front().perform(action);
            }
            case CLOSE_DETAIL -> {
                closeDetail();
                yield true;
            }
            case OPEN_DETAIL -> {
                showDetail();
                yield detail != null;
            }
            default -> front().perform(action);
        };
    }

    void reveal(String view, UUID id) {
        reveal(view);
        front().select(id);
    }

    void reveal(String view) {
        if (view.equals(STANDARDS) || view.equals(LIMITS)) {
            views.choose(view);
        }
    }

    /** Enter or a double click on a standard shows its limits. */
    private void showLimits(StandardRow row) {
        limitTable.filter("standard", Set.of(row.standard().code()));
        views.choose(LIMITS);
        limitTable.focusGrid();
    }

    private boolean limitsInFront() {
        return views.chosenProperty().get().equals(LIMITS);
    }

    private MlTable<?> front() {
        return limitsInFront() ? limitTable : standardTable;
    }

    private void showView(String view) {
        MlTable<?> table = front();
        barHost.getChildren().setAll(table.filterBar(views));
        tableHost.getChildren().setAll(table);
        status.shown.bind(table.statusLine().shown);
        status.filtered.bind(table.statusLine().filtered);
        status.selection.bind(table.statusLine().selection);
        status.message.bind(table.statusLine().message);
        showDetail();
    }

    private void showDetail() {
        if (limitsInFront()) {
            LimitRow row = limitTable.currentProperty().get();
            if (row != null) {
                show(row);
                return;
            }
        } else {
            StandardRow row = standardTable.currentProperty().get();
            if (row != null) {
                show(row);
                return;
            }
        }
        closeDetail();
    }

    private void show(StandardRow row) {
        DetailPane pane = open("standardPane");
        List<Node> chips = new ArrayList<>();
        chips.add(Chips.status(StandardColumns.status(row.applicability()), ui.text(row.applicability().labelKey())));
        if (row.standard().confidence().toBeChecked()) {
            chips.add(Chips.status(Status.TO_DECIDE, ui.text("standard.check.open")));
        }
        pane.show(row.standard().code(), row.standard().title(), chips.toArray(Node[]::new));
        pane.tabWords("standardLimitsTab", ui.text("standard.tab.limits", row.limits()));
        fill(facts, model.facts(row));
        fill(limitsOfStandard, model.limitsOf(row).stream().map(this::line).toList());
    }

    private void show(LimitRow row) {
        DetailPane pane = open("limitPane");
        String grade = Objects.requireNonNullElse(row.row().grade(), "");
        pane.show(row.item(), (row.row().limit().standard() + " " + grade).strip(),
                Chips.status(StandardColumns.check(row.row()), columns.checkWord(row)));
        fill(facts, model.facts(row));
    }

    /** A limit of the standard: item with grade and variant, then what it asks for. */
    private StandardListViewModel.Fact line(LimitRow row) {
        String grade = Objects.requireNonNullElse(row.row().grade(), "");
        String label = String.join(" ", List.of(row.item(), grade, row.variant())).replaceAll("\\s+", " ").strip();
        return new StandardListViewModel.Fact(
                label, row.row().toBeChecked() ? ui.text("standard.limit.open", row.limit()) : row.limit());
    }

    private DetailPane open(String id) {
        if (detail != null && id.equals(detail.getId())) {
            return detail;
        }
        closeDetail();
        DetailPane pane = new DetailPane(id, ui.messages());
        pane.tab(id + "_factsTab", ui.text("standard.tab.facts"), () -> scrolling(facts));
        if (id.equals("standardPane")) {
            pane.tab("standardLimitsTab", ui.text("standard.tab.limits", 0), () -> scrolling(limitsOfStandard));
        }
        pane.onClose(() -> {
            closeDetail();
            focus();
        });
        detail = pane;
        split.getItems().add(pane);
        SplitPane.setResizableWithParent(pane, false);
        split.setDividerPositions(DETAIL_AT);
        return pane;
    }

    private void closeDetail() {
        if (detail != null) {
            split.getItems().remove(detail);
            detail = null;
        }
    }

    private static ScrollPane scrolling(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static void fill(VBox box, List<StandardListViewModel.Fact> lines) {
        box.getChildren().setAll(lines.stream().map(StandardListController::factBox).toList());
    }

    private static VBox factBox(StandardListViewModel.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinHeight(Label.USE_PREF_SIZE);
        VBox box = new VBox(label, value);
        box.getStyleClass().add("ml-fact");
        return box;
    }

    @Override
    public void close() {
        subscriptions.close();
        standardTable.close();
        limitTable.close();
        model.close();
    }
}
