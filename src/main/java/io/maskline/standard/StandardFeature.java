package io.maskline.standard;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** 标准: the catalogue of standards and limits. */
public final class StandardFeature implements Feature {

    private final UiContext ui;
    private final Standards standards;

    public StandardFeature(UiContext ui, Standards standards) {
        this.ui = ui;
        this.standards = standards;
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
        return List.of(
                new ScreenName("standard/" + StandardsPart.ID, "standard.title"),
                new ScreenName("standard/" + LimitsPart.ID, "standard.title.limits"));
    }

    @Override
    public Screen open(Navigator navigator) {
        StandardListViewModel model = new StandardListViewModel(ui, standards);
        model.load();
        return new PartsScreen(ui.text("standard.title"), "standardViewSwitch")
                .closes(model)
                .view(StandardsPart.ID, words("standard.view.standards"), () -> new StandardsPart(ui, model, navigator))
                .view(LimitsPart.ID, words("standard.view.limits"), () -> new LimitsPart(ui, model))
                .startAt(StandardsPart.ID);
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
