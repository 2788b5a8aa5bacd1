package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.testkit.AnsweringDialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class LeaveQuestionTest {

    private final EditState state = new EditState();
    private final StringProperty name = new SimpleStringProperty("甬甲");
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Boolean> answers = new ArrayList<>();
    private Runnable stored = () -> {};

    LeaveQuestionTest() {
        state.track("line.field.product", name);
    }

    private void ask(Consumer<Runnable> save) {
        new LeaveQuestion(dialogs, state, save, state::revert).ask("甬甲", "", answers::add);
    }

    /** As a form does it: under way until the ledger has answered. */
    private void later(Runnable then) {
        state.setBusy(true);
        stored = then;
    }

    @Test
    void nothing_unsaved_is_not_asked_about() {
        ask(_ -> {});

        assertThat(answers).containsExactly(true);
        assertThat(dialogs.asked).isEmpty();
    }

    @Test
    void what_the_ledger_stores_later_lets_go_once() {
        name.set("甬乙");
        dialogs.leave = Dialogs.Leave.SAVE;
        ask(this::later);
        assertThat(answers).isEmpty();

        state.stored();
        state.setBusy(false);
        stored.run();

        assertThat(answers).containsExactly(true);
    }

    @Test
    void what_the_ledger_refuses_later_keeps_the_user_here() {
        name.set("甬乙");
        dialogs.leave = Dialogs.Leave.SAVE;
        ask(this::later);

        state.setBusy(false);
        state.setBusy(true);
        state.setBusy(false);

        assertThat(answers).containsExactly(false);
        assertThat(name.get()).isEqualTo("甬乙");
    }

    @Test
    void what_the_form_refuses_at_once_keeps_the_user_here() {
        name.set("甬乙");
        dialogs.leave = Dialogs.Leave.SAVE;
        ask(_ -> {});

        assertThat(answers).containsExactly(false);
    }

    @Test
    void discarding_puts_back_and_lets_go_and_staying_does_neither() {
        name.set("甬乙");
        dialogs.leave = Dialogs.Leave.STAY;
        ask(_ -> {});
        assertThat(name.get()).isEqualTo("甬乙");

        dialogs.leave = Dialogs.Leave.DISCARD;
        ask(_ -> {});

        assertThat(answers).containsExactly(false, true);
        assertThat(name.get()).isEqualTo("甬甲");
    }
}
