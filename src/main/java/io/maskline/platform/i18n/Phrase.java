package io.maskline.platform.i18n;

import java.util.List;

/**
 * A sentence inside a sentence, put into words together with the sentence it is an argument of. A list of phrases as one
 * argument becomes its sentences one after the other.
 *
 * @param key message key
 * @param args its arguments; may be phrases themselves
 */
public record Phrase(String key, List<Object> args) {

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
