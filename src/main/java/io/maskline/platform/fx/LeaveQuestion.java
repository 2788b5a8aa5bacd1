package io.maskline.platform.fx;

import java.util.function.Consumer;
import javafx.util.Subscription;

/**
 * Asks before a form with unsaved work is left: 保存, 放弃 or 留在此处. A save that is refused, at once or by the ledger
 * later, keeps the user in the form. FX thread only.
 *
 * @param state of the form; its busy mark is taken away only after what was stored is taken over
 * @param save stores what is typed; what it is given runs once that is stored, never otherwise
 * @param discard takes back what was typed
 */
public record LeaveQuestion(Dialogs dialogs, EditState state, Consumer<Runnable> save, Runnable discard) {

    /**
     * @param title names the record and how much is unsaved, translated
     * @param detail the changed fields in words
     * @param answer told once: true when the form may be left, at once when nothing is unsaved
     */
    public void ask(String title, String detail, Consumer<Boolean> answer) {
        if (!state.dirty()) {
            answer.accept(true);
            return;
        }
        dialogs.askLeave(title, detail, choice -> {
            switch (choice) {
                case SAVE -> store(answer);
                case DISCARD -> {
                    discard.run();
                    answer.accept(true);
                }
                case STAY -> answer.accept(false);
            }
        });
    }

    private void store(Consumer<Boolean> answer) {
        save.accept(() -> answer.accept(true));
        if (state.busyProperty().get()) {
            Subscription[] once = new Subscription[1];
            once[0] = state.busyProperty().subscribe((_, busy) -> {
                if (!busy) {
                    once[0].unsubscribe();
                    refuseIfUnsaved(answer);
                }
            });
        } else {
            refuseIfUnsaved(answer);
        }
    }

    private void refuseIfUnsaved(Consumer<Boolean> answer) {
        if (state.dirty()) {
            answer.accept(false);
        }
    }
}
