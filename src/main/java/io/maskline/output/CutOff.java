package io.maskline.output;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Until when a return of a business day is in time. */
public record CutOff(LocalTime time) {

    /** 16:00, what the ministry's notices of February 2020 asked for. */
    public static final CutOff USUAL = new CutOff(LocalTime.of(16, 0));

    /** True for what is typed after the cut-off of {@code businessDate}; the minute itself is still in time. */
    public boolean isLate(LocalDate businessDate, LocalDateTime typed) {
        return typed.isAfter(businessDate.atTime(time));
    }
}
