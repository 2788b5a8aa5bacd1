package io.maskline.platform.fx;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a {@link Status}, 14 px at 100 %. The colour comes from the sheet by role, so that the shape alone must
 * be readable in grey.
 */
public final class StatusGlyph extends StackPane {

    private final SVGPath solid = new SVGPath();
    private final SVGPath inner = new SVGPath();
    private @Nullable Status status;

    public StatusGlyph() {
        getStyleClass().add("ml-glyph");
        solid.getStyleClass().add("ml-glyph-solid");
        inner.getStyleClass().add("ml-glyph-inner");
        setMouseTransparent(true);
        getChildren().addAll(solid, inner);
    }

    public StatusGlyph(Status status) {
        this();
        show(status);
    }

    /** Draws another status, or nothing. */
    public void show(@Nullable Status next) {
        if (next == status) {
            return;
        }
        if (status != null) {
            getStyleClass().remove(status.role().styleClass());
        }
        status = next;
        setVisible(next != null);
        if (next != null) {
            GlyphShapes.Shape shape = GlyphShapes.of(next);
            solid.setContent(shape.solid());
            inner.setContent(shape.inner());
            getStyleClass().add(next.role().styleClass());
        }
    }
}
