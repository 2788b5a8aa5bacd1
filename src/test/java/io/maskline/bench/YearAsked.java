package io.maskline.bench;

import io.maskline.capacity.RollUps;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.output.CutOff;
import io.maskline.output.LineBoard;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturns;
import io.maskline.output.Releases;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.testkit.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Asks a ledger of a year for random days, enters one return, and closes. */
final class YearAsked {

    private static final int WARM_UP = 3;
    private static final int DAYS_ASKED = 40;
    /** The first days of the year have no week before them. */
    private static final int YEAR = 355;

    private YearAsked() {}

    public static void main(String[] args) throws Exception {
        long opened = System.nanoTime();
        H2Database database = H2Database.open(Path.of(args[0]));
        Measure.time("open the ledger of a year", (System.nanoTime() - opened) / 1e6, 2_000).say();
        JournalLedger ledger = new JournalLedger(database, BigLedger.types(), Clock.systemUTC());
        try (Enterprises enterprises = Enterprises.open(database, ledger)) {
            Lines lines = Lines.open(database, enterprises, ledger, new Reports(), BusinessClock.system());
            OutputReturns returns = OutputReturns.open(database, lines, enterprises, ledger, BusinessClock.system(), CutOff.USUAL);
            RollUps rollUps = new RollUps(enterprises, lines, LineSteps.open(database), returns, Releases.open(database, lines));
            LineBoard board = LineBoard.open(database, enterprises, lines);
            measure("roll-up of a day", 300, rollUps::on);
            measure("all lines of a day with their week", 300, board::rows);
            follow(board, returns, ledger);
        }
        Measure.time("close the ledger of a year", Measure.millis(database::close), 5_000).say();
        Measure.sayMemory();
    }

    private static void measure(String what, double aim, Consumer<LocalDate> ask) {
        Random days = new Random(20200214);
        Measure.time(what + ", the first time", Measure.millis(() -> ask.accept(BigLedger.LAST_DAY)), 2_000).say();
        double[] took = new double[DAYS_ASKED];
        for (int i = -WARM_UP; i < DAYS_ASKED; i++) {
            LocalDate day = BigLedger.LAST_DAY.minusDays(days.nextInt(YEAR));
            double one = Measure.millis(() -> ask.accept(day));
            if (i >= 0) {
                took[i] = one;
            }
        }
        Measure.time(what + ", median of 40 random days", Measure.quantile(took, 0.5), aim).say();
        Measure.time(what + ", p95", Measure.quantile(took, 0.95), aim * 2).say();
    }

    /** What a screen of all lines does after each return that is entered. */
    private static void follow(LineBoard board, OutputReturns returns, JournalLedger ledger) throws Exception {
        List<Change> changes = new ArrayList<>();
        List<LineRow> rows = board.rows(BigLedger.LAST_DAY);
        double[] entered = new double[DAYS_ASKED];
        double[] followed = new double[DAYS_ASKED];
        try (AutoCloseable _ = ledger.listen(changes::add)) {
            for (int i = 0; i < DAYS_ASKED; i++) {
                LineRow row = rows.get(i * 200);
                changes.clear();
                long quantity = 30_000 + i;
                entered[i] = Measure.millis(() -> returns.enter(row.id(), BigLedger.LAST_DAY, quantity, "更正", BenchReturn.ACTOR));
                List<LineRow> shown = rows;
                followed[i] = Measure.millis(() -> board.refreshed(shown, changes, BigLedger.LAST_DAY));
            }
        }
        Measure.time("correct one return in the ledger of a year, median", Measure.quantile(entered, 0.5), 50).say();
        Measure.time("the lines after it, median", Measure.quantile(followed, 0.5), 50).say();
    }
}
