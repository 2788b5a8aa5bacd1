package io.maskline.notice;

import java.util.Locale;

/** Where an application is with its notice on a day. */
public enum NoticePhase {
    /** On no notice in force. */
    NONE,
    /** Shown, and the period has not ended. */
    RUNNING,
    /** An objection is open, or was right and no correction has followed. */
    OBJECTED,
    /** The period is over and nothing stands against it. */
    CLEARED;

    public String labelKey() {
        return "notice.phase." + name().toLowerCase(Locale.ROOT);
    }
}
