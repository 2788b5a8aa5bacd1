package io.maskline.standard;

import java.util.Locale;

/** How a standard stands on a given day. */
public enum Applicability {
    /** In force. */
    IN_FORCE,
    /** Published, not yet in force, but a maker may declare to follow it. */
    BY_DECLARATION,
    /** Published, not yet in force. */
    NOT_YET,
    /** It did not exist on that day and cannot be cited in a paper of that day. */
    NOT_PUBLISHED,
    /** Replaced or withdrawn. */
    SUPERSEDED,
    /** The catalogue does not know since when it is in force. */
    UNKNOWN;

    /** A product may be judged by it on that day. */
    public boolean usable() {
        return this == IN_FORCE || this == BY_DECLARATION;
    }

    /** Message key, e.g. {@code standard.applicability.in-force}. */
    public String labelKey() {
        return "standard.applicability." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
