package io.maskline.calendar;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;

/** The columns of the working calendar. */
final class CalendarColumns {

    private CalendarColumns() {}

    static GridSpec<CalendarDay> days(CalendarWords words) {
        return GridSpec.<CalendarDay>of("calendarTable", CalendarDay::id)
                .withoutChecks()
                .empty("calendar.empty")
                .column(GridColumn.<CalendarDay>date("date", "calendar.field.date", CalendarDay::date).frozen().width(8, 8).hint(_ -> Hint.STRONG))
                .column(GridColumn.<CalendarDay>text("weekday", "calendar.field.weekday", d -> words.weekday(d.date())).frozen().width(4.5, 7)
                        .orderedBy(d -> d.date().getDayOfWeek()))
                .column(GridColumn.<CalendarDay>status("kind", "calendar.field.kind", d -> status(d.kind()), d -> words.kind(d.kind())).width(6, 7.5))
                .column(GridColumn.<CalendarDay>text("plain", "calendar.field.plain", d -> words.plain(d.date())).width(6, 8)
                        .hint(d -> d.unusual() ? Hint.NONE : Hint.MUTED))
                .column(GridColumn.<CalendarDay>text("occasion", "calendar.field.occasion", CalendarDay::occasion).width(9, 9))
                .column(GridColumn.<CalendarDay>text("source", "calendar.field.source", CalendarDay::source).width(20, 20))
                .column(GridColumn.<CalendarDay>status("check", "calendar.field.check", d -> d.toBeChecked() ? Status.TO_DECIDE : Status.PASS, d -> words.check(d.confidence())).width(6, 8))
                .column(GridColumn.<CalendarDay>text("remark", "calendar.field.remark", CalendarDay::remark).width(20, 20));
    }

    static Status status(DayKind kind) {
        return kind.working() ? Status.PRODUCING : Status.PAUSED;
    }
}
