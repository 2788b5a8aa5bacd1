package io.maskline.app;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.settings.Settings;
import java.util.List;

/** What the window needs of an opened ledger. */
interface WindowParts extends AutoCloseable {

    Ledger ledger();

    /** Every feature with its screens; made anew after a change of language, so that all words change. */
    List<Feature> features(UiContext ui, Settings settings);

    @Override
    void close();
}
