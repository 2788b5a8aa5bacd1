package io.maskline.platform.calendar;

/** The two clocks of a promise: every day, or working days only. */
public enum DayCount {
    /** 自然日. */
    NATURAL,
    /** 工作日, by the {@link WorkingCalendar}. */
    WORKING
}
