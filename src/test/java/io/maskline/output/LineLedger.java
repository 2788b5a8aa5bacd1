package io.maskline.output;

import static io.maskline.testkit.TempLedger.ACTOR;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Downtimes;
import io.maskline.line.EquipmentOrders;
import io.maskline.line.ExpectedDates;
import io.maskline.line.Line;
import io.maskline.line.LinePanes;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.material.Materials;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.Reports;
import io.maskline.testkit.TempLedger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A real ledger with the services of firms and lines on it. */
public final class LineLedger implements AutoCloseable {

    public final TempLedger temp;
    /** What the gate to 达标投产 hears. */
    public final Reports reports = new Reports();
    public final Enterprises enterprises;
    public final Lines lines;
    public final OutputReturns returns;
    public final LineBoard board;
    public final SterileLots lots;
    public final Releases releases;
    public final Materials materials;

    public LineLedger() {
        this(Duration.ZERO);
    }

    /** @param afterUsual how much later than 2020-02-14 14:06 it is */
    public LineLedger(Duration afterUsual) {
        List<EntityType<?>> types = new ArrayList<>(Enterprises.types());
        types.addAll(Lines.types());
        types.addAll(OutputReturns.types());
        types.addAll(Materials.types());
        temp = new TempLedger(types);
        enterprises = Enterprises.open(temp.database(), temp.ledger());
        lines = Lines.open(temp.database(), enterprises, temp.ledger(), reports, clock(afterUsual));
        returns = OutputReturns.open(temp.database(), lines, enterprises, temp.ledger(), clock(afterUsual), CutOff.USUAL);
        board = LineBoard.open(temp.database(), enterprises, lines);
        lots = SterileLots.open(temp.database(), lines, enterprises, temp.ledger(), clock(afterUsual));
        releases = Releases.open(temp.database(), lines);
        materials = Materials.open(temp.database(), enterprises, temp.ledger(), clock(afterUsual));
        materials.seed(ACTOR);
    }

    public static BusinessClock clock(Duration afterUsual) {
        return BusinessClock.of(Clock.offset(TempLedger.CLOCK, afterUsual));
    }

    /** The panes of a line at the usual moment. */
    public LinePanes panes() {
        BusinessClock clock = clock(Duration.ZERO);
        return new LinePanes(
                lines, LineSteps.open(temp.database()), ExpectedDates.open(temp.database()),
                EquipmentOrders.open(temp.database(), lines, temp.ledger(), clock), Downtimes.open(temp.database(), lines, temp.ledger(), clock), clock);
    }

    public Outputs outputs() {
        return new Outputs(returns, board, lots, releases);
    }

    public Enterprise firm(String name) {
        return enterprises.save(Enterprise.draft(name + "有限公司", name), Set.of(), ACTOR);
    }

    /** A line in that stage for four days; one that produces has its report. */
    public Line line(Enterprise firm, String lineNo, LineStage stage, @Nullable Long approved) {
        return lines.save(
                reports.pass(Line.draft(firm.id(), lineNo, TempLedger.DAY.minusDays(9))
                        .withStage(stage, TempLedger.DAY.minusDays(4))
                        .withCapacity(new Line.Capacity(approved, approved, null))),
                ACTOR);
    }

    /** The same for masks of that class, four days in its stage; medical ones have to be sterilised. */
    public Line line(Enterprise firm, String lineNo, ProductClass productClass, LineStage stage) {
        return lines.save(
                reports.pass(Line.draft(firm.id(), lineNo, productClass, TempLedger.DAY.minusDays(9)).withStage(stage, TempLedger.DAY.minusDays(4))), ACTOR);
    }

    @Override
    public void close() throws Exception {
        enterprises.close();
        temp.close();
    }
}
