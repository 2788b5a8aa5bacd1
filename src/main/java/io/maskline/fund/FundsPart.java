package io.maskline.fund;

import io.maskline.fund.FundListViewModel.Cut;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** 资金扶持: the four sums, the sums by day or department, and the register below. Every figure opens its entries. */
final class FundsPart implements GridPart {

    private static final double BOARD_AT = 0.58;

    private final UiContext ui;
    private final FundListViewModel model;
    private final FundPane pane;
    private final FundWords words;
    private final MlTable<FundLine> board;
    private final PartGrid<FundRow> grid;
    private final Button newEntry;
    private final VBox body;
    private final Subscriptions subscriptions = new Subscriptions();

    FundsPart(UiContext ui, FundListViewModel model, FundEditViewModel edit, HistoryViewModel history) {
        this.ui = ui;
        this.model = model;
        this.words = new FundWords(ui.messages());
        this.pane = new FundPane(ui, edit, history);
        FundColumns columns = new FundColumns(ui, words);
        this.board = new MlTable<>(columns.board(), ui);
        MlTable<FundRow> table = new MlTable<>(columns.register(), ui);
        this.grid = new PartGrid<>(table, FundRow::id, pane);
        this.newEntry = new Button(ui.text("fund.action.new"), new FontIcon("fth-plus"));
        newEntry.setId("newFundButton");
        newEntry.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(row -> model.remove(row, pane::discard)).onRefresh(model::load);
        List.<AutoCloseable>of(model, pane, subscriptions, board).forEach(grid::closes);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstFundButton", ui.text("fund.action.new"), true, this::startNew);
        board.onOpen(line -> grid.table().filter(atKind().map(line::rowsOf).orElseGet(line::rows)));
        subscriptions.follow(model.boardProperty(), new RowFeed<>(board, FundLine::key)::show);
        pane.onSaved(this::saved);
        this.body = assembled();
        model.load();
    }

    private VBox assembled() {
        Label sentence = new Label();
        sentence.setId("fundSentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().add("ml-chart-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        MessageBar warning = new MessageBar(Status.NOTE, "");
        warning.setId("fundWarning");
        subscriptions.follow(model.warningProperty(), text -> {
            warning.setText(text);
            warning.setVisible(!text.isEmpty());
            warning.setManaged(!text.isEmpty());
        });
        VBox above = new VBox(strip(), sentence, warning, cuts(), board);
        VBox.setVgrow(board, Priority.ALWAYS);
        above.getStyleClass().add("ml-rollup");
        SplitPane split = new SplitPane(above, GridPart.super.body());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(BOARD_AT);
        // In a low window the board gives way; the bar above stays whole.
        board.setMinHeight(0);
        above.setMinHeight(0);
        split.setMinHeight(0);
        VBox all = new VBox(split);
        all.setMinHeight(0);
        VBox.setVgrow(split, Priority.ALWAYS);
        return all;
    }

    private HBox cuts() {
        SegmentedSwitch by = new SegmentedSwitch("fundCut")
                .segment(Cut.DEPARTMENT.name(), ui.text("fund.cut.department"))
                .segment(Cut.DAY.name(), ui.text("fund.cut.day"));
        subscriptions.follow(by.chosenProperty(), chosen -> model.cutProperty().set(Cut.valueOf(chosen)));
        HBox row = new HBox(by);
        row.getStyleClass().add("ml-button-row");
        return row;
    }

    /** The four sums side by side; each opens its entries. */
    private HBox strip() {
        HBox strip = new HBox();
        strip.getStyleClass().add("ml-figures");
        for (FundKind kind : FundKind.values()) {
            Label name = new Label(words.kind(kind));
            name.getStyleClass().add("ml-muted");
            Button figure = new Button();
            figure.setId("fundSum_" + kind.name());
            figure.getStyleClass().addAll("flat", "ml-link", "ml-figure");
            figure.setMinWidth(Button.USE_PREF_SIZE);
            figure.setOnAction(_ -> grid.table().filter(Map.of("kind", List.of(kind.name()))));
            subscriptions.follow(model.totalsProperty(), totals -> {
                figure.setText(words.amount(totals.of(kind)));
                figure.setAccessibleText(words.kind(kind) + " " + figure.getText());
            });
            VBox box = new VBox(name, figure);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMaxWidth(Double.MAX_VALUE);
            strip.getChildren().add(box);
        }
        return strip;
    }

    /** The kind summed in the column of the cursor. */
    private Optional<FundKind> atKind() {
        return Arrays.stream(FundKind.values()).filter(k -> board.atColumn(k.name())).findFirst();
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(SupportFund fund) {
        model.load();
        grid.saved(fund.id());
        status().message.set(ui.text("fund.saved", words.kind(fund.kind()), words.amount(fund.amount())));
    }

    @Override
    public PartGrid<FundRow> grid() {
        return grid;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newEntry);
    }
}
