package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/测试 用户");

    @Test
    void windowsKeepsItInTheRoamingProfile() {
        Path named = DataFolder.of("Windows 10", HOME, Map.of("APPDATA", "/profile/Roaming"));

        assertThat(named).isEqualTo(Path.of("/profile/Roaming/maskline"));
        assertThat(DataFolder.of("Windows 10", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/maskline"));
    }

    @Test
    void linuxFollowsTheDesktopRulesForDataFolders() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/maskline"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share/maskline"));
    }

    @Test
    void macKeepsItWithOtherApplications() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of())).isEqualTo(HOME.resolve("Library/Application Support/maskline"));
    }
}
