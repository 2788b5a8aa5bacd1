package io.maskline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Settings;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminScreenTest {

    @Test
    void the_working_calendar_is_one_button_away_from_the_settings(@TempDir Path folder) {
        Opened opened = new Opened(new ArrayList<>());
        try (TempLedger temp = new TempLedger(List.of()); Settings settings = Settings.open(folder)) {
            Messages messages = Messages.of(Language.ZH);
            UiContext ui = new UiContext(
                    messages, new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(messages), temp.ledger(), new AnsweringDialogs());
            Snapshot.onFx(() -> {
                Screen screen = new AdminFeature(ui, settings, folder, TempLedger.CLOCK.getZone()).open(opened);
                Button button = button(screen);
                assertThat(button.isVisible()).isTrue();
                button.fire();
                screen.reveal("bin");
                assertThat(button.isVisible()).isFalse();
                screen.close();
                return true;
            });
        }
        assertThat(opened.targets()).containsExactly("calendar");
    }

    private static Button button(Screen screen) {
        for (Node node : screen.headActions()) {
            if (node instanceof Button button && "openCalendarButton".equals(button.getId())) {
                return button;
            }
        }
        throw new AssertionError("no button");
    }

    /** Remembers which screens were asked for. */
    private record Opened(List<String> targets) implements Navigator {
        @Override
        public void open(String target) {
            targets.add(target);
        }

        @Override
        public void open(String target, UUID record) {
            targets.add(target);
        }

        @Override
        public void say(String sentence) {}
    }
}
