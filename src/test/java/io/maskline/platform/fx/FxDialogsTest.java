package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxDialogsTest {

    private final Theme theme = new Theme(false, 100);
    private final List<Object> answers = new ArrayList<>();
    private Stage owner;
    private FxDialogs dialogs;

    @BeforeEach
    void show() {
        owner = Snapshot.show(Pane::new, theme, 500, 300);
        dialogs = new FxDialogs(() -> owner, Messages.of(Language.ZH), theme, "LOG");
    }

    @AfterEach
    void hide() {
        onFx(() -> {
            owner.hide();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"saveAnswer,SAVE", "discardAnswer,DISCARD", "stayAnswer,STAY"})
    void leavingUnsavedWorkHasThreeAnswers(String button, Dialogs.Leave answer) {
        ask();
        onFx(() -> {
            ((Button) question().getScene().lookup("#" + button)).fire();
            return true;
        });
        assertThat(answers).containsExactly(answer);
        assertThat(onFx(() -> owner.getScene().getWindow().isShowing() && Window.getWindows().size() == 1)).isTrue();
    }

    @Test
    void escapeIsTheHarmlessAnswer() {
        ask();
        press(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(Dialogs.Leave.STAY);
    }

    @Test
    void savingIsTheDefaultAndHasTheFocus() {
        ask();
        assertThat(onFx(() -> question().getScene().getFocusOwner().getId())).isEqualTo("saveAnswer");
    }

    @Test
    void aDangerousStepIsNotTheDefault() {
        onFx(() -> {
            dialogs.confirm("移入回收站", "", "移入", true, () -> answers.add("yes"));
            return true;
        });
        frames(1);
        assertThat(onFx(() -> question().getScene().getFocusOwner().getId())).isEqualTo("noAnswer");
        press(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();
    }

    @Test
    void anUnexpectedFaultShowsItsSentenceFirstAndCopiesIncidentAndLogPlace() {
        onFx(() -> {
            dialogs.fault(new Fault.Unexpected("K7Q2", "no.such.key", List.of()));
            return true;
        });
        frames(1);
        assertThat(onFx(() -> ((Labeled) question().getScene().lookup("#dialogTitle")).getText())).startsWith("程序出了意外").doesNotContain("K7Q2");
        onFx(() -> {
            ((Button) question().getScene().lookup("#copyDetailsButton")).fire();
            return true;
        });
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).contains("K7Q2").contains("LOG").contains("no.such.key");
        press(KeyCode.ESCAPE);
        assertThat(onFx(() -> Window.getWindows().size())).isEqualTo(1);
    }

    private void ask() {
        onFx(() -> {
            dialogs.askLeave("走访表 A-0032 有 6 处没保存", "", answers::add);
            return true;
        });
        frames(1);
    }

    private Stage question() {
        return (Stage) Window.getWindows().stream().filter(w -> w instanceof Stage s && s.getOwner() == owner).findFirst().orElseThrow();
    }

    private void press(KeyCode code) {
        onFx(() -> {
            Event.fireEvent(question().getScene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }
}
