package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.testkit.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormPaneTest {

    private final SimpleStringProperty name = new SimpleStringProperty("甬甲健康科技");
    private final SimpleStringProperty code = new SimpleStringProperty("");
    private final SimpleObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<FieldMessage> said = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty dirty = new SimpleBooleanProperty(true);
    private final List<String> done = new ArrayList<>();
    private FormPane form;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Snapshot.show(() -> form = new FormPane("firmForm", SampleUi.context())
                .field(FormField.text("nameField", "platform.status.new", name).mustFill())
                .field(FormField.text("codeField", "platform.status.note", code).mustFill().says(said))
                .field(FormField.day("dayField", "platform.status.due", day))
                .onSave(() -> done.add("save " + day.get()))
                .onSaveAndNext(() -> done.add("next"))
                .onDiscard(() -> done.add("discard"))
                .dirty(dirty), new Theme(false, 100), 400, 400);
        frames(2);
    }

    @AfterEach
    void hide() {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void theFirstEmptyRequiredFieldGetsTheFocus() {
        onFx(() -> {
            form.focusFirst();
            return true;
        });
        assertThat(focused()).isEqualTo("codeField");
    }

    @Test
    void enterGoesToTheNextFieldAndAfterTheLastToSaving() {
        onFx(() -> {
            node("nameField").requestFocus();
            return true;
        });
        press(KeyCode.ENTER, false);
        assertThat(focused()).isEqualTo("codeField");
        press(KeyCode.ENTER, false);
        press(KeyCode.ENTER, false);
        assertThat(focused()).isEqualTo("saveButton");
        assertThat(done).isEmpty();
    }

    @Test
    void savingTakesOverADateThatIsStillBeingTyped() {
        onFx(() -> {
            node("dayField").requestFocus();
            ((TextField) node("dayField")).setText("2.14");
            return true;
        });
        press(KeyCode.S, true);
        assertThat(done).containsExactly("save 2020-02-14");
        assertThat(onFx(() -> ((TextField) node("dayField")).getText())).isEqualTo("2020-02-14");
    }

    @Test
    void whatIsNoDateStaysAsTypedInARedFrameAndTheValueDoesNotChange() {
        day.set(null);
        onFx(() -> {
            day.set(LocalDate.of(2020, 2, 1));
            node("dayField").requestFocus();
            ((TextField) node("dayField")).setText("2月31日");
            node("nameField").requestFocus();
            return true;
        });
        assertThat(onFx(() -> ((TextField) node("dayField")).getText())).isEqualTo("2月31日");
        assertThat(framed("dayField", "error")).isTrue();
        assertThat(day.get()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void controlEnterSavesAndGoesOn() {
        onFx(() -> {
            node("nameField").requestFocus();
            return true;
        });
        press(KeyCode.ENTER, true);
        assertThat(done).containsExactly("next");
    }

    @Test
    void aMessageFramesItsFieldAndStandsUnderItUntilItIsResolved() {
        onFx(() -> {
            said.set(FieldMessage.error("校验位不符"));
            return true;
        });
        assertThat(framed("codeField", "error")).isTrue();
        assertThat(onFx(() -> ((Labeled) node("codeFieldNote")).getText())).isEqualTo("校验位不符");
        onFx(() -> {
            said.set(FieldMessage.warning("请写明原因"));
            return true;
        });
        assertThat(framed("codeField", "error")).isFalse();
        assertThat(framed("codeField", "warning")).isTrue();
        onFx(() -> {
            said.set(null);
            return true;
        });
        assertThat(framed("codeField", "warning")).isFalse();
        assertThat(onFx(() -> node("codeFieldNote").isVisible())).isFalse();
    }

    @Test
    void theActionRowShowsOnlyWhileSomethingIsUnsaved() {
        assertThat(onFx(() -> node("saveButton").getParent().isVisible())).isTrue();
        onFx(() -> {
            dirty.set(false);
            return true;
        });
        assertThat(onFx(() -> node("saveButton").getParent().isVisible())).isFalse();
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private boolean framed(String id, String state) {
        return onFx(() -> node(id).getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals(state)));
    }

    private String focused() {
        return onFx(() -> stage.getScene().getFocusOwner().getId());
    }

    private void press(KeyCode code, boolean control) {
        onFx(() -> {
            Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
    }
}
