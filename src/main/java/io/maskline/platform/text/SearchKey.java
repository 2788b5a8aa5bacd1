package io.maskline.platform.text;

import org.jspecify.annotations.Nullable;

/**
 * What a record can be found by, prepared once: name, pinyin initials, code, phone. Width, letter case, spaces and
 * separators do not count, in the record or in what is typed.
 *
 * @param text the prepared parts, each after a line break
 */
public record SearchKey(String text) {

    /** How well something typed fits: the better first. */
    public enum Fit {
        /** A part begins with it. */
        START,
        /** It stands inside a part. */
        INSIDE,
        NONE
    }

    /** @param parts null and blank ones are left out */
    public static SearchKey of(@Nullable String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.append('\n').append(normalise(part));
            }
        }
        return new SearchKey(text.toString());
    }

    /** A name with all its pinyin initials, and whatever else it is found by. */
    public static SearchKey ofName(String name, @Nullable String... parts) {
        StringBuilder text = new StringBuilder(of(parts).text()).append('\n').append(normalise(name));
        Pinyin.readings(name).forEach(reading -> text.append('\n').append(reading));
        return new SearchKey(text.toString());
    }

    /** Half-width, lower case, without spaces, brackets and dashes. */
    public static String normalise(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = FullWidth.narrow(text.charAt(i));
            if (!Character.isWhitespace(c) && "()-·".indexOf(c) < 0) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** @param normalised what was typed, through {@link #normalise}; empty fits everything */
    public boolean matches(String normalised) {
        return text.contains(normalised);
    }

    /** @param normalised what was typed, through {@link #normalise} */
    public Fit fit(String normalised) {
        if (text.contains("\n" + normalised)) {
            return Fit.START;
        }
        return matches(normalised) ? Fit.INSIDE : Fit.NONE;
    }
}
