package io.maskline.standard;

import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.Status;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 限本市应急期使用, over the form of such a standard and of its limits; takes no room for all others. */
final class EmergencyPane extends VBox {

    private final CatalogueWords words;
    private final MessageBar bar = new MessageBar(Status.NOTE, "");

    EmergencyPane(String id, CatalogueWords words) {
        this.words = words;
        setId(id);
        getChildren().add(bar);
        show(null);
    }

    void show(@Nullable EmergencyUse emergency) {
        bar.setText(emergency == null ? "" : words.mark(emergency));
        setVisible(emergency != null);
        setManaged(emergency != null);
    }
}
