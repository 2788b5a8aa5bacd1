package io.maskline.output;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three counters of masks that have to be sterilised, on a business day, in pieces (只): made, in desorption,
 * releasable. Made is not releasable.
 *
 * @param made good output of the day over the lines that returned it; null when none did
 * @param missing lines of which the return of the day is missing
 * @param inDesorption pieces sterilised by the day and not free yet
 * @param next when the next of them become free; null when none waits
 * @param released pieces whose wait ended on the day
 */
record LotCounters(LocalDate day, @Nullable Long made, int missing, long inDesorption, Released.@Nullable Next next, long released) {

    /**
     * @param lines the lines whose masks are sterilised, with their returns of the day
     * @param released what {@link Releases#on} says of these lines
     */
    static LotCounters of(LocalDate day, List<LineRow> lines, Collection<Released> released) {
        List<Long> made = lines.stream().map(LineRow::today).filter(r -> r != null).map(OutputReturn::good).toList();
        return new LotCounters(
                day,
                made.isEmpty() ? null : (Long) made.stream().mapToLong(Long::longValue).sum(),
                (int) lines.stream().filter(LineRow::missing).count(),
                released.stream().mapToLong(Released::inDesorption).sum(),
                next(released),
                released.stream().map(Released::flow).filter(f -> f != null).mapToLong(Long::longValue).sum());
    }

    private static Released.@Nullable Next next(Collection<Released> released) {
        List<Released.Next> all = released.stream().map(Released::next).filter(n -> n != null).toList();
        LocalDate first = all.stream().map(Released.Next::day).min(LocalDate::compareTo).orElse(null);
        return first == null
                ? null
                : new Released.Next(first, all.stream().filter(n -> n.day().equals(first)).mapToLong(Released.Next::quantity).sum());
    }
}
