package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Downtimes;
import io.maskline.line.ExpectedDates;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.material.Amount;
import io.maskline.material.CountDraft;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import io.maskline.material.Materials;
import io.maskline.output.CutOff;
import io.maskline.output.LineBoard;
import io.maskline.output.OutputReturns;
import io.maskline.output.Releases;
import io.maskline.output.SterileLots;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.Reports;
import io.maskline.testkit.TempLedger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real ledger with everything capacity is made of on it. */
final class CapacityLedger implements AutoCloseable {

    private static final BusinessClock CLOCK = BusinessClock.of(TempLedger.CLOCK);

    final TempLedger temp = new TempLedger(Stream.of(Enterprises.types(), Lines.types(), OutputReturns.types(), Materials.types())
            .<EntityType<?>>flatMap(List::stream)
            .toList());
    final Reports reports = new Reports();
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Lines lines = Lines.open(temp.database(), enterprises, temp.ledger(), reports, CLOCK);
    final Downtimes downtimes = Downtimes.open(temp.database(), lines, temp.ledger(), CLOCK);
    final OutputReturns returns = OutputReturns.open(temp.database(), lines, enterprises, temp.ledger(), CLOCK, CutOff.USUAL);
    final SterileLots lots = SterileLots.open(temp.database(), lines, enterprises, temp.ledger(), CLOCK);
    final LineBoard board = LineBoard.open(temp.database(), enterprises, lines);
    final Materials materials = Materials.open(temp.database(), enterprises, temp.ledger(), CLOCK);
    final LineSteps steps = LineSteps.open(temp.database());
    final Releases releases = Releases.open(temp.database(), lines);
    final Bottlenecks bottlenecks = new Bottlenecks(new Bottlenecks.Sources(lines, steps, downtimes, reports, materials, releases));
    final RollUps rollUps = new RollUps(enterprises, lines, steps, returns, releases);
    final Forecasts forecasts = new Forecasts(enterprises, lines, steps, ExpectedDates.open(temp.database()));

    CapacityLedger() {
        materials.seed(ACTOR);
    }

    Enterprise firm(String name, @Nullable String district) {
        Enterprise draft = Enterprise.draft(name + "有限公司", name);
        return enterprises.save(
                new Enterprise(draft.id(), 0, "", draft.name(), name, null, new Enterprise.Place(null, district, null, null), null, null,
                        draft.contact(), null),
                Set.of(), ACTOR);
    }

    /** In that stage for four days; one that produces has its report. */
    Line line(Enterprise firm, String lineNo, ProductClass product, LineStage stage, @Nullable Long approved) {
        return lines.save(
                reports.pass(Line.draft(firm.id(), lineNo, product, DAY.minusDays(9))
                        .withStage(stage, DAY.minusDays(4))
                        .withCapacity(new Line.Capacity(approved, approved, null))),
                ACTOR);
    }

    void count(Enterprise firm, Material material, String stock, MaterialUnit unit) {
        materials.count(CountDraft.of(firm.id(), material, DAY, Amount.of(stock, unit)), ACTOR);
    }

    @Override
    public void close() throws Exception {
        enterprises.close();
        temp.close();
    }
}
