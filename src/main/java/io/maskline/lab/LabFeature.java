package io.maskline.lab;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import io.maskline.standard.Standards;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 实验室: the register of labs, reached from the testing screen and the command search. */
public final class LabFeature implements Feature {

    private final UiContext ui;
    private final LabServices labs;
    private final Standards standards;

    /** @param standards the catalogue, for the items a lab may test */
    public LabFeature(UiContext ui, LabServices labs, Standards standards) {
        this.ui = ui;
        this.labs = labs;
        this.standards = standards;
    }

    /** What the catalogue calls the items that can be tested; asked off the FX thread. */
    private List<String> itemNames() {
        return standards.allLimits().stream().map(l -> l.limit().itemName()).distinct().toList();
    }

    @Override
    public String id() {
        return "lab";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.empty();
    }

    @Override
    public String railOf() {
        return "testing";
    }

    @Override
    public List<ScreenName> screens() {
        return List.of(new ScreenName(id(), "lab.title"));
    }

    @Override
    public Screen open(Navigator navigator) {
        LabListViewModel model = new LabListViewModel(ui, labs);
        LabDetailController detail = new LabDetailController(
                ui, new LabEditViewModel(ui, labs.labs(), this::itemNames), new LabEntriesViewModel(ui, labs, standards), new HistoryViewModel(ui, LabStore.TYPE, ui.dialogs()::fault));
        model.load();
        return new PartsScreen(ui.text("lab.title"), "labViewSwitch").closes(model).only(() -> new LabPart(ui, model, detail));
    }

    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        return wanted.isEmpty()
                ? List.of()
                : labs.labs().all().stream()
                        .filter(l -> SearchKey.ofName(l.name(), l.shortName(), l.phone()).matches(wanted))
                        .limit(most)
                        .map(l -> new SearchHit(l.name(), detail(l), id(), l.id()))
                        .toList();
    }

    private static String detail(Lab lab) {
        return Stream.of(lab.city(), lab.phone()).filter(Objects::nonNull).collect(Collectors.joining("  "));
    }
}
