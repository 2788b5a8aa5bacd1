package io.maskline.grant;

import io.maskline.approval.DecisionPane;
import io.maskline.people.SecondSignInPane;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import io.maskline.subsidy.ClaimForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Subsidies as the shell sees them: the applications with their four amounts, and the views other features lend. */
public final class GrantFeature implements Feature {

    private final UiContext ui;
    private final GrantServices services;
    private final List<ScreenView> further;

    /** @param further the views after the applications, in the order they stand: notices, payments, figures, rules, funds */
    public GrantFeature(UiContext ui, GrantServices services, List<ScreenView> further) {
        this.ui = ui;
        this.services = services;
        this.further = List.copyOf(further);
    }

    @Override
    public String id() {
        return "subsidy";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(7, "navGrants", "fth-credit-card", "subsidy.rail"));
    }

    @Override
    public List<ScreenName> screens() {
        List<ScreenName> names = new ArrayList<>();
        names.add(new ScreenName("subsidy", "subsidy.title"));
        names.add(new ScreenName("subsidy/new", "subsidy.new.title"));
        further.forEach(view -> names.add(view.name(id())));
        return names;
    }

    @Override
    public Screen open(Navigator navigator) {
        PartsScreen screen = new PartsScreen(ui.text("subsidy.title"), "grantViewSwitch")
                .view(ApplicationsPart.ID, new ReadOnlyStringWrapper(ui.text("grant.view.applications")), () -> applications(navigator))
                .asks("new", ApplicationsPart.ID, Screen.Action.NEW)
                .elsewhere(Screen.Action.NEW, ApplicationsPart.ID);
        further.forEach(view -> view.addTo(screen, navigator));
        return screen.startAt(ApplicationsPart.ID);
    }

    private ApplicationsPart applications(Navigator navigator) {
        GrantDesk desk = GrantDesk.open(ui, services);
        DecisionPane decisions = new DecisionPane(
                ui, desk.decision(), (over, request, signed) -> SecondSignInPane.over(over, ui, services.people(), request, signed));
        return new ApplicationsPart(ui, desk, navigator, decisions, new ClaimForm(ui, services.subsidies(), services.enterprises()));
    }

    /** Applications by number or firm. */
    @Override
    public List<SearchHit> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return services.subsidies().rows().stream()
                .filter(r -> SearchKey.of(r.application().number(), r.firm()).matches(wanted))
                .limit(most)
                .map(r -> new SearchHit(r.application().number() + " " + r.firm(), ui.text("subsidy.entity"), TARGET, r.application().id()))
                .toList();
    }

    /** Target of an application. */
    public static final String TARGET = "subsidy/" + ApplicationsPart.ID;
}
