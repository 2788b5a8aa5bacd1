package io.maskline.planner;

import io.maskline.testing.Priority;

/**
 * How much a day of lateness counts. Set by this program, from no regulation: a day of a 特急 request outweighs eight days of
 * a 平急 one.
 */
public final class PlanWeights {

    public static final int TOP = 9;
    public static final int URGENT = 3;
    public static final int ORDINARY = 1;

    private PlanWeights() {}

    static int of(Priority.Level level) {
        return switch (level) {
            case TOP -> TOP;
            case URGENT -> URGENT;
            case ORDINARY -> ORDINARY;
        };
    }
}
