package io.maskline.platform.text;

import io.maskline.platform.error.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: {@code 2020-02-14}, {@code 2020.2.14}, {@code 2020年2月14日}, {@code 20200214}, {@code 2月14日}, {@code 2.14}. */
public final class DayText {

    private static final Pattern FULL = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("()(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private DayText() {}

    /**
     * @param field name of the record's field, for the fault
     * @param businessDate supplies the year when none is typed
     * @throws io.maskline.platform.error.FaultException Invalid when it is no date, or no such day exists (2月31日)
     */
    public static LocalDate parse(String field, String typed, LocalDate businessDate) {
        String text = FullWidth.narrow(typed).strip();
        for (Pattern pattern : new Pattern[] {FULL, COMPACT, SHORT}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(field, typed, matcher, businessDate);
            }
        }
        throw Fault.invalid(field, "text.fault.day", typed).asException();
    }

    private static LocalDate day(String field, String typed, Matcher matcher, LocalDate businessDate) {
        int year = matcher.group(1).isEmpty() ? businessDate.getYear() : Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Fault.invalid(field, "text.fault.day.none", typed, Integer.toString(year), month, day).asException();
        }
    }
}
