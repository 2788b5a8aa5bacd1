package io.maskline.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.settings.Preferences.Look;
import io.maskline.platform.settings.Preferences.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = temp.resolve("数据 一");
    }

    @Test
    void aFolderWithoutSettingsHasTheDefaults() {
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get()).isEqualTo(Preferences.DEFAULT);
        }
    }

    @Test
    void everyChoiceIsThereAgainAfterClosing() {
        WindowPlace place = new WindowPlace(-1200, 30.5, 1366, 768, true);
        try (Settings settings = Settings.open(folder)) {
            settings.change(p -> p.withLanguage(Language.EN).withLook(Look.SYSTEM).withZoom(125).withRowHeight(32));
            settings.change(p -> p.withWindow(place).withOperator("陈某=组长", "综合组 # 1").withCutOff(LocalTime.of(17, 30)));
        }
        try (Settings again = Settings.open(folder)) {
            assertThat(again.get()).isEqualTo(Preferences.DEFAULT
                    .withLanguage(Language.EN).withLook(Look.SYSTEM).withZoom(125).withRowHeight(32)
                    .withWindow(place).withOperator("陈某=组长", "综合组 # 1").withCutOff(LocalTime.of(17, 30)));
        }
    }

    @Test
    void oneValueThatCannotBeReadDoesNotTakeTheOthersWithIt() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Settings.FILE), "zoom=huge\nlook=DARK\nwindow=1,2\ncutOff=25:00\noperator=陈某\n");
        try (Settings settings = Settings.open(folder)) {
            assertThat(settings.get()).isEqualTo(Preferences.DEFAULT.withLook(Look.DARK).withOperator("陈某", ""));
        }
    }

    @Test
    void aChangeIsToldOnceAndNotAtAllWhenNothingChanged() throws Exception {
        List<Integer> told = new ArrayList<>();
        try (Settings settings = Settings.open(folder)) {
            AutoCloseable following = settings.follow(p -> told.add(p.zoom()));
            settings.change(p -> p.withZoom(110));
            settings.change(p -> p.withZoom(110));
            following.close();
            settings.change(p -> p.withZoom(90));
        }
        assertThat(told).containsExactly(110);
    }
}
