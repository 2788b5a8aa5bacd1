package io.maskline.platform.settings;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.text.PieceUnit;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What one user has chosen on this machine. Immutable.
 *
 * @param zoom percent of the root font: 90, 100, 110, 125 or 150
 * @param rowHeight height of grid rows in pixels at 100 %: 26, 28 or 32
 * @param window where the window stood when it was last closed; empty before the first close
 * @param operator name as last given at start; empty before the first start
 * @param cutOff local time at which the day's returns are due
 * @param pieceUnit in what quantities of masks are shown
 * @param stores what is wanted of the stores of the firms
 */
public record Preferences(
        Language language,
        Look look,
        int zoom,
        int rowHeight,
        Optional<WindowPlace> window,
        String operator,
        String department,
        LocalTime cutOff,
        PieceUnit pieceUnit,
        Stores stores) {

    /** Light, dark, or what the system has. */
    public enum Look {
        LIGHT, DARK, SYSTEM
    }

    /** In pixels of the desktop; the place is the one before maximising. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

    /**
     * Days a material is to last, and below how many days of cover it is warned of; 1 to 30.
     */
    public record Stores(int daysWanted, int warnBelow) {
        public static final Stores DEFAULT = new Stores(3, 2);
    }

    public static final Preferences DEFAULT =
            new Preferences(Language.ZH, Look.LIGHT, 100, 28, Optional.empty(), "", "", LocalTime.of(16, 0), PieceUnit.WAN, Stores.DEFAULT);

    public Preferences withLanguage(Language value) {
        return new Preferences(value, look, zoom, rowHeight, window, operator, department, cutOff, pieceUnit, stores);
    }

    public Preferences withLook(Look value) {
        return new Preferences(language, value, zoom, rowHeight, window, operator, department, cutOff, pieceUnit, stores);
    }

    public Preferences withZoom(int value) {
        return new Preferences(language, look, value, rowHeight, window, operator, department, cutOff, pieceUnit, stores);
    }

    public Preferences withRowHeight(int value) {
        return new Preferences(language, look, zoom, value, window, operator, department, cutOff, pieceUnit, stores);
    }

    public Preferences withWindow(WindowPlace value) {
        return new Preferences(language, look, zoom, rowHeight, Optional.of(value), operator, department, cutOff, pieceUnit, stores);
    }

    public Preferences withOperator(String name, String inDepartment) {
        return new Preferences(language, look, zoom, rowHeight, window, name, inDepartment, cutOff, pieceUnit, stores);
    }

    public Preferences withCutOff(LocalTime value) {
        return new Preferences(language, look, zoom, rowHeight, window, operator, department, value, pieceUnit, stores);
    }

    public Preferences withPieceUnit(PieceUnit value) {
        return new Preferences(language, look, zoom, rowHeight, window, operator, department, cutOff, value, stores);
    }

    public Preferences withStores(Stores value) {
        return new Preferences(language, look, zoom, rowHeight, window, operator, department, cutOff, pieceUnit, value);
    }
}
