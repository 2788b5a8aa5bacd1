package io.maskline.capacity;

import io.maskline.enterprise.EnterpriseEditViewModel;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.LineEditViewModel;
import io.maskline.line.LinePanes;
import io.maskline.line.Lines;
import io.maskline.material.MaterialListViewModel;
import io.maskline.material.MaterialsPart;
import io.maskline.output.LotsPart;
import io.maskline.output.OutputEntryViewModel;
import io.maskline.output.Outputs;
import io.maskline.output.ReturnsPart;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Screen.Action;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** 企业: firms, their lines and daily returns. */
public final class LineFeature implements Feature {

    private final UiContext ui;
    private final Enterprises enterprises;
    private final Lines lines;
    private final LinePanes panes;
    private final Outputs outputs;
    private final FirmTimelines timelines;
    private final Capacities capacities;

    public LineFeature(UiContext ui, Enterprises enterprises, LinePanes panes, Outputs outputs, FirmTimelines timelines, Capacities capacities) {
        this.ui = ui;
        this.enterprises = enterprises;
        this.lines = panes.lines();
        this.panes = panes;
        this.outputs = outputs;
        this.timelines = timelines;
        this.capacities = capacities;
    }

    @Override
    public String id() {
        return "line";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(2, "navLines", "fth-briefcase", "line.nav"));
    }

    @Override
    public List<ScreenName> screens() {
        return List.of(
                new ScreenName("line/" + FirmsPart.ID, "line.screen.firms"),
                new ScreenName("line/" + LinesPart.ID, "line.screen.lines"),
                new ScreenName("line/" + MaterialsPart.ID, "material.screen"),
                new ScreenName("line/" + ReturnsPart.ID, "line.screen.returns"),
                new ScreenName("line/" + LotsPart.ID, "output.screen.lots"),
                new ScreenName("line/" + RollUpPart.ID, "capacity.screen"));
    }

    @Override
    public Screen open(Navigator navigator) {
        LineListViewModel model = new LineListViewModel(ui, outputs.board(), outputs.returns().cutOff());
        OutputEntryViewModel entry = new OutputEntryViewModel(ui, outputs.returns());
        BinViewModel bin = new BinViewModel(ui, lines);
        MaterialListViewModel stores = new MaterialListViewModel(ui, capacities.materials());
        PartsScreen screen = new PartsScreen(ui.text("line.title"), "lineViewSwitch").closes(model).closes(stores);
        Runnable newFirm = () -> screen.perform(FirmsPart.ID, Action.NEW);
        Runnable newLine = () -> screen.perform(LinesPart.ID, Action.NEW);
        model.linesProperty().subscribe(entry::show);
        screen.actions(button("newFirmButton", "line.action.newFirm", newFirm), button("newLineButton", "line.action.newLine", newLine))
                .view(FirmsPart.ID, model.firmsProperty().map(rows -> ui.text("line.view.firms", rows.size())),
                        () -> new FirmsPart(ui, model, bin, firmPane(navigator, bottleneck(screen))))
                .view(LinesPart.ID, model.linesProperty().map(rows -> ui.text("line.view.lines", rows.size())),
                        () -> new LinesPart(ui, model, bin, linePane(navigator, bottleneck(screen)), new LineOutlookViewModel(ui, capacities.bottlenecks()), newFirm))
                .view(MaterialsPart.ID, new SimpleStringProperty(ui.text("material.view")),
                        () -> new MaterialsPart(ui, stores, model.firmAtHand()))
                .view(ReturnsPart.ID, entry.rowsProperty().map(rows -> ui.text("line.view.returns", rows.size())),
                        () -> outputs.returnsPart(
                                ui, entry, new ReturnsPart.Surroundings(model.asOfProperty(), model::load, firm -> model.firmAtHand().set(firm))))
                .view(LotsPart.ID, new SimpleStringProperty(ui.text("output.view.lots")), () -> outputs.lotsPart(ui))
                .view(RollUpPart.ID, new SimpleStringProperty(ui.text("capacity.view")), () -> new RollUpPart(
                        ui, new RollUpViewModel(ui, capacities.rollUps(), capacities.forecasts()), model.asOfProperty(), navigator::open))
                .elsewhere(Action.NEXT_MISSING, ReturnsPart.ID)
                .elsewhere(Action.NEW, LinesPart.ID)
                .startAt(LinesPart.ID);
        model.load();
        return screen;
    }

    private EnterpriseDetailController firmPane(Navigator navigator, BottleneckPane bottleneck) {
        return new EnterpriseDetailController(
                ui, new EnterpriseEditViewModel(ui, enterprises), timelines.pane(ui, navigator), new HistoryViewModel(ui, Enterprises.type(), ui.dialogs()::fault), bottleneck);
    }

    private LineDetailController linePane(Navigator navigator, BottleneckPane bottleneck) {
        return new LineDetailController(
                ui, new LineEditViewModel(ui, lines, enterprises), timelines.pane(ui, navigator), new HistoryViewModel(ui, Lines.type(), ui.dialogs()::fault), bottleneck,
                panes.stages(ui), panes.downtime(ui));
    }

    /** Ends with the screen. */
    private BottleneckPane bottleneck(PartsScreen screen) {
        BottleneckPane pane = new BottleneckPane(new BottleneckViewModel(ui, capacities.bottlenecks()));
        screen.closes(pane);
        return pane;
    }

    private Button button(String id, String wordsKey, Runnable action) {
        Button button = new Button(ui.text(wordsKey), new FontIcon("fth-plus"));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public List<SearchHit> search(String typed, int most) {
        return enterprises.search(typed, most).stream()
                .map(e -> new SearchHit(
                        e.name(),
                        String.join("  ", Stream.of(e.number(), e.uscc(), e.place().district(), e.contact().phone())
                                .filter(Objects::nonNull)
                                .toList()),
                        "line/" + FirmsPart.ID,
                        e.id()))
                .toList();
    }
}
