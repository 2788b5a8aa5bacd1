package io.maskline.app;

import io.maskline.platform.settings.Preferences.WindowPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where a window may stand again: only inside screens that are there now. */
final class WindowPlaces {

    /** In pixels: what the pages are laid out for at least. */
    static final double LEAST_WIDTH = 1000;
    static final double LEAST_HEIGHT = 700;

    /** A corner smaller than this cannot be caught with the mouse. */
    private static final double VISIBLE = 120;

    private WindowPlaces() {}

    /**
     * The remembered place, moved and shrunk to lie inside the screen it overlaps most.
     *
     * @param screens the usable areas, the primary one first
     * @return empty when nothing fitting is remembered: the window then comes up maximised on the primary screen
     */
    static Optional<WindowPlace> fit(Optional<WindowPlace> remembered, List<Rectangle2D> screens) {
        return remembered.filter(w -> Double.isFinite(w.x() + w.y() + w.width() + w.height())).flatMap(w -> screens.stream()
                .filter(s -> overlap(w.x(), w.width(), s.getMinX(), s.getMaxX()) >= VISIBLE && overlap(w.y(), w.height(), s.getMinY(), s.getMaxY()) >= VISIBLE)
                .max(Comparator.comparingDouble(s -> overlap(w.x(), w.width(), s.getMinX(), s.getMaxX()) * overlap(w.y(), w.height(), s.getMinY(), s.getMaxY())))
                .map(s -> inside(w, s)));
    }

    private static WindowPlace inside(WindowPlace w, Rectangle2D s) {
        double width = Math.min(Math.max(w.width(), LEAST_WIDTH), s.getWidth());
        double height = Math.min(Math.max(w.height(), LEAST_HEIGHT), s.getHeight());
        double x = Math.clamp(w.x(), s.getMinX(), s.getMaxX() - width);
        double y = Math.clamp(w.y(), s.getMinY(), s.getMaxY() - height);
        return new WindowPlace(x, y, width, height, w.maximised());
    }

    private static double overlap(double start, double length, double from, double to) {
        return Math.min(start + length, to) - Math.max(start, from);
    }
}
