package io.maskline.line;

import org.jspecify.annotations.Nullable;

/**
 * What is said beside the change of a line.
 *
 * @param override a leader's word for 达标投产 without a report; not looked at where a report opens the gate
 * @param slip why the expected day moves; needed when it moves later
 * @param basis what a new approved capacity rests on
 * @param correction the stage or its date was wrong; the last step is set right instead of one more being made
 */
public record LineReasons(@Nullable GateOverride override, @Nullable String slip, @Nullable String basis, boolean correction) {

    public static final LineReasons NONE = new LineReasons(null, null, null, false);

    public static LineReasons override(@Nullable GateOverride given) {
        return new LineReasons(given, null, null, false);
    }

    public static LineReasons slip(String why) {
        return new LineReasons(null, why, null, false);
    }
}
