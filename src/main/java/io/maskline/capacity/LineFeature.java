package io.maskline.capacity;

import io.maskline.enterprise.EnterpriseEditViewModel;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.LineEditViewModel;
import io.maskline.line.Lines;
import io.maskline.output.LineBoard;
import io.maskline.output.OutputEntryViewModel;
import io.maskline.output.OutputReturns;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 企业: firms, their lines and daily returns. */
public final class LineFeature implements Feature {

    private final UiContext ui;
    private final Enterprises enterprises;
    private final Lines lines;
    private final OutputReturns returns;
    private final LineBoard board;

    public LineFeature(UiContext ui, Enterprises enterprises, Lines lines, OutputReturns returns, LineBoard board) {
        this.ui = ui;
        this.enterprises = enterprises;
        this.lines = lines;
        this.returns = returns;
        this.board = board;
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
                new ScreenName("line/" + LineListController.FIRMS, "line.screen.firms"),
                new ScreenName("line/" + LineListController.LINES, "line.screen.lines"),
                new ScreenName("line/" + LineListController.RETURNS, "line.screen.returns"));
    }

    @Override
    public Screen open(Navigator navigator) {
        LineListViewModel model = new LineListViewModel(ui, board, returns.cutOff());
        EnterpriseDetailController firmPane = new EnterpriseDetailController(
                ui,
                new EnterpriseEditViewModel(ui, enterprises),
                new HistoryViewModel(ui, Enterprises.type(), ui.dialogs()::fault));
        LineDetailController linePane = new LineDetailController(
                ui,
                new LineEditViewModel(ui, lines, enterprises),
                new LineDetailViewModel(ui, returns),
                new HistoryViewModel(ui, Lines.type(), ui.dialogs()::fault));
        LineListController controller = new LineListController(
                ui, model, new OutputEntryViewModel(ui, returns), new BinViewModel(ui, lines), new LineColumns(ui.messages()), firmPane, linePane);
        return new LineScreen(ui, model, controller);
    }

    @Override
    public List<SearchHit> search(String typed, int most) {
        return enterprises.search(typed, most).stream()
                .map(e -> new SearchHit(
                        e.name(),
                        String.join("  ", Stream.of(e.number(), e.uscc(), e.place().district(), e.contact().phone())
                                .filter(Objects::nonNull)
                                .toList()),
                        "line/" + LineListController.FIRMS,
                        e.id()))
                .toList();
    }
}
