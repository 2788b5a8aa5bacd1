package io.maskline.platform.error;

import org.jspecify.annotations.Nullable;

/** What holds for typed fields of every feature; each refuses with a sentence at the field. */
public final class FieldRules {

    private FieldRules() {}

    /** @throws FaultException Invalid when {@code value} has more than {@code most} characters */
    public static void atMost(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw Fault.invalid(field, "platform.fault.tooLong", most, value.length()).asException();
        }
    }

    /** @throws FaultException Invalid when {@code value} is known and below 0 */
    public static void notNegative(String field, @Nullable Long value) {
        if (value != null && value < 0) {
            throw Fault.invalid(field, "platform.fault.negative").asException();
        }
    }
}
