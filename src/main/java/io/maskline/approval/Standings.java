package io.maskline.approval;

import io.maskline.subsidy.ApplicationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where claims stand, worked out from their lines. Pure. */
final class Standings {

    private Standings() {}

    /** @param reviews ever written on the claim, oldest first */
    static Standing of(Case claim, BudgetBook book, List<Review> reviews) {
        List<Review> counting = counting(claim, reviews);
        Standing standing = new Standing(claim.application(), counting, book.decisions(claim.application()), book.net(claim), Stage.IN_REVIEW, book.place(claim.application()));
        return new Standing(standing.application(), counting, standing.decisions(), standing.approved(), stage(claim.status(), standing.agreed()), standing.waitingPlace());
    }

    /** The newest opinion of each side. While a claim is under review, only those on the claim as it is now. */
    static List<Review> counting(Case claim, List<Review> reviews) {
        List<Review> seen = claim.status() == ApplicationStatus.SUBMITTED
                ? reviews.stream().filter(r -> r.applicationVersion() == claim.version()).toList()
                : reviews;
        return Arrays.stream(Side.values()).map(side -> newest(side, seen)).filter(Objects::nonNull).toList();
    }

    private static @Nullable Review newest(Side side, List<Review> reviews) {
        return reviews.reversed().stream().filter(r -> r.side() == side).findFirst().orElse(null);
    }

    private static Stage stage(ApplicationStatus status, boolean agreed) {
        return switch (status) {
            case DRAFT -> Stage.DRAFT;
            case SUBMITTED -> agreed ? Stage.TO_DECIDE : Stage.IN_REVIEW;
            case RETURNED -> Stage.RETURNED;
            case APPROVED -> Stage.APPROVED;
            case WAITING -> Stage.WAITING;
            case REVOKED -> Stage.REVOKED;
        };
    }
}
