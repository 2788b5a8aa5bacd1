package io.maskline.testing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a sample is. The name is what the ledger stores. */
public enum SampleState {
    /** Not sent yet. */
    WAITING,
    ON_THE_WAY,
    AT_LAB,
    /** Given back by the lab or called back with its request. */
    GIVEN_BACK,
    /** Used up by the test. */
    USED_UP,
    /** What was not tested is kept. */
    KEPT;

    private static final Set<SampleState> IN_PLAY = EnumSet.of(WAITING, ON_THE_WAY, AT_LAB);

    /** It counts towards what the lab is to receive. */
    public boolean inPlay() {
        return IN_PLAY.contains(this);
    }

    public String labelKey() {
        return "sample.state." + name().toLowerCase(Locale.ROOT);
    }
}
