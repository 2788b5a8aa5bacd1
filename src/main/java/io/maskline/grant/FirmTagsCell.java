package io.maskline.grant;

import io.maskline.platform.fx.CellView;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The firm and, beside it, what is particular about its application. */
final class FirmTagsCell implements CellView<GrantRow> {

    private final UiContext ui;
    private final HBox box = new HBox();
    private final Label firm = new Label();

    FirmTagsCell(UiContext ui) {
        this.ui = ui;
        box.getStyleClass().add("ml-firm-tags");
        firm.setMinWidth(Label.USE_PREF_SIZE);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(@Nullable GrantRow row) {
        box.getChildren().clear();
        if (row != null) {
            firm.setText(row.firm());
            box.getChildren().add(firm);
            for (GrantTag tag : row.tags()) {
                Label label = Chips.tag(ui.text(tag.key(), tag.count()), tag.hint());
                label.setMinWidth(tag.hint() == Hint.DANGER ? Label.USE_PREF_SIZE : 0);
                box.getChildren().add(label);
            }
        }
    }
}
