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
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.Reports;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** The window first, then the ledger behind it, then the grid of all lines; ends when the grid shows rows. */
final class OpenedGrid {

    private OpenedGrid() {}

    public static void main(String[] args) {
        Platform.startup(() -> show(Path.of(args[0])));
    }

    private static void show(Path folder) {
        Stage stage = new Stage();
        Theme.loadFonts();
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 1000, 700);
        new Theme(false, 100).apply(scene);
        stage.setScene(scene);
        stage.show();
        FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
        background.write(() -> H2Database.open(folder), database -> grid(root, background, database), OpenedGrid::fail);
        Painted.endWhen(() -> shown(root));
    }

    private static void grid(BorderPane root, FxBackground background, H2Database database) {
        Messages messages = Messages.of(Language.ZH);
        JournalLedger ledger = new JournalLedger(database, BigLedger.types(), Clock.systemUTC());
        Session session = new Session(BigLedger.LAST_DAY);
        FxDialogs dialogs = new FxDialogs(() -> null, messages, new Theme(false, 100), "");
        MlTable<LineRow> table = new MlTable<>(spec(), new UiContext(messages, background, session, new ViewLoader(messages), ledger, dialogs));
        root.setTop(table.filterBar());
        root.setCenter(table);
        Enterprises enterprises = Enterprises.open(database, ledger);
        LineBoard board = LineBoard.open(database, enterprises, Lines.open(database, enterprises, ledger, new Reports(), BusinessClock.system()));
        background.read(() -> board.rows(BigLedger.LAST_DAY), table::setRows, OpenedGrid::fail);
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
