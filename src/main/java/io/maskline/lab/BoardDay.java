package io.maskline.lab;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a lab's board.
 *
 * @param numbers the requests booked that day
 * @param closure the closure it falls into; null when open
 */
record BoardDay(LocalDate day, LabDay state, List<String> numbers, @Nullable LabClosure closure) {

    /** Days on the board. */
    static final int DAYS = 14;

    static List<BoardDay> of(LabFacts facts, LabDays days, LocalDate first) {
        return first.datesUntil(first.plusDays(DAYS)).map(day -> new BoardDay(
                        day,
                        days.on(facts, day),
                        facts.bookings().stream().filter(b -> b.day().equals(day)).map(Booking::requestNumber).toList(),
                        facts.closure(day).orElse(null)))
                .toList();
    }

    /** More is booked than can be done: the capacity was lowered, or the day closed, after it was booked. */
    boolean over(@Nullable Long perDay) {
        return switch (state) {
            case CLOSED, RESTING -> !numbers.isEmpty();
            case FULL -> perDay != null && numbers.size() > perDay;
            case FREE, UNKNOWN -> false;
        };
    }
}
