package io.maskline.capacity;

import io.maskline.line.Downtimes;
import io.maskline.line.ExpectedDates;
import io.maskline.line.LineSteps;
import io.maskline.material.CoverLimits;
import io.maskline.material.MaterialBoard;
import io.maskline.material.MaterialSources;
import io.maskline.output.LineLedger;
import io.maskline.platform.db.Database;
import java.time.Duration;

/** What the screens ask about capacity, of the ledger of lines. */
final class LedgerCapacities {

    private LedgerCapacities() {}

    static Capacities of(LineLedger ledger) {
        Database database = ledger.temp.database();
        LineSteps steps = LineSteps.open(database);
        Downtimes downtimes = Downtimes.open(database, ledger.lines, ledger.temp.ledger(), LineLedger.clock(Duration.ZERO));
        return new Capacities(
                new Bottlenecks(new Bottlenecks.Sources(ledger.lines, steps, downtimes, ledger.reports, ledger.materials, ledger.releases)),
                new RollUps(ledger.enterprises, ledger.lines, steps, ledger.returns, ledger.releases),
                new Forecasts(ledger.enterprises, ledger.lines, steps, ExpectedDates.open(database)),
                new MaterialSources(
                        ledger.enterprises, ledger.materials, new MaterialBoard(ledger.enterprises, ledger.lines, steps, ledger.materials), () -> CoverLimits.USUAL));
    }
}
