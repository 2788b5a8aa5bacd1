package io.maskline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Navigator;
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
import io.maskline.standard.StandardFeature;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskScreenTest {

    private static final AskLedger REGISTERS = new AskLedger();
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());

    @TempDir
    static Path papers;

    private final List<String> opened = Collections.synchronizedList(new ArrayList<>());

    @AfterAll
    static void close() {
        BACKGROUND.close();
        REGISTERS.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH, false, 1366, 700", "EN, true, 1366, 700", "ZH, true, 1000, 640", "EN, false, 1000, 640"})
    void the_first_view_of_the_standards_answers_by_keys_alone(Language language, boolean dark, int width, int height) {
        shown(language, dark, width, height, (screen, stage) -> {
            press(stage, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1);
            until(() -> stage.getScene().lookup("#gradeSwitch") != null);
            assertThat(Snapshot.onFx(() -> texts(stage))).contains("GB 2626-2006", "GB/T 32610-2016", "GB 2626-2019", "T/CTCA 7-2019").doesNotContain("T/CNTAC 55-2020");
            Snapshot.write(stage, Path.of("target/screens/ask-" + language + (dark ? "-dark-" : "-") + width + ".png"));
        });
    }

    @Test
    void backspace_goes_back_a_digit_in_a_text_field_answers_nothing_and_ctrl_enter_opens_the_form() {
        shown(Language.ZH, false, 1366, 700, (screen, stage) -> {
            press(stage, KeyCode.DIGIT3, KeyCode.BACK_SPACE, KeyCode.DIGIT2);
            assertThat(selected(stage, "q1Group_medical")).isTrue();
            assertThat(selected(stage, "q1Group_industrial")).isFalse();

            Snapshot.onFx(() -> {
                TextField asker = (TextField) stage.getScene().lookup("#askerField");
                asker.requestFocus();
                return true;
            });
            press(stage, KeyCode.DIGIT2);
            assertThat(selected(stage, "q2Group_dust")).isFalse();

            Snapshot.onFx(() -> {
                stage.getScene().lookup("#q2Group").requestFocus();
                return true;
            });
            press(stage, KeyCode.DIGIT4, KeyCode.DIGIT1, KeyCode.DIGIT2);
            until(() -> stage.getScene().lookup("#variantChoice") != null);
            Snapshot.onFx(() -> {
                KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
                Event.fireEvent(stage.getScene().lookup("#q4Group"), enter);
                return true;
            });
            assertThat(opened).containsExactly("testing/new");
        });
    }

    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private void shown(Language language, boolean dark, int width, int height, Visit visit) {
        Screen screen = Snapshot.onFx(() -> {
            UiContext ui = ui(language);
            return new StandardFeature(ui, REGISTERS.standards, List.of(AdvisorScreen.ask(ui, REGISTERS.sources(papers), _ -> true)), List.of())
                    .open(new Remembered(opened));
        });
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(dark, 100), width, height);
        try {
            Snapshot.onFx(() -> {
                screen.shown();
                return true;
            });
            Snapshot.frames(3);
            visit.with(screen, stage);
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    /** Presses keys where the focus is. */
    private static void press(Stage stage, KeyCode... codes) {
        for (KeyCode code : codes) {
            Snapshot.onFx(() -> {
                Node owner = stage.getScene().getFocusOwner();
                Event.fireEvent(
                        owner == null ? stage.getScene().getRoot() : owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                return true;
            });
            Snapshot.frames(2);
        }
    }

    private static boolean selected(Stage stage, String id) {
        return Snapshot.onFx(() -> stage.getScene().lookup("#" + id) instanceof ToggleButton b && b.isSelected());
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 200 && !Snapshot.onFx(condition::getAsBoolean); i++) {
            Snapshot.frames(3);
        }
    }

    private static List<String> texts(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(Node::isVisible).map(n -> ((Label) n).getText()).toList();
    }

    private static UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        Session session = new Session(TempLedger.DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, BACKGROUND, session, new ViewLoader(messages), REGISTERS.temp.ledger(), new AnsweringDialogs());
    }

    private record Remembered(List<String> opened) implements Navigator {
        @Override
        public void open(String target) {
            opened.add(target);
        }

        @Override
        public void open(String target, UUID record) {
            opened.add(target);
        }

        @Override
        public void say(String sentence) {}
    }
}
