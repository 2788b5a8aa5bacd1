package io.maskline.testing;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Testing as the shell sees it: the work list of requests and the views other features lend. */
public final class TestingFeature implements Feature {

    /** Target of a request: {@code testing/requests}. */
    public static final String REQUESTS = "testing/" + RequestsPart.ID;

    private final UiContext ui;
    private final TestingServices services;
    private final RequestDrafts drafts;
    private final List<ScreenView> lent;

    /**
     * @param drafts where other screens leave a request they worked out
     * @param lent views of other features that stand after the requests
     */
    public TestingFeature(UiContext ui, TestingServices services, RequestDrafts drafts, List<ScreenView> lent) {
        this.ui = ui;
        this.services = services;
        this.drafts = drafts;
        this.lent = List.copyOf(lent);
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
        List<ScreenName> names = new ArrayList<>();
        names.add(new ScreenName(REQUESTS, "testing.title"));
        names.add(new ScreenName("testing/new", "testing.new.title"));
        lent.forEach(view -> names.add(view.name(id())));
        return names;
    }

    @Override
    public Screen open(Navigator navigator) {
        PartsScreen screen = new PartsScreen(ui.text("testing.title"), "testViewSwitch")
                .view(RequestsPart.ID, new ReadOnlyStringWrapper(ui.text("testing.view.requests")), () -> new RequestsPart(ui, new RequestsViewModel(ui, services, drafts), navigator))
                .asks("new", RequestsPart.ID, Screen.Action.NEW)
                .elsewhere(Screen.Action.NEW, RequestsPart.ID);
        lent.forEach(view -> view.addTo(screen, navigator));
        return screen.startAt(RequestsPart.ID);
    }

    /** Requests by number, firm or report number. */
    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return services.requests().rows().stream()
                .filter(r -> SearchKey.of(r.request().number(), r.request().report().number()).matches(wanted))
                .limit(most)
                .map(r -> new SearchHit(r.request().number() + " " + r.firm(), r.request().subject().standardCode(), REQUESTS, r.request().id()))
                .toList();
    }
}
