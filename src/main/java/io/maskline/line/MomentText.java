package io.maskline.line;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.DayText;
import io.maskline.platform.text.FullWidth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as people type it: {@code 2020-02-14 09:00}, {@code 2.14 9:00}, {@code 9:00} or {@code 0900} of the business day. */
final class MomentText {

    private static final Pattern TIME = Pattern.compile("(.*?)\\s*(\\d{1,2})\\s*[:时]?\\s*(\\d{2})分?");

    private MomentText() {}

    /** @throws io.maskline.platform.error.FaultException Invalid at {@code field} when it is no moment */
    static LocalDateTime parse(String field, String typed, LocalDate businessDate) {
        Matcher matcher = TIME.matcher(FullWidth.narrow(typed).strip());
        if (!matcher.matches()) {
            throw Fault.invalid(field, "line.fault.moment", typed).asException();
        }
        int hour = Integer.parseInt(matcher.group(2));
        int minute = Integer.parseInt(matcher.group(3));
        if (hour > 23 || minute > 59) {
            throw Fault.invalid(field, "line.fault.moment", typed).asException();
        }
        String day = matcher.group(1);
        return (day.isBlank() ? businessDate : DayText.parse(field, day, businessDate)).atTime(hour, minute);
    }
}
