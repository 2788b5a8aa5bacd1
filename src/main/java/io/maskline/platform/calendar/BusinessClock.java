package io.maskline.platform.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The only place that asks the machine for the time. Tests and the command line's {@code --date} give it another clock. */
public final class BusinessClock {

    private final Clock clock;

    private BusinessClock(Clock clock) {
        this.clock = clock;
    }

    /** The clock and zone of this machine. */
    public static BusinessClock system() {
        return new BusinessClock(Clock.systemDefaultZone());
    }

    public static BusinessClock of(Clock clock) {
        return new BusinessClock(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Local date and time, for words such as "已保存 14:02:31". */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** The clock itself, for parts that stamp recording times. */
    public Clock clock() {
        return clock;
    }
}
