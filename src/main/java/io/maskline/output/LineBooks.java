package io.maskline.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All returns and lots of one line, and what follows from them: stock carried from day to day, what is free to leave, and
 * whether more was sterilised than was made. Pieces (只).
 *
 * @param sterile its masks have to be sterilised before they may leave
 */
record LineBooks(boolean sterile, List<OutputReturn> returns, List<SterileLot> lots) {

    LineBooks {
        returns = returns.stream().sorted(Comparator.comparing(OutputReturn::businessDate)).toList();
        lots = lots.stream().sorted(Comparator.comparing(SterileLot::madeOn).thenComparing(SterileLot::lotNumber)).toList();
    }

    /** The same with this return instead of the one of its day, if there is one. */
    LineBooks with(OutputReturn made) {
        Predicate<OutputReturn> other = r -> !r.businessDate().equals(made.businessDate());
        return new LineBooks(sterile, Stream.concat(returns.stream().filter(other), Stream.of(made)).toList(), lots);
    }

    LineBooks with(SterileLot lot) {
        return new LineBooks(sterile, returns, Stream.concat(without(lot).lots().stream(), Stream.of(lot)).toList());
    }

    LineBooks without(SterileLot lot) {
        return new LineBooks(sterile, returns, lots.stream().filter(l -> !l.id().equals(lot.id())).toList());
    }

    /** The newest return before the day; null when there is none. */
    @Nullable OutputReturn before(LocalDate day) {
        return returns.reversed().stream().filter(r -> r.businessDate().isBefore(day)).findFirst().orElse(null);
    }

    @Nullable OutputReturn on(LocalDate day) {
        return returns.stream().filter(r -> r.businessDate().equals(day)).findFirst().orElse(null);
    }

    /** Closing stock of the newest return before the day, stated or reckoned; null when it is not known. */
    @Nullable Long carriedTo(LocalDate day) {
        Long carried = null;
        for (OutputReturn made : returns) {
            if (!made.businessDate().isBefore(day)) {
                break;
            }
            carried = StockBalance.of(made, carried).reckoned().closing();
        }
        return carried;
    }

    /** Good pieces of all returns up to the day, the day included. */
    long goodTo(LocalDate day) {
        return returns.stream().filter(r -> !r.businessDate().isAfter(day)).mapToLong(OutputReturn::good).sum();
    }

    /** Stated pieces that left up to the day, the day included. */
    long shippedTo(LocalDate day) {
        return returns.stream().filter(r -> !r.businessDate().isAfter(day)).mapToLong(LineBooks::shipped).sum();
    }

    private static long shipped(OutputReturn made) {
        Long total = made.stock().shipped().total();
        return total == null ? 0 : total;
    }

    /**
     * Pieces that may leave on the day, whatever its return says of shipping; null when the stock they come from is not
     * known. Of a sterile product: the lots free by then and what the first return of all opened with, less what left on
     * other days; a later day that has shipped already keeps its share.
     */
    @Nullable Long freeOn(LocalDate day) {
        return sterile ? (Long) sterileFree(day) : plainFree(day);
    }

    private @Nullable Long plainFree(LocalDate day) {
        OutputReturn made = on(day);
        Long opening = made != null && made.stock().opening() != null ? made.stock().opening() : carriedTo(day);
        return opening == null ? null : (Long) (opening + (made == null ? 0 : made.good()));
    }

    private long sterileFree(LocalDate day) {
        OutputReturn own = on(day);
        long ownShipped = own == null ? 0 : shipped(own);
        return Stream.concat(Stream.of(day), returns.stream().filter(r -> shipped(r) > 0).map(OutputReturn::businessDate))
                .filter(d -> !d.isBefore(day))
                .mapToLong(d -> firstOpening() + releasedTo(d) - shippedTo(d) + ownShipped)
                .min()
                .orElse(0);
    }

    private long firstOpening() {
        Long opening = returns.isEmpty() ? null : returns.getFirst().stock().opening();
        return opening == null ? 0 : opening;
    }

    /** Pieces of the lots whose wait is over by the day. */
    long releasedTo(LocalDate day) {
        return lots.stream().filter(l -> l.releasedBy(day)).mapToLong(SterileLot::quantity).sum();
    }

    /** Lots that are sterilised and become free after the day, the earliest first. */
    List<SterileLot> waitingAfter(LocalDate day) {
        return lots.stream().filter(l -> l.releasableOn() != null && !l.releasedBy(day))
                .sorted(Comparator.comparing(l -> Objects.requireNonNull(l.releasableOn())))
                .toList();
    }

    /** The first day on which more pieces were in lots than had been made, with both figures. */
    Optional<Excess> tooManyInLots() {
        for (SterileLot lot : lots) {
            long inLots = lots.stream().filter(l -> !l.madeOn().isAfter(lot.madeOn())).mapToLong(SterileLot::quantity).sum();
            long made = goodTo(lot.madeOn());
            if (inLots > made) {
                return Optional.of(new Excess(lot.madeOn(), inLots, made));
            }
        }
        return Optional.empty();
    }

    /** The first day by which more had left than was free. */
    Optional<Excess> tooMuchShipped() {
        return sterile ? sterileShipped() : plainShipped();
    }

    private Optional<Excess> sterileShipped() {
        return returns.stream().filter(r -> shipped(r) > 0).map(OutputReturn::businessDate)
                .map(d -> new Excess(d, shippedTo(d), firstOpening() + releasedTo(d)))
                .filter(e -> e.is() > e.may())
                .findFirst();
    }

    private Optional<Excess> plainShipped() {
        Long carried = null;
        for (OutputReturn made : returns) {
            StockBalance balance = StockBalance.of(made, carried);
            Long opening = balance.opening();
            if (opening != null && shipped(made) > opening + made.good()) {
                return Optional.of(new Excess(made.businessDate(), shipped(made), opening + made.good()));
            }
            carried = balance.reckoned().closing();
        }
        return Optional.empty();
    }

    /**
     * @param is pieces that are, up to the day
     * @param may pieces there may be at most
     */
    record Excess(LocalDate day, long is, long may) {}
}
