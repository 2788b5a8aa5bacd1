package io.maskline.standard;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.UiContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of one limit. */
final class LimitPane implements RecordPane<LimitRow> {

    private final StandardListViewModel model;
    private final StandardColumns columns;
    private final DetailPane pane;
    private final FactsPane facts = new FactsPane();
    private @Nullable LimitRow shown;

    LimitPane(UiContext ui, StandardListViewModel model, StandardColumns columns) {
        this.model = model;
        this.columns = columns;
        pane = new DetailPane("limitPane", ui.messages()).tab("limitPane_factsTab", ui.text("standard.tab.facts"), () -> facts);
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
    public void show(LimitRow row) {
        shown = row;
        String grade = Objects.requireNonNullElse(row.row().grade(), "");
        pane.show(row.item(), (row.row().limit().standard() + " " + grade).strip(),
                Chips.status(StandardColumns.check(row.row()), columns.checkWord(row)));
        facts.show(model.facts(row));
    }
}
