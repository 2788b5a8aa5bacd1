package io.maskline.arch.planted.platform.money;

import io.maskline.arch.planted.enterprise.Enterprises;
import io.maskline.arch.planted.platform.text.Digits;
import javafx.scene.paint.Color;

/** Breaks 1b (with the digits), 2b and 5c. */
public final class Rounding {
    Color of(Digits digits, Enterprises enterprises) {
        return Color.RED;
    }
}
