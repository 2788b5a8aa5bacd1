package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.db.Database;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final OutputReturnStore returns;

    private LineBoard(Enterprises enterprises, Lines lines, OutputReturnStore returns) {
        this.enterprises = enterprises;
        this.lines = lines;
        this.returns = returns;
    }

    public static LineBoard open(Database database, Enterprises enterprises, Lines lines) {
        return new LineBoard(enterprises, lines, new OutputReturnStore(database));
    }

    /** Every living line of a living firm, by firm and line number. */
    public List<LineRow> rows(LocalDate businessDate) {
        Map<UUID, Enterprise> firms = enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));
        Map<UUID, OutputReturn> today = returns.on(businessDate).stream().collect(Collectors.toMap(OutputReturn::lineId, Function.identity()));
        Map<UUID, @Nullable Long[]> weeks = weeks(businessDate);
        List<LineRow> rows = new ArrayList<>();
        for (Line line : lines.all()) {
            Enterprise firm = firms.get(line.enterpriseId());
            if (firm != null) {
                rows.add(row(line, firm, businessDate, today.get(line.id()), weeks.get(line.id())));
            }
        }
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
        @Nullable Long[] week = new Long[LineRow.DAYS];
        LocalDate first = businessDate.minusDays(LineRow.DAYS - 1);
        returns.ofLine(line).stream()
                .filter(r -> !r.businessDate().isBefore(first) && r.businessDate().isBefore(businessDate))
                .forEach(r -> week[day(first, r.businessDate())] = r.quantity());
        OutputReturn today = returns.of(line, businessDate).orElse(null);
        return lines.find(line).flatMap(l -> enterprises.find(l.enterpriseId()).map(firm -> row(l, firm, businessDate, today, week)));
    }

    /** Pieces of the six days before the business date, by line. */
    private Map<UUID, @Nullable Long[]> weeks(LocalDate businessDate) {
        Map<UUID, @Nullable Long[]> weeks = new HashMap<>();
        LocalDate first = businessDate.minusDays(LineRow.DAYS - 1);
        returns.quantities(first, businessDate.minusDays(1), (line, day, quantity) ->
                weeks.computeIfAbsent(line, _ -> new Long[LineRow.DAYS])[day(first, day)] = quantity);
        return weeks;
    }

    private static int day(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    private static LineRow row(Line line, Enterprise firm, LocalDate day, @Nullable OutputReturn today, @Nullable Long @Nullable [] week) {
        List<@Nullable Long> pieces = new ArrayList<>(week == null ? Collections.nCopies(LineRow.DAYS, null) : Arrays.asList(week));
        pieces.set(LineRow.DAYS - 1, today == null ? null : today.quantity());
        return new LineRow(line, firm, day, today, pieces);
    }
}
