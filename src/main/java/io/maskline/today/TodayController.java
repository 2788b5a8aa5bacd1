package io.maskline.today;

import io.maskline.output.LineRow;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.feature.Target;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The overview: a strip of figures, the returns still missing, and the week as a chart. */
final class TodayController implements AutoCloseable {

    /** A figure opens every row it counts, whatever was filtered there before. */
    private static final String LINES = Target.everyRow("line", "lines");
    private static final String RETURNS = Target.everyRow("line", "returns");
    private static final String ROLL_UP = Target.everyRow("line", "rollup");
    private static final Target FIRMS = Target.parse("line/firms");

    private final UiContext ui;
    private final TodayViewModel model;
    private final Navigator navigator;
    private final KpiTile capacity;
    private final KpiTile output;
    private final KpiTile utilisation;
    private final KpiTile releasable;
    private final KpiTile returns;
    private final MlTable<LineRow> missing;
    private final MlTable<DayCapacity.StoppedLine> stopped;
    private final OutputChart chart;
    private final HeldChart held;
    private final StatusLine status = new StatusLine();
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private HBox kpiStrip;

    @FXML
    private Label missingHead;

    @FXML
    private StackPane missingHost;

    @FXML
    private Label stoppedHead;

    @FXML
    private StackPane stoppedHost;

    @FXML
    private Label chartSentence;

    @FXML
    private Label heldSentence;

    @FXML
    private VBox heldHost;

    @FXML
    private VBox chartHost;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    TodayController(UiContext ui, TodayViewModel model, Navigator navigator) {
        this.ui = ui;
        this.model = model;
        this.navigator = navigator;
        this.capacity = tile("kpiCapacity", "today.kpi.capacity", "today.unit.wanPerDay", LINES);
        this.output = tile("kpiOutput", "today.kpi.output", "today.unit.wan", LINES);
        this.utilisation = tile("kpiUtilisation", "today.kpi.utilisation", "today.unit.percent", LINES);
        this.releasable = tile("kpiReleasable", "today.kpi.releasable", "today.unit.wan", ROLL_UP);
        this.returns = tile("kpiReturns", "today.kpi.returns", "today.unit.firms", RETURNS);
        this.missing = new MlTable<>(new TodayColumns(ui.messages()).missing(), ui);
        this.stopped = new MlTable<>(new TodayColumns(ui.messages()).stopped(model::stopped), ui);
        this.held = new HeldChart(ui, names -> openFirms(navigator, names));
        this.chart = new OutputChart(model::wan, ui.text("today.unreported"));
    }

    private static void openFirms(Navigator navigator, List<String> names) {
        Target target = FIRMS;
        for (String name : names) {
            target = target.with("firm", name);
        }
        navigator.open(target.text());
    }

    private KpiTile tile(String id, String label, String unit, String target) {
        return new KpiTile(id, ui.text(label), ui.text(unit), ui.text("today.incomplete"), () -> navigator.open(target));
    }

    @FXML
    void initialize() {
        for (Node tile : List.of(capacity, output, utilisation, releasable, returns)) {
            HBox.setHgrow(tile, Priority.ALWAYS);
            kpiStrip.getChildren().add(tile);
        }
        missingHost.getChildren().add(missing);
        chart.setId("outputChart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        chartHost.getChildren().add(2, chart);
        stoppedHost.getChildren().add(stopped);
        stopped.onOpen(line -> navigator.open(LINES, line.id()));
        heldHost.getChildren().add(held);
        missing.onOpen(row -> navigator.open(RETURNS, row.id()));
        status.shown.bind(missing.statusLine().shown);
        status.filtered.bind(missing.statusLine().filtered);
        status.selection.bind(missing.statusLine().selection);
        status.message.bind(model.messageProperty());
        subscriptions.follow(model.figuresProperty(), this::show);
    }

    StatusLine status() {
        return status;
    }

    void shown() {
        model.load();
        missing.focusGrid();
    }

    boolean perform(Screen.Action action) {
        if (action == Screen.Action.REFRESH || action == Screen.Action.RECHECK) {
            model.load();
            return true;
        }
        return missing.perform(action);
    }

    private void show(@Nullable DayFigures now) {
        DayCapacity extra = model.capacityProperty().get();
        if (now == null || extra == null) {
            return;
        }
        boolean open = !now.summary().complete();
        int missingLines = now.summary().missing().size();
        capacity.show(model.wan(now.approved()), capacityLine(now, extra));
        releasable.show(model.wan(extra.releasable()), ui.text("today.kpi.releasable.line", model.wan(extra.inDesorption())));
        releasable.incomplete(open);
        output.show(model.wan(now.made()), now.difference() == null
                ? ui.text("today.kpi.output.noYesterday")
                : ui.text("today.kpi.output.line", model.signedWan(now.difference()), now.change().lines()));
        output.incomplete(open);
        utilisation.show(model.percent(now.made() == null ? null : now.summary().utilisation()), ui.text("today.kpi.utilisation.line", missingLines));
        utilisation.incomplete(open);
        returns.show(now.summary().reportedFirms() + "/" + now.summary().expectedFirms(),
                ui.text("today.kpi.returns.line", now.summary().expectedFirms() - now.summary().reportedFirms(), now.summary().reportedLines(), now.summary().expectedLines()));
        missingHead.setText(ui.text("today.missing.title", missingLines));
        missing.emptyState().setWords(
                ui.text(now.lines() == 0 ? "today.noLines.title" : "today.missing.empty.title"),
                ui.text(now.lines() == 0 ? "today.noLines.hint" : "today.missing.empty.hint"));
        missing.setRows(model.missing());
        chartSentence.setText(model.sentence());
        chart.show(now.week());
        heldSentence.setText(model.heldSentence());
        held.show(extra.held());
        showStopped(extra.stopped());
    }

    private String capacityLine(DayFigures now, DayCapacity extra) {
        Long change = extra.capacityChange();
        return change == null
                ? ui.text("today.kpi.capacity.line", now.lines(), now.producing())
                : ui.text("today.kpi.capacity.change", model.signedWan(change), extra.newlyProducing());
    }

    /** Without a line that stands still the whole room is for what is missing. */
    private void showStopped(List<DayCapacity.StoppedLine> lines) {
        stoppedHead.setText(ui.text("today.stopped.title", lines.size()));
        stopped.setRows(lines);
        for (Node node : List.of(stoppedHead, stoppedHost)) {
            node.setVisible(!lines.isEmpty());
            node.setManaged(!lines.isEmpty());
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        missing.close();
        stopped.close();
        model.close();
    }
}
