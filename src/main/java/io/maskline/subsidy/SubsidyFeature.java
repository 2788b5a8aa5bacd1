package io.maskline.subsidy;

import io.maskline.enterprise.Enterprises;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Optional;

/** Subsidies as the shell sees them. */
public final class SubsidyFeature implements Feature {

    private final UiContext ui;
    private final Subsidies subsidies;
    private final Enterprises enterprises;

    public SubsidyFeature(UiContext ui, Subsidies subsidies, Enterprises enterprises) {
        this.ui = ui;
        this.subsidies = subsidies;
        this.enterprises = enterprises;
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
        return List.of(new ScreenName("subsidy", "subsidy.title"), new ScreenName("subsidy/new", "subsidy.new.title"));
    }

    @Override
    public Screen open(Navigator navigator) {
        return new SubsidyScreen(ui, subsidies, enterprises);
    }
}
