package io.maskline.lab;

import io.maskline.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** Tells of each day whether a lab can start one more batch. Pure. */
public final class LabDays {

    /** How far ahead a day is sought, in days. */
    static final int HORIZON = 366;

    private final WorkingCalendar calendar;

    public LabDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    public LabDay on(LabFacts lab, LocalDate day) {
        if (lab.closure(day).isPresent()) {
            return LabDay.CLOSED;
        }
        if (!works(lab.lab().terms(), day)) {
            return LabDay.RESTING;
        }
        Long perDay = lab.lab().terms().perDay();
        if (perDay == null) {
            return LabDay.UNKNOWN;
        }
        return lab.bookedOn(day) < perDay ? LabDay.FREE : LabDay.FULL;
    }

    private boolean works(LabTerms terms, LocalDate day) {
        return calendar.isWorking(day) || terms.weekends() && !calendar.isHoliday(day);
    }

    /** The first day from {@code from} on with a place left; empty when there is none within a year. */
    public Optional<LocalDate> firstFree(LabFacts lab, LocalDate from) {
        return from.datesUntil(from.plusDays(HORIZON)).filter(day -> on(lab, day) == LabDay.FREE).findFirst();
    }
}
