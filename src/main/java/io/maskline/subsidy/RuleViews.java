package io.maskline.subsidy;

import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the rules lend to the screen of subsidies. */
public final class RuleViews {

    /** What stands after the slash of a target. */
    public static final String PROGRAMMES = "programmes";

    private RuleViews() {}

    /** The rules of all programmes: list, form, trial and publishing. */
    public static ScreenView programmes(UiContext ui, Programmes programmes) {
        return new ScreenView(
                PROGRAMMES, "subsidy.rules.title", new ReadOnlyStringWrapper(ui.text("subsidy.rules.view")), _ -> part(ui, programmes));
    }

    private static Part part(UiContext ui, Programmes programmes) {
        RuleEditViewModel edit = new RuleEditViewModel(programmes, ui);
        HistoryViewModel history = new HistoryViewModel(ui, Programmes.programmeType(), ui.dialogs()::fault);
        return new ProgrammesPart(
                ui, new ProgrammeListViewModel(programmes, ui), edit, new PublishViewModel(programmes, ui, edit), new TrialViewModel(ui, edit.typedProperty()), history);
    }
}
