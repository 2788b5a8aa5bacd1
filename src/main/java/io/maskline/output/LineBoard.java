package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineOn;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.Change;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All lines with their firms and output, as grids, the overview and the briefs read them. Not for the FX thread. */
public final class LineBoard {

    private static final Comparator<LineRow> BY_FIRM = Comparator.comparing((LineRow r) -> r.firm().number())
            .thenComparing(r -> r.line().lineNo().length())
            .thenComparing(r -> r.line().lineNo());

    private final Enterprises enterprises;
    private final Lines lines;
    private final LineSteps steps;
    private final OutputReturnStore returns;

    private LineBoard(Enterprises enterprises, Lines lines, LineSteps steps, OutputReturnStore returns) {
        this.enterprises = enterprises;
        this.lines = lines;
        this.steps = steps;
        this.returns = returns;
    }

    public static LineBoard open(Database database, Enterprises enterprises, Lines lines) {
        return new LineBoard(enterprises, lines, LineSteps.open(database), new OutputReturnStore(database));
    }

    /** Every living line of a living firm, by firm and line number. */
    public List<LineRow> rows(LocalDate businessDate) {
        Map<UUID, Enterprise> firms = enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));
        Map<UUID, OutputReturn> today = returns.on(businessDate).stream().collect(Collectors.toMap(OutputReturn::lineId, Function.identity()));
        Map<UUID, @Nullable Long[]> weeks = returns.pieces(firstDay(businessDate), LineRow.DAYS - 1);
        Map<UUID, LineOn> then = steps.on(businessDate);
        List<LineRow> rows = new ArrayList<>();
        for (Line line : lines.all()) {
            Enterprise firm = firms.get(line.enterpriseId());
            if (firm != null) {
                rows.add(row(line, firm, businessDate, today.get(line.id()), weeks.get(line.id())).asOf(then.get(line.id())));
            }
        }
        rows.sort(BY_FIRM);
        return rows;
    }

    /**
     * {@code shown} as it stands after {@code changes}. Only the lines these touched are read; where they touched many,
     * or a return that is gone without a trace of its line, everything is.
     *
     * @param shown the rows of the day before the changes, in their order
     */
    public List<LineRow> refreshed(List<LineRow> shown, Collection<Change> changes, LocalDate businessDate) {
        Optional<Set<UUID>> touched = new TouchedLines(lines, returns).of(shown, changes);
        if (touched.isEmpty()) {
            return rows(businessDate);
        }
        List<LineRow> rows = new ArrayList<>(shown);
        rows.removeIf(r -> touched.get().contains(r.id()));
        Map<UUID, LineOn> then = steps.on(businessDate);
        touched.get().forEach(line -> row(line, businessDate, then).ifPresent(rows::add));
        rows.sort(BY_FIRM);
        return rows;
    }

    /** Lines of which a return of the day is expected and was not made, by firm and line number. */
    public List<LineRow> missing(LocalDate businessDate) {
        return rows(businessDate).stream().filter(LineRow::missing).toList();
    }

    /** Every living firm in the order of its number, with the figures of its lines among {@code rows}. */
    public List<FirmRow> firms(List<LineRow> rows) {
        Map<UUID, List<LineRow>> byFirm = rows.stream().collect(Collectors.groupingBy(r -> r.firm().id()));
        return enterprises.all().stream()
                .map(firm -> {
                    List<LineRow> own = byFirm.getOrDefault(firm.id(), List.of());
                    return new FirmRow(firm, own.size(), DaySummary.of(own));
                })
                .toList();
    }

    /** One line; empty when it or its firm is in the bin. */
    public Optional<LineRow> row(UUID line, LocalDate businessDate) {
        return row(line, businessDate, steps.on(businessDate));
    }

    private Optional<LineRow> row(UUID line, LocalDate businessDate, Map<UUID, LineOn> then) {
        @Nullable Long[] week = new Long[LineRow.DAYS];
        LocalDate first = firstDay(businessDate);
        returns.ofLine(line).stream()
                .filter(r -> !r.businessDate().isBefore(first) && r.businessDate().isBefore(businessDate))
                .forEach(r -> week[day(first, r.businessDate())] = r.quantity());
        OutputReturn today = returns.of(line, businessDate).orElse(null);
        return lines.find(line).flatMap(l -> enterprises.find(l.enterpriseId()).map(firm -> row(l, firm, businessDate, today, week).asOf(then.get(line))));
    }

    private static LocalDate firstDay(LocalDate businessDate) {
        return businessDate.minusDays(LineRow.DAYS - 1);
    }

    private static int day(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    private static LineRow row(Line line, Enterprise firm, LocalDate day, @Nullable OutputReturn today, @Nullable Long @Nullable [] week) {
        List<@Nullable Long> pieces = new ArrayList<>(Collections.nCopies(LineRow.DAYS, null));
        for (int i = 0; week != null && i < LineRow.DAYS - 1; i++) {
            pieces.set(i, week[i]);
        }
        pieces.set(LineRow.DAYS - 1, today == null ? null : today.quantity());
        return new LineRow(line, firm, day, today, pieces);
    }
}
