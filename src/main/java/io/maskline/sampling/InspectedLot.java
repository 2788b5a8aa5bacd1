package io.maskline.sampling;

/**
 * What became of a lot of a product.
 *
 * @param resubmitted it was inspected before, so it does not count for switching
 */
public record InspectedLot(boolean accepted, boolean resubmitted) {

    /** A lot inspected for the first time. */
    public static InspectedLot original(boolean accepted) {
        return new InspectedLot(accepted, false);
    }
}
