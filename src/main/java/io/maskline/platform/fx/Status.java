package io.maskline.platform.fx;

import java.util.Locale;

/**
 * The states the console shows by shape and word, colour third. The shape of each is drawn by {@link StatusGlyph}; the
 * role names the colour token.
 */
public enum Status {
    INTENT(Role.SUBTLE),
    REFIT(Role.WARNING),
    INSTALLED(Role.WARNING),
    SETUP(Role.WARNING),
    TRIAL(Role.ACCENT),
    IN_LAB(Role.ACCENT),
    PRODUCING(Role.SUCCESS),
    STOPPED(Role.DANGER),
    PASS(Role.SUCCESS),
    FAIL(Role.DANGER),
    DUE(Role.WARNING),
    LATE(Role.DANGER),
    TO_DECIDE(Role.WARNING),
    PAUSED(Role.MUTED),
    NOTE(Role.WARNING),
    NEW(Role.SUCCESS),
    MERGED(Role.ACCENT),
    SAME(Role.SUBTLE),
    PENDING(Role.MUTED),
    ABOVE(Role.DANGER),
    BELOW(Role.DANGER),
    OVER_CAPACITY(Role.WARNING);

    private final Role role;

    Status(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    /** Key of the plain word, e.g. {@code platform.status.in-lab}. */
    public String labelKey() {
        return "platform.status." + styleName();
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour roles a status may have; each is a style class of the sheet. */
    enum Role {
        SUBTLE, MUTED, ACCENT, SUCCESS, WARNING, DANGER;

        String styleClass() {
            return "role-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
