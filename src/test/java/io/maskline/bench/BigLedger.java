package io.maskline.bench;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.output.CutOff;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills a ledger with 1,000 invented firms, 10,000 lines and 100,000 returns of ten days. */
final class BigLedger {

    static final LocalDate LAST_DAY = LocalDate.of(2020, 2, 14);

    /** What the short name of every firm begins with. */
    static final String FIRM = "东港";

    private static final int FIRMS = 1_000;
    private static final int LINES_A_FIRM = 10;
    private static final int DAYS = 10;

    private BigLedger() {}

    public static void main(String[] args) throws Exception {
        try (H2Database database = H2Database.open(Path.of(args[0]))) {
            JournalLedger ledger = new JournalLedger(database, types(), Clock.systemUTC());
            try (Enterprises enterprises = Enterprises.open(database, ledger)) {
                fill(ledger, OutputReturns.open(database, Lines.open(database, enterprises, ledger, new Reports(), BusinessClock.system()), enterprises, ledger,
                        BusinessClock.system(), CutOff.USUAL));
            }
        }
    }

    static List<EntityType<?>> types() {
        return Stream.of(Enterprises.types(), Lines.types(), OutputReturns.types()).<EntityType<?>>flatMap(List::stream).toList();
    }

    private static void fill(JournalLedger ledger, OutputReturns returns) {
        List<Enterprise> firms = IntStream.range(0, FIRMS)
                .mapToObj(i -> Enterprise.draft(FIRM + "第" + i + "卫生用品有限公司", FIRM + i).withNumber("A-%04d".formatted(i + 1)))
                .toList();
        List<Line> lines = firms.stream()
                .flatMap(f -> IntStream.rangeClosed(1, LINES_A_FIRM).mapToObj(n -> Line.draft(f.id(), Integer.toString(n), LAST_DAY).withNumber(f.number() + n)))
                .toList();
        ledger.change(Title.of("line.step.create", FIRMS), BenchReturn.ACTOR, tx -> {
            tx.insertAll(Enterprises.type(), firms);
            tx.insertAll(Lines.type(), lines);
            return firms;
        });
        returns.enterAll(lines.stream().flatMap(BigLedger::days).toList(), BenchReturn.ACTOR);
    }

    private static Stream<OutputReturn> days(Line line) {
        return IntStream.range(0, DAYS)
                .mapToObj(d -> OutputReturn.draft(line.id(), LAST_DAY.minusDays(d), 20_000L + d));
    }
}
