package io.maskline.bench;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.output.CutOff;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fills a ledger with 1,000 invented firms in ten districts, 10,000 lines of all product classes and a return of every
 * line for each of as many days as asked for, through the same door as everything else.
 */
final class BigLedger {

    static final LocalDate LAST_DAY = LocalDate.of(2020, 2, 14);

    /** What the short name of every firm begins with. */
    static final String FIRM = "东港";

    private static final int FIRMS = 1_000;
    private static final int LINES_A_FIRM = 10;
    private static final int DISTRICTS = 10;
    /** Returns stored as one step: 10,000 lines of ten days. */
    private static final int DAYS_A_STEP = 10;

    private BigLedger() {}

    /** Folder and days; the last day is always {@link #LAST_DAY}. */
    public static void main(String[] args) throws Exception {
        int days = Integer.parseInt(args[1]);
        try (H2Database database = H2Database.open(Path.of(args[0]))) {
            JournalLedger ledger = new JournalLedger(database, types(), Clock.systemUTC());
            try (Enterprises enterprises = Enterprises.open(database, ledger)) {
                Lines lines = Lines.open(database, enterprises, ledger, new Reports(), BusinessClock.system());
                fill(ledger, OutputReturns.open(database, lines, enterprises, ledger, BusinessClock.system(), CutOff.USUAL), days);
            }
        }
        Measure.sayMemory();
    }

    static List<EntityType<?>> types() {
        return Stream.of(Enterprises.types(), Lines.types(), OutputReturns.types()).<EntityType<?>>flatMap(List::stream).toList();
    }

    private static void fill(JournalLedger ledger, OutputReturns returns, int days) {
        List<Enterprise> firms = IntStream.range(0, FIRMS).mapToObj(BigLedger::firm).toList();
        List<Line> lines = firms.stream().flatMap(f -> IntStream.rangeClosed(1, LINES_A_FIRM).mapToObj(n -> line(f, n, days))).toList();
        ledger.change(Title.of("line.step.create", FIRMS), BenchReturn.ACTOR, tx -> {
            tx.insertAll(Enterprises.type(), firms);
            tx.insertAll(Lines.type(), lines);
            return firms;
        });
        for (int last = days; last > 0; last -= DAYS_A_STEP) {
            int newest = last;
            returns.enterAll(
                    IntStream.range(Math.max(0, newest - DAYS_A_STEP), newest)
                            .mapToObj(d -> LAST_DAY.minusDays(d))
                            .flatMap(day -> lines.stream().map(line -> made(line, day)))
                            .toList(),
                    BenchReturn.ACTOR);
        }
    }

    private static Enterprise firm(int i) {
        Enterprise firm = Enterprise.draft(FIRM + "第" + i + "卫生用品有限公司", FIRM + i).withNumber("A-%04d".formatted(i + 1));
        return new Enterprise(
                firm.id(), 0, firm.number(), firm.name(), firm.shortName(), null,
                new Enterprise.Place(null, "第" + i % DISTRICTS + "区", null, null), null, null, firm.contact(), null);
    }

    private static Line line(Enterprise firm, int n, int days) {
        ProductClass product = ProductClass.values()[n % ProductClass.values().length];
        return Line.draft(firm.id(), Integer.toString(n), product, LAST_DAY)
                .withNumber(firm.number() + n)
                .withStage(LineStage.PRODUCING, LAST_DAY.minusDays(days))
                .withCapacity(new Line.Capacity(60_000L, 50_000L, null));
    }

    private static OutputReturn made(Line line, LocalDate day) {
        return OutputReturn.draft(line.id(), day, 20_000L + day.getDayOfYear() % 97);
    }
}
