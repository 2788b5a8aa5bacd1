package io.maskline.standard;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.util.List;
import java.util.Optional;

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
                new ScreenName("standard/" + StandardListController.STANDARDS, "standard.title"),
                new ScreenName("standard/" + StandardListController.LIMITS, "standard.title.limits"));
    }

    @Override
    public Screen open(Navigator navigator) {
        StandardListViewModel model = new StandardListViewModel(ui, standards);
        StandardListController controller = new StandardListController(ui, model, new StandardColumns(ui.messages()));
        return new StandardScreen(ui, model, controller);
    }

    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        return wanted.isEmpty()
                ? List.of()
                : standards.all().stream()
                        .filter(s -> SearchKey.ofName(s.title(), s.code()).matches(wanted))
                        .limit(most)
                        .map(s -> new SearchHit(s.code(), s.title(), "standard/" + StandardListController.STANDARDS, s.id()))
                        .toList();
    }
}
