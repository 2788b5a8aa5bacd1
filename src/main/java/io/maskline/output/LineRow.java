package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineStage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line with its firm and what is known of its output on a business day.
 *
 * @param then the line with stage and capacities as of the day, which later changes of it do not touch; for reading only
 * @param day the business day
 * @param today the return of the day; null when there is none
 * @param week pieces of the seven days that end with the day, oldest first; null where no return was made
 */
public record LineRow(Line line, Line then, Enterprise firm, LocalDate day, @Nullable OutputReturn today, List<@Nullable Long> week) {

    public static final int DAYS = 7;

    /** A line that was on the day what it is now. */
    public LineRow(Line line, Enterprise firm, LocalDate day, @Nullable OutputReturn today, List<@Nullable Long> week) {
        this(line, line, firm, day, today, week);
    }

    public LineRow {
        // List.copyOf refuses the nulls that stand for missing days.
        week = Collections.unmodifiableList(new ArrayList<>(week));
        if (week.size() != DAYS) {
            throw new IllegalArgumentException("a week has " + DAYS + " days, not " + week.size());
        }
    }

    public UUID id() {
        return line.id();
    }

    /** The short name of the firm. */
    public String firmName() {
        return firm.shortName();
    }

    public String lineNo() {
        return line.lineNo();
    }

    /** A return of the day is expected of this line: by its stage on that day, or because it made one. */
    public boolean expected() {
        return then.reportsOn(day) || today != null;
    }

    /** A return of the day is expected and was not made. */
    public boolean missing() {
        return expected() && today == null;
    }

    /** Pieces made that day; null when not returned. */
    public @Nullable Long made() {
        return today == null ? null : today.quantity();
    }

    /** Pieces made the day before; null when not returned. */
    public @Nullable Long yesterday() {
        return week.get(DAYS - 2);
    }

    public @Nullable Long approved() {
        return then.capacity().approved();
    }

    /** Made of the approved capacity, 0.62 for 62 %; null when one of them is missing or the capacity is 0. */
    public @Nullable BigDecimal utilisation() {
        return ratio(made(), approved());
    }

    /** Made less the approved capacity, in pieces; null when one of them is missing. */
    public @Nullable Long difference() {
        Long made = made();
        Long approved = approved();
        return made == null || approved == null ? null : made - approved;
    }

    public Gap gap() {
        return Gap.of(then, made());
    }

    /** The row with stage and capacities as of its day; null leaves them as they are now. */
    LineRow asOf(@Nullable LineOn on) {
        if (on == null) {
            return this;
        }
        Line known = line.withCapacity(on.capacity());
        LineStage stage = on.stage();
        LocalDate since = on.since();
        Line of = stage == null || since == null ? known.withStage(LineStage.INTENT, day) : known.withStage(stage, since);
        return new LineRow(line, of, firm, day, today, week);
    }

    /** The same line after its return of the day was entered or corrected. */
    public LineRow with(OutputReturn entered) {
        List<@Nullable Long> days = new ArrayList<>(week);
        days.set(DAYS - 1, entered.quantity());
        return new LineRow(line, then, firm, day, entered, days);
    }

    /** {@code part} of {@code whole}; null when one is missing or the whole is 0. */
    public static @Nullable BigDecimal ratio(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64);
    }
}
