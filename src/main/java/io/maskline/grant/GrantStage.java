package io.maskline.grant;

import io.maskline.approval.Stage;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How far a subsidy is, from the first draft to the money and back. It is never stored: it follows from the decisions, the
 * notice and the payment lines.
 */
public enum GrantStage {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    TO_DECIDE,
    RETURNED,
    WAITING,
    APPROVED,
    NOTICED,
    OBJECTED,
    CLEARED,
    PART_PAID,
    PAID,
    BANK_RETURNED,
    /** The firm holds more than it may keep. */
    TO_CLAW_BACK,
    CLAWED_BACK,
    REVOKED;

    public String labelKey() {
        return "grant.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing is left to be done. */
    public boolean over() {
        return this == PAID || this == CLAWED_BACK || this == REVOKED;
    }

    /** How the notice of an approved amount stands. */
    public enum Noticed {
        NOT_YET, RUNNING, OBJECTED, CLEARED
    }

    /**
     * @param stage of the decision
     * @param opinions whether a department has given one
     * @param due what the firm may keep
     */
    public record Course(Stage stage, boolean opinions, Noticed noticed, BigDecimal due, PaymentLines lines) {}

    public static GrantStage of(Course course) {
        return switch (course.stage()) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> course.opinions() ? REVIEWED : SUBMITTED;
            case TO_DECIDE -> TO_DECIDE;
            case RETURNED -> RETURNED;
            case WAITING -> WAITING;
            case REVOKED -> came(course, REVOKED);
            case APPROVED -> approved(course);
        };
    }

    private static GrantStage approved(Course course) {
        BigDecimal paid = course.lines().net();
        if (paid.compareTo(course.due()) > 0) {
            return TO_CLAW_BACK;
        }
        if (course.noticed() == Noticed.OBJECTED) {
            return came(course, OBJECTED);
        }
        if (paid.signum() > 0 && paid.compareTo(course.due()) == 0) {
            return PAID;
        }
        if (course.lines().total(PaymentKind.CLAWED_BACK).signum() > 0) {
            return CLAWED_BACK;
        }
        if (paid.signum() > 0) {
            return PART_PAID;
        }
        if (course.lines().total(PaymentKind.BANK_RETURN).signum() > 0) {
            return BANK_RETURNED;
        }
        return switch (course.noticed()) {
            case NOT_YET -> APPROVED;
            case RUNNING -> NOTICED;
            case CLEARED -> CLEARED;
            case OBJECTED -> OBJECTED;
        };
    }

    /** Whether money is still to come back or came back, else {@code otherwise}. */
    private static GrantStage came(Course course, GrantStage otherwise) {
        if (course.lines().net().compareTo(course.due()) > 0) {
            return TO_CLAW_BACK;
        }
        return course.lines().net().signum() == 0 && course.lines().total(PaymentKind.CLAWED_BACK).signum() > 0 ? CLAWED_BACK : otherwise;
    }
}
