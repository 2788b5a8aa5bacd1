package io.maskline.standard;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The facts and the limits of one standard. */
final class StandardPane implements RecordPane<StandardRow> {

    private final UiContext ui;
    private final StandardListViewModel model;
    private final DetailPane pane;
    private final FactsPane facts = new FactsPane();
    private final FactsPane limits = new FactsPane();
    private @Nullable StandardRow shown;

    StandardPane(UiContext ui, StandardListViewModel model) {
        this.ui = ui;
        this.model = model;
        pane = new DetailPane("standardPane", ui.messages())
                .tab("standardPane_factsTab", ui.text("standard.tab.facts"), () -> facts)
                .tab("standardLimitsTab", ui.text("standard.tab.limits", 0), () -> limits);
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    @Override
    public @Nullable Object shownKey() {
        return shown == null ? null : shown.id();
    }

    @Override
    public void show(StandardRow row) {
        shown = row;
        List<Node> chips = new ArrayList<>();
        chips.add(Chips.status(StandardColumns.status(row.applicability()), ui.text(row.applicability().labelKey())));
        if (row.standard().confidence().toBeChecked()) {
            chips.add(Chips.status(Status.TO_DECIDE, ui.text("standard.check.open")));
        }
        pane.show(row.standard().code(), row.standard().title(), chips.toArray(Node[]::new));
        pane.tabWords("standardLimitsTab", ui.text("standard.tab.limits", row.limits()));
        facts.show(model.facts(row));
        limits.show(model.limitsOf(row).stream().map(this::line).toList());
    }

    /** A limit of the standard: item with grade and variant, then what it asks for. */
    private StandardListViewModel.Fact line(LimitRow row) {
        String grade = Objects.requireNonNullElse(row.row().grade(), "");
        String label = String.join(" ", List.of(row.item(), grade, row.variant())).replaceAll("\\s+", " ").strip();
        return new StandardListViewModel.Fact(
                label, row.row().toBeChecked() ? ui.text("standard.limit.open", row.limit()) : row.limit());
    }
}
