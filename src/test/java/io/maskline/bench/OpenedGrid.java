package io.maskline.bench;

import io.maskline.enterprise.Enterprises;
import io.maskline.line.Lines;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.FxDialogs;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** The window and beside it the ledger, then the grid of all lines; ends when the grid shows rows. */
final class OpenedGrid {

    private OpenedGrid() {}

    /** What stands once the ledger is open. */
    private record Opened(BorderPane root, Ledger ledger, LineBoard board) {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
        CompletableFuture<BorderPane> window = new CompletableFuture<>();
        background.write(() -> open(folder, window), opened -> grid(background, opened), OpenedGrid::fail);
        Platform.startup(() -> {
            BorderPane root = window();
            window.complete(root);
            background.read(() -> {
                Theme.loadFonts();
                return root;
            }, _ -> {}, OpenedGrid::fail);
            Painted.endWhen(() -> shown(root));
        });
    }

    /** On the writer thread beside the window, as the console does it. */
    private static Opened open(Path folder, CompletableFuture<BorderPane> window) {
        H2Database database = H2Database.open(folder);
        JournalLedger ledger = new JournalLedger(database, BigLedger.types(), Clock.systemUTC());
        Enterprises enterprises = Enterprises.open(database, ledger);
        LineBoard board = LineBoard.open(database, enterprises, Lines.open(database, enterprises, ledger, new Reports(), BusinessClock.system()));
        return new Opened(window.join(), ledger, board);
    }

    private static BorderPane window() {
        Stage stage = new Stage();
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 1000, 700);
        new Theme(false, 100).apply(scene);
        stage.setScene(scene);
        stage.show();
        return root;
    }

    private static void grid(FxBackground background, Opened opened) {
        CompletableFuture<MlTable<LineRow>> table = new CompletableFuture<>();
        background.read(() -> opened.board().rows(BigLedger.LAST_DAY), rows -> table.join().setRows(rows), OpenedGrid::fail);
        Messages messages = Messages.of(Language.ZH);
        FxDialogs dialogs = new FxDialogs(() -> null, messages, new Theme(false, 100), "");
        Session session = new Session(BigLedger.LAST_DAY);
        MlTable<LineRow> grid = new MlTable<>(spec(), new UiContext(messages, background, session, new ViewLoader(messages), opened.ledger(), dialogs));
        opened.root().setTop(grid.filterBar());
        opened.root().setCenter(grid);
        table.complete(grid);
    }

    private static GridSpec<LineRow> spec() {
        return GridSpec.<LineRow>of("lineTable", LineRow::id)
                .column(GridColumn.<LineRow>text("firm", "platform.status.new", r -> r.firm().shortName()).frozen())
                .column(GridColumn.<LineRow>text("number", "platform.status.new", r -> r.line().lineNo()).frozen())
                .column(GridColumn.<LineRow>count("approved", "platform.status.new", LineRow::approved).sum())
                .column(GridColumn.<LineRow>count("yesterday", "platform.status.new", LineRow::yesterday).sum())
                .column(GridColumn.<LineRow>count("today", "platform.status.new", LineRow::made).sum());
    }

    private static boolean shown(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().anyMatch(n ->
                n instanceof Text text && text.getText().startsWith(BigLedger.FIRM) || n instanceof Parent inner && shown(inner));
    }

    private static void fail(Fault fault) {
        System.err.println(fault);
        Runtime.getRuntime().halt(1);
    }
}
