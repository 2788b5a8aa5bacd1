package io.maskline.admin;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.settings.Settings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** 设置: settings, bin and journal. */
public final class AdminFeature implements Feature {

    static final String ID = "admin";

    private final UiContext ui;
    private final Settings settings;
    private final Path folder;
    private final ZoneId zone;

    /** @param folder where ledger, settings and log lie, shown on the screen */
    public AdminFeature(UiContext ui, Settings settings, Path folder, ZoneId zone) {
        this.ui = ui;
        this.settings = settings;
        this.folder = folder;
        this.zone = zone;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(0, "navSettings", "fth-settings", "admin.rail"));
    }

    @Override
    public List<ScreenName> screens() {
        return List.of(
                new ScreenName(ID + "/settings", "admin.view.settings"),
                new ScreenName(ID + "/bin", "admin.view.bin"),
                new ScreenName(ID + "/journal", "admin.view.journal"));
    }

    @Override
    public Screen open(Navigator navigator) {
        SettingsViewModel model = new SettingsViewModel(ui, settings);
        return new AdminScreen(
                ui, navigator, model, new SettingsController(model, ui, folder.toString()), new BinViewModel(ui, zone), new JournalViewModel(ui, zone));
    }
}
