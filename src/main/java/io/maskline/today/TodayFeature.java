package io.maskline.today;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import java.util.Optional;

/** 总览: how much today, and what is missing. */
public final class TodayFeature implements Feature {

    private final UiContext ui;
    private final TodaySources sources;

    public TodayFeature(UiContext ui, TodaySources sources) {
        this.ui = ui;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(1, "navToday", "fth-home", "today.nav"));
    }

    @Override
    public Screen open(Navigator navigator) {
        return new TodayScreen(ui, new TodayViewModel(ui, sources), navigator);
    }
}
