package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import org.junit.jupiter.api.Test;

/** The main job of testing in the window, with the keyboard alone. */
class TestingScreenTest {

    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());


    private final TestingRegisters office = new TestingRegisters();
    private final OpenedScreens opened = new OpenedScreens();
    private Stage stage;
    private Screen screen;

    @BeforeEach
    void show() {
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(TempLedger.DAY);
        UiContext ui = new UiContext(
                messages, BACKGROUND, session, new ViewLoader(messages), office.temp.ledger(), new NoQuestions());
        stage = Snapshot.show(() -> {
            screen = new TestingFeature(ui, office.services(), new RequestDrafts(), List.of()).open(opened);
            return new VBox(new HBox(screen.headActions().toArray(Node[]::new)), screen.root());
        }, new Theme(false, 100), 1280, 760);
    }

    @AfterEach
    void close() {
        Snapshot.onFx(() -> {
            screen.close();
            stage.close();
            return true;
        });
        office.close();
    }

    /** Remembers which screens were asked for. */
    private static final class OpenedScreens implements Navigator {
        private final List<String> targets = new ArrayList<>();

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

    private static final class NoQuestions implements Dialogs {
        @Override
        public void askLeave(String title, String detail, Consumer<Leave> answer) {
            answer.accept(Leave.DISCARD);
        }

        @Override
        public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
            yes.run();
        }

        @Override
        public void fault(Fault fault) {
            throw new AssertionError(fault);
        }
    }

    private void type(String text) {
        Snapshot.onFx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText(text);
            return true;
        });
    }

    private void press(KeyCode code) {
        Snapshot.onFx(() -> {
            Node focus = stage.getScene().getFocusOwner();
            focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            focus.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private String focused() {
        return Snapshot.onFx(() -> stage.getScene().getFocusOwner().getId());
    }

    private String label(String id) {
        return Snapshot.onFx(() -> ((Label) stage.getScene().lookup("#" + id)).getText());
    }

    /** Lets the readers and the writer finish what was asked of them. */
    private static void settle() {
        for (int i = 0; i < 3; i++) {
            CountDownLatch left = new CountDownLatch(2);
            BACKGROUND.write(() -> "", _ -> left.countDown(), _ -> left.countDown());
            BACKGROUND.read(() -> "", _ -> left.countDown(), _ -> left.countDown());
            try {
                assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Snapshot.frames(3);
        }
    }

    @Test
    void five_specimens_are_typed_with_enter_marked_at_once_and_handed_in() {
        TestingRow row = office.create("III", 5, "inhalation_resistance");
        Snapshot.onFx(() -> {
            screen.shown();
            screen.reveal("", row.request().id());
            return true;
        });
        settle();
        Snapshot.onFx(() -> screen.perform(Screen.Action.OPEN_DETAIL));
        for (String value : new String[] {"168", "171", "176", "170", "169"}) {
            type(value);
            press(KeyCode.ENTER);
        }
        assertThat(focused()).isEqualTo("submitVerdictButton");
        assertThat(label("conclusionLabel")).contains("▲176").contains("175");
        press(KeyCode.SPACE);
        settle();
        TestingRow done = office.requests.row(row.request().id());
        assertThat(done.request().stage()).isEqualTo(TestingStage.REPORTED);
        assertThat(done.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_new_request_starts_at_the_firm_found_by_pinyin() {
        Snapshot.onFx(() -> {
            screen.shown();
            return screen.perform(Screen.Action.NEW);
        });
        settle();
        assertThat(focused()).isEqualTo("requestFirmField");
        type("nbjd");
        settle();
        press(KeyCode.ENTER);
        settle();
        assertThat(focused()).isEqualTo("requestLineCombo");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("requestProductField");
    }

    @Test
    void the_labs_are_one_button_away() {
        Snapshot.onFx(() -> {
            ((Button) stage.getScene().lookup("#labsButton")).fire();
            return true;
        });
        assertThat(opened.targets).containsExactly("lab");
    }
}
