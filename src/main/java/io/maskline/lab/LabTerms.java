package io.maskline.lab;

import io.maskline.platform.calendar.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * What a lab says it can do. What it did not say is null: neither nothing nor without limit.
 *
 * @param perDay batches (批) it takes a day, one request being one batch; 0 or more
 * @param transportDays natural days from the sampling to the lab's door; 0 for the same day
 * @param promise how long it takes from the day the test starts to the report
 * @param weekends whether it works on Saturdays and Sundays; on days an order makes a holiday it rests all the same
 * @param outside whether it lies outside the city
 * @param source who said so, when and how
 * @param toBeChecked nobody has confirmed it yet (待核)
 */
public record LabTerms(
        @Nullable Long perDay,
        @Nullable Long transportDays,
        @Nullable Promise promise,
        boolean weekends,
        boolean outside,
        @Nullable String source,
        boolean toBeChecked) {

    /** Nothing is known of the lab. */
    public static final LabTerms UNKNOWN = new LabTerms(null, null, null, false, false, null, false);

    /** @param days 0 or more, counted from the day the test starts */
    public record Promise(long days, DayCount count) {}
}
