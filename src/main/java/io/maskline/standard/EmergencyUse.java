package io.maskline.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a standard counts in one place for the time of an emergency only.
 *
 * @param region the city or county, e.g. 宁波市
 * @param until last day; null while nobody has ended it
 */
public record EmergencyUse(String region, @Nullable LocalDate until) {

    /** What stands beside such a standard and in the condition of its limits, on screen, on paper and in results. */
    static final String MARK = "限本市应急期使用";

    boolean endedBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** The limit with the mark in its condition, so that every copy of it carries the mark. */
    static Limit mark(Limit limit) {
        String condition = limit.condition();
        return limit.withCondition(condition == null ? MARK : condition.contains(MARK) ? condition : MARK + "；" + condition);
    }
}
