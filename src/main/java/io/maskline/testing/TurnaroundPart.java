package io.maskline.testing;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.BoardPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.testing.Turnaround.Figure;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * 周转: what each lab has promised, done and owes. Enter or a double click on a figure lists its requests below; there the
 * same opens the request.
 */
final class TurnaroundPart implements Part {

    private static final double BOARD = 0.55;

    private final TurnaroundViewModel model;
    private final MlTable<Turnaround> board;
    private final MlTable<TestingRow> rows;
    private final HBox bar;
    private final BoardPane body;
    private final Subscriptions subscriptions = new Subscriptions();

    TurnaroundPart(UiContext ui, TurnaroundViewModel model, Navigator navigator) {
        this.model = model;
        TurnaroundColumns columns = new TurnaroundColumns(ui.messages());
        this.board = new MlTable<>(columns.labs(), ui);
        this.rows = new MlTable<>(columns.requests(), ui);
        this.bar = board.filterBar();
        this.body = new BoardPane(
                new BoardPane.Headed("turnaroundSentence", model.sentenceProperty(), board), new BoardPane.Headed("turnaroundHeading", model.headingProperty(), rows), BOARD);
        board.onOpen(lab -> model.open(lab, figure()));
        rows.onOpen(row -> navigator.open(TestingFeature.REQUESTS, row.request().id()));
        subscriptions.add(model);
        subscriptions.follow(model.boardProperty(), new RowFeed<>(board, TurnaroundColumns::key)::show);
        subscriptions.follow(model.rowsProperty(), new RowFeed<>(rows, (TestingRow r) -> r.request().id())::show);
        model.load();
    }

    /** What is counted in the column of the cursor; days and shares are of what was reported, the name of the lab stands for what it tests. */
    private Figure figure() {
        if (board.atColumn("onTime") || board.atColumn("promised")) {
            return Figure.COMPARED;
        }
        if (board.atColumn("actual") || board.atColumn("longest")) {
            return Figure.REPORTED;
        }
        return Arrays.stream(Figure.values())
                .filter(f -> f != Figure.COMPARED && f != Figure.ON_TIME && board.atColumn(TurnaroundColumns.id(f)))
                .findFirst()
                .orElse(Figure.TESTING);
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
