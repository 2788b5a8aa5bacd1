package io.maskline.arch.planted.platform.text;

import io.maskline.arch.planted.platform.money.Rounding;

/** The other half of the cycle inside platform. */
public interface Digits {
    Rounding rounding();
}
