package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandardScreenTest {

    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        STANDARDS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        BACKGROUND.close();
        TEMP.close();
    }

    @Test
    void a_revealed_limit_shows_its_condition_and_that_it_is_to_be_checked() {
        StandardLimit limit = STANDARDS.limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance", TempLedger.DAY);
        shown(Language.ZH, (screen, stage) -> {
            Snapshot.onFx(() -> {
                screen.reveal("limits", limit.id());
                return true;
            });
            until(() -> texts(stage).contains("2019-12-31"));
            assertThat(texts(stage)).contains("≤ 210 Pa", "流量 85 L/min；随弃式，无呼气阀", "待核", "2019-12-31");
        });
    }

    @Test
    void a_revealed_standard_shows_how_it_stands_on_the_business_date() {
        Standard standard = STANDARDS.find("GB 2626-2019");
        shown(Language.EN, (screen, stage) -> {
            Snapshot.onFx(() -> {
                screen.reveal("standards", standard.id());
                return true;
            });
            until(() -> texts(stage).contains("2021-07-01"));
            assertThat(texts(stage)).contains("GB 2626-2019", "By declaration", "2021-07-01");
            assertThat(screen.status().shown.get()).contains(Integer.toString(STANDARDS.all().size()));
        });
    }

    @Test
    void the_command_search_finds_a_standard_by_code_and_by_initials() {
        Feature feature = new StandardFeature(ui(Language.ZH), STANDARDS, List.of(), List.of());
        assertThat(feature.search("32610", 5)).extracting(Feature.SearchHit::title).containsExactly("GB/T 32610-2016");
        assertThat(feature.search("ywkkz", 5)).extracting(Feature.SearchHit::title).contains("YY 0469-2011");
        assertThat(feature.search("", 5)).isEmpty();
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private static void shown(Language language, Visit visit) {
        Screen screen = Snapshot.onFx(() -> new StandardFeature(ui(language), STANDARDS, List.of(), List.of()).open(new Nowhere()));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(false, 100), 1366, 700);
        try {
            visit.with(screen, stage);
            Snapshot.write(stage, Path.of("target/screens/standards-" + language + ".png"));
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
    }

    private static List<String> texts(Stage stage) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n).getText())
                .toList());
    }

    private static UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        return new UiContext(messages, BACKGROUND, new Session(TempLedger.DAY), new ViewLoader(messages), TEMP.ledger(), new NoQuestions());
    }

    /** Goes nowhere. */
    private record Nowhere() implements Navigator {
        @Override
        public void open(String target) {}

        @Override
        public void open(String target, UUID record) {}

        @Override
        public void say(String sentence) {}
    }

    /** Nothing here asks or fails. */
    private record NoQuestions() implements Dialogs {
        @Override
        public void askLeave(String title, String detail, Consumer<Leave> answer) {
            throw new AssertionError(title);
        }

        @Override
        public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
            throw new AssertionError(title);
        }

        @Override
        public void fault(Fault fault) {
            throw new AssertionError(fault.toString());
        }
    }
}
