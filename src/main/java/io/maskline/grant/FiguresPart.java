package io.maskline.grant;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.BoardPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * 统计: the amounts by programme, day or district. Enter or a double click on a figure lists its applications below; there
 * the same opens the application.
 */
final class FiguresPart implements Part {

    private static final double BOARD = 0.5;

    private final FiguresViewModel model;
    private final MlTable<GrantFigures.Line> board;
    private final MlTable<FiguresEntry> rows;
    private final HBox bar;
    private final BoardPane body;
    private final Subscriptions subscriptions = new Subscriptions();

    FiguresPart(UiContext ui, FiguresViewModel model, Navigator navigator) {
        this.model = model;
        FiguresColumns columns = new FiguresColumns(ui);
        this.board = new MlTable<>(columns.board(), ui);
        this.rows = new MlTable<>(columns.applications(), ui);
        this.bar = board.filterBar(cuts(ui));
        this.body = new BoardPane(
                new BoardPane.Headed("figuresSentence", model.sentenceProperty(), board), new BoardPane.Headed("figuresHeading", model.headingProperty(), rows), BOARD);
        board.onOpen(line -> model.open(line, amount()));
        rows.onOpen(row -> navigator.open(GrantFeature.TARGET, row.application()));
        subscriptions.add(model);
        subscriptions.follow(model.linesProperty(), new RowFeed<>(board, FiguresColumns::key)::show);
        subscriptions.follow(model.rowsProperty(), new RowFeed<>(rows, FiguresEntry::application)::show);
        model.load();
    }

    private SegmentedSwitch cuts(UiContext ui) {
        SegmentedSwitch by = new SegmentedSwitch("figuresCut");
        for (FiguresCut cut : FiguresCut.values()) {
            by.segment(cut.name(), ui.text(cut.labelKey()));
        }
        subscriptions.follow(by.chosenProperty(), chosen -> model.cutProperty().set(FiguresCut.valueOf(chosen)));
        return by;
    }

    /** What is summed in the column of the cursor; the name and the counts stand for everything applied for. */
    private FiguresAmount amount() {
        return Arrays.stream(FiguresAmount.values()).filter(a -> board.atColumn(FiguresColumns.id(a))).findFirst().orElse(FiguresAmount.APPLIED);
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public StatusLine status() {
        return board.statusLine();
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public void focus() {
        board.focusGrid();
    }

    @Override
    public boolean perform(Screen.Action action) {
        if (action == Screen.Action.REFRESH) {
            model.load();
        }
        return body.perform(action);
    }

    @Override
    public void close() {
        subscriptions.close();
        body.close();
    }
}
