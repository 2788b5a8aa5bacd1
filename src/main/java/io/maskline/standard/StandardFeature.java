package io.maskline.standard;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** 标准: the catalogue of standards and limits. */
public final class StandardFeature implements Feature {

    private final UiContext ui;
    private final Standards standards;
    private final List<ScreenView> before;
    private final List<ScreenView> after;

    /**
     * @param before views of other features that stand before the catalogue; the first of them is shown first
     * @param after views of other features that stand after it
     */
    public StandardFeature(UiContext ui, Standards standards, List<ScreenView> before, List<ScreenView> after) {
        this.ui = ui;
        this.standards = standards;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    @Override
    public String id() {
        return "standard";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(3, "navStandards", "fth-book-open", "standard.nav"));
    }

    @Override
    public List<ScreenName> screens() {
        List<ScreenName> names = new ArrayList<>();
        before.forEach(view -> names.add(view.name(id())));
        names.add(new ScreenName(id() + "/" + StandardsPart.ID, "standard.title"));
        names.add(new ScreenName(id() + "/" + LimitsPart.ID, "standard.title.limits"));
        after.forEach(view -> names.add(view.name(id())));
        return names;
    }

    @Override
    public Screen open(Navigator navigator) {
        StandardListViewModel model = new StandardListViewModel(ui, standards);
        model.load();
        PartsScreen screen = new PartsScreen(ui.text("standard.title"), "standardViewSwitch").closes(model);
        before.forEach(view -> view.addTo(screen, navigator));
        screen.view(StandardsPart.ID, words("standard.view.standards"), () -> standards(model, navigator))
                .view(LimitsPart.ID, words("standard.view.limits"), () -> limits(model));
        after.forEach(view -> view.addTo(screen, navigator));
        return screen.startAt(before.isEmpty() ? StandardsPart.ID : before.getFirst().id());
    }

    private StandardsPart standards(StandardListViewModel model, Navigator navigator) {
        HistoryViewModel history = new HistoryViewModel(ui, StandardStore.STANDARDS, ui.dialogs()::fault);
        return new StandardsPart(ui, model, new StandardPane(ui, model, new StandardEditViewModel(ui, standards), history), navigator);
    }

    private LimitsPart limits(StandardListViewModel model) {
        HistoryViewModel history = new HistoryViewModel(ui, StandardStore.LIMITS, ui.dialogs()::fault);
        return new LimitsPart(ui, model, new LimitPane(ui, new LimitEditViewModel(ui, standards), history));
    }

    private ObservableValue<String> words(String key) {
        return new ReadOnlyStringWrapper(ui.text(key));
    }

    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        return wanted.isEmpty()
                ? List.of()
                : standards.all().stream()
                        .filter(s -> SearchKey.ofName(s.title(), s.code()).matches(wanted))
                        .limit(most)
                        .map(s -> new SearchHit(s.code(), s.title(), "standard/" + StandardsPart.ID, s.id()))
                        .toList();
    }
}
