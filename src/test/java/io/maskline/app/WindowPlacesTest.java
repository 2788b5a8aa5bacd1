package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.settings.Preferences.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacesTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

    @Test
    void aWindowOnAScreenThatIsThereComesBackWhereItWas() {
        WindowPlace place = new WindowPlace(-1800, 40, 1200, 800, true);
        assertThat(fit(place, MAIN, LEFT)).contains(place);
    }

    @Test
    void aWindowOnAScreenThatIsGoneIsForgotten() {
        assertThat(fit(new WindowPlace(-1800, 40, 1200, 800, false), MAIN)).isEmpty();
        assertThat(fit(new WindowPlace(-32000, -32000, 1200, 800, false), MAIN)).isEmpty();
        assertThat(fit(new WindowPlace(Double.NaN, 0, 1200, 800, false), MAIN)).isEmpty();
        assertThat(WindowPlaces.fit(Optional.empty(), List.of(MAIN))).isEmpty();
    }

    @Test
    void aWindowThatSticksOutIsMovedAndShrunkIntoTheScreen() {
        assertThat(fit(new WindowPlace(1100, 500, 1600, 900, false), MAIN)).contains(new WindowPlace(0, 0, 1366, 728, false));
        assertThat(fit(new WindowPlace(-300, 20, 400, 300, false), MAIN)).isEmpty();
        assertThat(fit(new WindowPlace(-200, 20, 400, 300, false), MAIN)).contains(new WindowPlace(0, 20, 1000, 700, false));
    }

    private static Optional<WindowPlace> fit(WindowPlace place, Rectangle2D... screens) {
        return WindowPlaces.fit(Optional.of(place), List.of(screens));
    }
}
