package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Masks of one lot, sealed together for one request.
 *
 * @param number visible number, e.g. {@code A-0088-01}; empty until it is stored
 */
public record Sample(
        UUID id, long version, UUID requestId, String number, Marks marks, Packing packing, Drawing drawing, Quantity quantity, SampleState state)
        implements Entity {

    /**
     * What is written on it. All of it may still be blank.
     *
     * @param sealNumber at most 40 characters, half-width; never used twice
     * @param lotNumber the maker's number of the lot, at most 40 characters
     * @param lotSize pieces (只) of the lot it was taken from, 1 or more
     * @param producedOn day on which the lot was made
     */
    public record Marks(@Nullable String sealNumber, @Nullable String lotNumber, @Nullable Long lotSize, @Nullable LocalDate producedOn) {
        public static final Marks BLANK = new Marks(null, null, null, null);
    }

    /**
     * How it is packed.
     *
     * @param kind package and size, e.g. 纸盒 50 只/盒, at most 80 characters
     * @param state how the package looks, at most 80 characters
     * @param sterile whether it is sterile; null when not said
     * @param storage how it is to be kept, at most 80 characters
     */
    public record Packing(@Nullable String kind, @Nullable String state, @Nullable Boolean sterile, @Nullable String storage) {
        public static final Packing BLANK = new Packing(null, null, null, null);
    }

    /**
     * How it came about.
     *
     * @param drawn true when the office drew it (抽样), false when the firm sent it (送样); null when not said
     * @param place where it was drawn, at most 80 characters
     */
    public record Drawing(@Nullable Boolean drawn, @Nullable String place) {
        public static final Drawing BLANK = new Drawing(null, null);
    }

    /**
     * Pieces (只).
     *
     * @param needed what the tests use, 0 to 9,999
     * @param handedOver what was counted when it was handed over, 0 to 9,999; null while nobody has counted it
     * @param reserve what is to be kept besides, 0 to 9,999; null when nothing is said of it
     */
    public record Quantity(long needed, @Nullable Long handedOver, @Nullable Long reserve) {

        /** What the lab is to receive: for the tests and to be kept. */
        public long due() {
            return needed + (reserve == null ? 0 : reserve);
        }

        public Quantity counted(@Nullable Long pieces) {
            return new Quantity(needed, pieces, reserve);
        }
    }

    public Sample with(Marks written) {
        return new Sample(id, version, requestId, number, written, packing, drawing, quantity, state);
    }

    public Sample with(Packing packed) {
        return new Sample(id, version, requestId, number, marks, packed, drawing, quantity, state);
    }

    public Sample with(Drawing origin) {
        return new Sample(id, version, requestId, number, marks, packing, origin, quantity, state);
    }

    public Sample with(Quantity pieces) {
        return new Sample(id, version, requestId, number, marks, packing, drawing, pieces, state);
    }

    Sample at(SampleState next) {
        return new Sample(id, version, requestId, number, marks, packing, drawing, quantity, next);
    }

    Sample numbered(String visible) {
        return new Sample(id, version, requestId, visible, marks, packing, drawing, quantity, state);
    }

    /** The same sample in the hands of another request, e.g. of a part. */
    Sample of(UUID request) {
        return new Sample(id, version, request, number, marks, packing, drawing, quantity, state);
    }
}
