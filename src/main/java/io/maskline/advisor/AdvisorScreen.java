package io.maskline.advisor;

import io.maskline.platform.document.PaperPrinter;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 标准问答 as a view lent to the screen of standards. */
public final class AdvisorScreen {

    private AdvisorScreen() {}

    public static ScreenView ask(UiContext ui, AskSources sources) {
        return ask(ui, sources, PaperPrinter::open);
    }

    static ScreenView ask(UiContext ui, AskSources sources, Predicate<Path> viewer) {
        return new ScreenView(
                AskPart.ID, "advisor.title", new ReadOnlyStringWrapper(ui.text("advisor.view.ask")), navigator -> part(ui, sources, navigator, viewer));
    }

    private static AskPart part(UiContext ui, AskSources sources, Navigator navigator, Predicate<Path> viewer) {
        AskViewModel model = new AskViewModel(ui, sources);
        return new AskPart(ui, model, new AskOutcomeViewModel(ui, sources, model, navigator, viewer));
    }
}
