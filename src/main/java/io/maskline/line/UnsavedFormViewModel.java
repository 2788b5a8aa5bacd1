package io.maskline.line;

import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A small form that is asked about before it is left with unsaved work. FX thread only.
 *
 * @param titleKey names the form
 * @param save stores what is typed; what it is given runs once that is stored, never otherwise
 */
record UnsavedFormViewModel(String titleKey, EditState state, Consumer<Runnable> save) {

    /** Asks about the first of the forms that holds unsaved work; {@code answer} is true when all may be left. */
    static void mayLeave(UiContext ui, String lineNo, List<UnsavedFormViewModel> forms, Consumer<Boolean> answer) {
        forms.stream()
                .filter(f -> f.state.dirty())
                .findFirst()
                .ifPresentOrElse(f -> f.ask(ui, lineNo, answer), () -> answer.accept(true));
    }

    private void ask(UiContext ui, String lineNo, Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        String title = ui.text("line.stages.leave", lineNo, titleKey, changed.size());
        String detail = changed.stream().limit(4).map(ui::text).collect(Collectors.joining(ui.text("line.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, save, state::revert).ask(title, detail, answer);
    }
}
