package io.maskline.testing;

import io.maskline.lab.LabSlot;
import io.maskline.lab.LabWords;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A lab with its earliest day in two lines: when it starts and reports; why, what it cannot test, what quota is left. */
final class LabSlotCell extends ListCell<LabSlot> {

    private final UiContext ui;
    private final Supplier<LabWords> words;
    private final StatusGlyph glyph = new StatusGlyph();
    private final Label name = new Label();
    private final Label days = new Label();
    private final Label why = new Label();
    private final VBox lines;

    LabSlotCell(UiContext ui, Supplier<LabWords> words) {
        this.ui = ui;
        this.words = words;
        name.getStyleClass().add("ml-strong");
        why.getStyleClass().add("ml-muted");
        why.setMinWidth(0);
        days.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(glyph, name, gap, days);
        first.getStyleClass().add("ml-work-line");
        lines = new VBox(first, why);
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LabSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        setGraphic(empty || slot == null ? null : lines);
        if (slot != null) {
            glyph.show(AssignViewModel.takes(slot) ? Status.PASS : Status.NOTE);
            name.setText(slot.lab().shortName());
            days.setText(ui.text("testing.slot.days", words.get().day(slot.start()), words.get().day(slot.report())));
            why.setText(why(slot));
        }
    }

    private String why(LabSlot slot) {
        String reason = slot.whole() ? words.get().reason(slot) : ui.text("testing.slot.missing", words.get().missing(slot));
        return slot.quota() == null ? reason : ui.text("testing.slot.quota", reason, words.get().quota(slot.quota()));
    }
}
