package io.maskline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefScreenTest {

    private static final BriefLedger CITY = new BriefLedger();
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() {
        Theme.loadFonts();
        CITY.city();
        CITY.briefs(Language.ZH).exportDaily(TempLedger.DAY.minusDays(1), TempLedger.ACTOR, CITY.temp.folder().resolve("first.pdf"));
    }

    @AfterAll
    static void close() throws Exception {
        BACKGROUND.close();
        CITY.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH, false, 1294, 640", "ZH, true, 928, 560", "EN, true, 1294, 640", "EN, false, 928, 560"})
    void the_page_and_its_checks_stand_beside_the_days(Language language, boolean dark, int width, int height) {
        shown(language, dark, width, height, (_, stage) -> {
            until(() -> page(stage) != null && ((VBox) stage.getScene().lookup("#issueChecks")).getChildren().size() == 3);
            Snapshot.write(stage, Path.of("target/screens/briefs-%s-%s-%d.png".formatted(language, dark ? "dark" : "light", width)));
            assertThat(((VBox) stage.getScene().lookup("#issueChecks")).getChildren()).hasSize(3);
            ImageView view = (ImageView) stage.getScene().lookup("#pageView");
            assertThat(view.getBoundsInParent().getWidth()).isGreaterThan(300).isLessThan(((Parent) stage.getScene().lookup("#pagePreview")).getLayoutBounds().getWidth());
        });
    }

    @Test
    void keys_alone_turn_pages_change_the_day_and_print() {
        shown(Language.ZH, false, 1294, 640, (screen, stage) -> {
            until(() -> page(stage) != null);
            press(stage, KeyCode.PAGE_DOWN);
            assertThat(text(stage, "#pageLabel")).startsWith("第 2 页");
            press(stage, KeyCode.DOWN);
            assertThat(text(stage, "#briefName")).isEqualTo("第 1 期");
            until(() -> page(stage) != null && text(stage, "#pageLabel").startsWith("第 1 页"));
            Snapshot.onFx(() -> screen.perform(Screen.Action.PRINT));
            until(() -> Files.exists(folder.resolve("每日专报_20200213.pdf")));
            assertThat(folder.resolve("每日专报_20200213.pdf")).isNotEmptyFile();
        });
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private void shown(Language language, boolean dark, int width, int height, Visit visit) {
        Messages words = CITY.words(language);
        UiContext ui = new UiContext(
                words, BACKGROUND, new Session(TempLedger.DAY), new ViewLoader(words), CITY.temp.ledger(), new AnsweringDialogs());
        Screen screen = Snapshot.onFx(() -> new BriefScreen(ui, new BriefListViewModel(ui, CITY.briefs(language), folder, _ -> true)));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(dark, 100), width, height);
        Snapshot.onFx(() -> {
            screen.shown();
            return true;
        });
        try {
            visit.with(screen, stage);
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void press(Stage stage, KeyCode code) {
        Snapshot.onFx(() -> {
            Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private static Object page(Stage stage) {
        return Snapshot.onFx(() -> ((ImageView) stage.getScene().lookup("#pageView")).getImage());
    }

    private static String text(Stage stage, String id) {
        return Snapshot.onFx(() -> ((Label) stage.getScene().lookup(id)).getText());
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
    }
}
