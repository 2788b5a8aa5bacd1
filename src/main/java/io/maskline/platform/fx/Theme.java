package io.maskline.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, and the zoom, for all scenes of the console. FX thread, but for {@link #loadFonts}. */
public final class Theme {

    /** Percent of the root font of 13 px that the view menu offers. */
    public static final List<Integer> ZOOMS = List.of(90, 100, 110, 125, 150);

    private static final List<String> FACES = List.of("Regular", "Medium", "Bold");

    private boolean dark;
    private int zoom;

    /** @param zoom one of {@link #ZOOMS} */
    public Theme(boolean dark, int zoom) {
        this.dark = dark;
        this.zoom = zoom;
    }

    /** Reads the bundled faces (30 MB); call it off the FX thread and before the first text is shown. */
    public static void loadFonts() {
        for (String face : FACES) {
            String place = "/fonts/NotoSansSC-" + face + ".ttf";
            try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(place), place)) {
                Objects.requireNonNull(Font.loadFont(in, 13), place);
            } catch (IOException e) {
                throw new UncheckedIOException(place, e);
            }
        }
    }

    public boolean dark() {
        return dark;
    }

    public int zoom() {
        return zoom;
    }

    /** Changes the look; scenes have to be given to {@link #apply} again. */
    public void set(boolean dark, int zoom) {
        this.dark = dark;
        this.zoom = zoom;
    }

    /** Gives a scene the look now in force. */
    public void apply(Scene scene) {
        String base = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        dress(scene.getRoot());
        String sheet = sheet();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
    }

    /** Gives the root of a pop-up the classes of the look. */
    public void dress(Parent root) {
        root.getStyleClass().removeIf(c -> c.equals("ml-dark") || c.equals("ml-light") || c.startsWith("zoom-"));
        root.getStyleClass().addAll(dark ? "ml-dark" : "ml-light", "zoom-" + zoom);
    }

    static String sheet() {
        return Objects.requireNonNull(Theme.class.getResource("/css/maskline.css")).toExternalForm();
    }
}
