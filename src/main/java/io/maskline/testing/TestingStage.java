package io.maskline.testing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a testing request is. The name is what the ledger stores. */
public enum TestingStage {
    REQUESTED,
    ACCEPTED,
    SENT,
    RECEIVED,
    TESTING,
    REPORTED,
    CLOSED,
    /** The samples went back to the firm; new ones may be sent. */
    RETURNED,
    WITHDRAWN,
    /** Its items went to several labs as requests of their own. */
    SPLIT;

    /** Stages in which a lab may still be chosen for it. */
    private static final Set<TestingStage> PLACEABLE = EnumSet.of(REQUESTED, ACCEPTED, RETURNED);
    private static final Set<TestingStage> OPEN = EnumSet.range(REQUESTED, TESTING);

    /** Not reported yet and not given up: values may be typed. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** The verdict is handed in and the values are locked. */
    public boolean judged() {
        return this == REPORTED || this == CLOSED;
    }

    /** Its samples are not with a lab: it may be given to one, or to another one. */
    public boolean placeable() {
        return PLACEABLE.contains(this);
    }

    /** The stage a request ordinarily goes to from here by hand; from TESTING on the verdict takes it further. */
    public Optional<TestingStage> next() {
        return switch (this) {
            case REQUESTED -> Optional.of(ACCEPTED);
            case ACCEPTED -> Optional.of(SENT);
            case SENT -> Optional.of(RECEIVED);
            case RECEIVED -> Optional.of(TESTING);
            case REPORTED -> Optional.of(CLOSED);
            case RETURNED -> Optional.of(SENT);
            case TESTING, CLOSED, WITHDRAWN, SPLIT -> Optional.empty();
        };
    }

    /** Whether a person may move a request from here to {@code to}. */
    boolean allows(TestingStage to) {
        return next().filter(to::equals).isPresent() || open() && (to == RETURNED || to == WITHDRAWN) || this == RETURNED && to == WITHDRAWN;
    }

    public String labelKey() {
        return "testing.stage." + name().toLowerCase(Locale.ROOT);
    }
}
