package io.maskline.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands between its submission and its money.
 *
 * @param reviews that count, the newest of each department; in the order of {@link Side}
 * @param decisions in the order they were signed
 * @param approved net of the lines, 0 while nothing is approved
 * @param waitingPlace 1 for the claim that is next; null when it does not wait
 */
public record Standing(
        UUID application, List<Review> reviews, List<Decision> decisions, BigDecimal approved, Stage stage, @Nullable Integer waitingPlace) {

    public Standing {
        reviews = List.copyOf(reviews);
        decisions = List.copyOf(decisions);
    }

    public Optional<Review> review(Side side) {
        return reviews.stream().filter(r -> r.side() == side).findFirst();
    }

    /** Both departments agree. */
    public boolean agreed() {
        return reviews.stream().filter(Review::agreed).map(Review::side).distinct().count() == Side.values().length;
    }
}
