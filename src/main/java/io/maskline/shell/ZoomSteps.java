package io.maskline.shell;

import io.maskline.platform.fx.Theme;
import java.util.List;

/** The zooms in order. */
final class ZoomSteps {

    static final int NORMAL = 100;

    private ZoomSteps() {}

    /** The zoom {@code steps} larger (or smaller), stopping at the ends; a zoom between two steps goes to the next. */
    static int step(int zoom, int steps) {
        List<Integer> zooms = Theme.ZOOMS;
        int at = 0;
        for (int i = 0; i < zooms.size(); i++) {
            if (zooms.get(i) <= zoom) {
                at = i;
            }
        }
        return zooms.get(Math.clamp(at + steps, 0, zooms.size() - 1));
    }
}
