package io.maskline.approval;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to a claim in the box of decisions. */
enum Act {
    REVIEW_INDUSTRY,
    REVIEW_FINANCE,
    APPROVE,
    WAITLIST,
    ADJUST,
    OVERRUN,
    REVOKE,
    GIVE_BACK;

    static Act review(Side side) {
        return side == Side.INDUSTRY ? REVIEW_INDUSTRY : REVIEW_FINANCE;
    }

    @Nullable Side side() {
        return this == REVIEW_INDUSTRY ? Side.INDUSTRY : this == REVIEW_FINANCE ? Side.FINANCE : null;
    }

    /** Something is typed before it is signed. */
    boolean asks() {
        return this != APPROVE && this != WAITLIST;
    }

    /** A second person signs; giving a claim back is the maker's own work. */
    boolean signed() {
        return this != GIVE_BACK;
    }

    /** Words of the button, and of the heading above what is typed. */
    String labelKey() {
        return "approval.do." + Optional.ofNullable(side()).map(_ -> "review").orElse(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
