package io.maskline.testing;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.util.List;
import java.util.Optional;

/** Testing as the shell sees it. */
public final class TestingFeature implements Feature {

    private final UiContext ui;
    private final RequestEditViewModel.Sources sources;

    public TestingFeature(UiContext ui, RequestEditViewModel.Sources sources) {
        this.ui = ui;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "testing";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(4, "navTests", "fth-activity", "testing.rail"));
    }

    @Override
    public List<ScreenName> screens() {
        return List.of(new ScreenName("testing", "testing.title"), new ScreenName("testing/new", "testing.new.title"));
    }

    @Override
    public Screen open(Navigator navigator) {
        return new TestingScreen(ui, sources, navigator);
    }

    /** Requests by number, firm or report number. */
    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return sources.requests().rows().stream()
                .filter(r -> SearchKey.of(r.request().number(), r.request().report().number()).matches(wanted))
                .limit(most)
                .map(r -> new SearchHit(r.request().number() + " " + r.firm(), r.request().subject().standardCode(), "testing", r.request().id()))
                .toList();
    }
}
