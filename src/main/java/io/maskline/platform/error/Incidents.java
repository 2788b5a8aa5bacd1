package io.maskline.platform.error;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Short codes of unexpected failures. The same failure at the same place has the same code on every machine, so two
 * calls about it can be told to be one.
 */
public final class Incidents {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int FRAMES = 12;

    private Incidents() {}

    /** Six digits and letters (Crockford's base 32: no I, L, O, U) from the classes and places of the failure, not from its message. */
    public static String code(Throwable failure) {
        CRC32 sum = new CRC32();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++, cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                add(sum, frames[i].getClassName() + '#' + frames[i].getMethodName());
            }
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt((int) (sum.getValue() >>> (5 * i)) & 31));
        }
        return code.toString();
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update('\n');
    }
}
