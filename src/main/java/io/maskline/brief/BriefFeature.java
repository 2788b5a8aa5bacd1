package io.maskline.brief;

import io.maskline.platform.document.PaperPrinter;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.UiContext;
import java.nio.file.Path;
import java.util.Optional;

/** 简报: the papers of each day, looked at, issued and printed. */
public final class BriefFeature implements Feature {

    private final UiContext ui;
    private final Briefs briefs;
    private final Path papers;

    /** @param papers folder for the files that are opened for printing; made when first needed */
    public BriefFeature(UiContext ui, Briefs briefs, Path papers) {
        this.ui = ui;
        this.briefs = briefs;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "brief";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.of(new RailEntry(9, "navBriefs", "fth-file-text", "brief.nav"));
    }

    @Override
    public Screen open(Navigator navigator) {
        return new BriefScreen(ui, new BriefListViewModel(ui, briefs, papers, PaperPrinter::open));
    }
}
