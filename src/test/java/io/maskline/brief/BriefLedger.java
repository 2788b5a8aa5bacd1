package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;

import io.maskline.capacity.Bottlenecks;
import io.maskline.capacity.Forecasts;
import io.maskline.capacity.RollUps;
import io.maskline.calendar.WorkingCalendars;
import io.maskline.approval.Approvals;
import io.maskline.approval.PaidSums;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.fund.Funds;
import io.maskline.grant.Entitlements;
import io.maskline.grant.Grants;
import io.maskline.grant.Payments;
import io.maskline.lab.LabServices;
import io.maskline.line.Downtimes;
import io.maskline.line.EquipmentOrders;
import io.maskline.line.ExpectedDates;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.line.TestReports;
import io.maskline.material.MaterialBoard;
import io.maskline.material.Materials;
import io.maskline.output.CutOff;
import io.maskline.output.LineBoard;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.output.Releases;
import io.maskline.output.SterileLots;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.standard.Standards;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyProgramme;
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import io.maskline.testing.TestingRequest;
import io.maskline.testing.TestingRequests;
import io.maskline.testing.TestingRow;
import io.maskline.testkit.Reports;
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A real ledger with the services a brief reads from. */
public final class BriefLedger implements AutoCloseable {

    public final TempLedger temp;
    private final Reports reports = new Reports();
    public final Enterprises enterprises;
    public final Lines lines;
    public final OutputReturns returns;
    public final TestingRequests tests;
    public final Subsidies subsidies;
    public final Standards standards;
    public final Materials materials;
    public final Releases releases;
    public final SterileLots lots;
    public final RollUps rollUps;
    private final Map<Language, Messages> words = Map.of(Language.ZH, Messages.of(Language.ZH), Language.EN, Messages.of(Language.EN));
    private final PaperRenderer renderer = new PaperRenderer();

    public BriefLedger() {
        List<EntityType<?>> types = new ArrayList<>(Enterprises.types());
        types.addAll(Lines.types());
        types.addAll(OutputReturns.types());
        types.addAll(Materials.types());
        types.addAll(Standards.entityTypes());
        types.addAll(TestingRequests.entityTypes());
        types.addAll(Subsidies.entityTypes());
        types.addAll(Approvals.entityTypes());
        types.addAll(Payments.entityTypes());
        types.addAll(Funds.entityTypes());
        types.addAll(Briefs.entityTypes());
        temp = new TempLedger(types);
        enterprises = Enterprises.open(temp.database(), temp.ledger());
        lines = Lines.open(temp.database(), enterprises, temp.ledger(), reports, clock());
        returns = OutputReturns.open(temp.database(), lines, enterprises, temp.ledger(), clock(), CutOff.USUAL);
        subsidies = Subsidies.open(temp.database(), temp.ledger());
        standards = new Standards(temp.database(), temp.ledger());
        tests = TestingRequests.open(temp.database(), temp.ledger(), LabServices.open(temp.database(), temp.ledger(), standards, WorkingCalendars::delivered));
        materials = Materials.open(temp.database(), enterprises, temp.ledger(), clock());
        releases = Releases.open(temp.database(), lines);
        lots = SterileLots.open(temp.database(), lines, enterprises, temp.ledger(), clock());
        rollUps = new RollUps(enterprises, lines, LineSteps.open(temp.database()), returns, releases);
    }

    public Bottlenecks bottlenecks() {
        return new Bottlenecks(new Bottlenecks.Sources(
                lines, LineSteps.open(temp.database()), Downtimes.open(temp.database(), lines, temp.ledger(), clock()), reports, materials, releases));
    }

    private CapacitySources capacity() {
        LineSteps steps = LineSteps.open(temp.database());
        ExpectedDates expected = ExpectedDates.open(temp.database());
        return new CapacitySources(
                steps, returns, rollUps, bottlenecks(), new Forecasts(enterprises, lines, steps, expected),
                new CapacitySources.Moves(expected, EquipmentOrders.open(temp.database(), lines, temp.ledger(), clock())),
                new MaterialBoard(enterprises, lines, steps, materials));
    }

    private SubsidySources money() {
        Approvals approvals = Approvals.open(temp.database(), temp.ledger(), subsidies, PaidSums.none());
        Entitlements entitlements = new Entitlements(subsidies, approvals, _ -> Map.of());
        Grants grants = new Grants(subsidies, approvals, entitlements, Payments.open(temp.database(), temp.ledger(), entitlements::of));
        return new SubsidySources(subsidies.programmes(), approvals, grants, Funds.open(temp.database(), enterprises, temp.ledger(), clock()));
    }

    private static BusinessClock clock() {
        return BusinessClock.of(TempLedger.CLOCK);
    }

    public Briefs briefs(Language language) {
        return briefs(language, Map.of());
    }

    /** With papers beside the daily brief. */
    Briefs briefs(Language language, Map<PaperKind, PaperSource> others) {
        Briefs.Sources sources = new Briefs.Sources(LineBoard.open(temp.database(), enterprises, lines), capacity(), tests, money());
        return new Briefs(temp.database(), temp.ledger(), sources, new Briefs.Kinds(others), new Briefs.Office(clock(), words.get(language), renderer, temp.folder()));
    }

    public Messages words(Language language) {
        return words.get(language);
    }

    public Enterprise firm(String name) {
        return enterprises.save(Enterprise.draft(name + "有限公司", name), Set.of(), ACTOR);
    }

    public Line line(Enterprise firm, String lineNo, ProductClass product, LineStage stage, @Nullable Long approved) {
        Line.Capacity capacity = new Line.Capacity(approved == null ? null : approved + 10_000, approved, null);
        return lines.save(
                reports.pass(Line.draft(firm.id(), lineNo, product, DAY.minusDays(5)).withStage(stage, DAY.minusDays(5)).withCapacity(capacity)),
                ACTOR);
    }

    /** Takes the passing report of a line away. */
    public void noReport(Line line) {
        reports.set(line.id(), new TestReports.Standing.None());
    }

    public OutputReturn returned(Line line, LocalDate day, long quantity) {
        return OutputReturn.draft(line.id(), day, quantity);
    }

    public void enter(OutputReturn... made) {
        returns.enterAll(List.of(made), ACTOR);
    }

    /** Inhalation resistance of GB/T 32610-2016 with these values, reported today. */
    public TestingRow tested(Enterprise firm, String... values) {
        if (standards.all().isEmpty()) {
            standards.seed(ACTOR);
        }
        TestingRow row = tests.create(
                new RequestDraft(firm.id(), firm.shortName(), null, "日常防护口罩", "GB/T 32610-2016", null,
                        List.of(new RequestDraft.Wanted(standards.limit("GB/T 32610-2016", null, "inhalation_resistance", DAY), values.length)),
                        null, true, new RequestDraft.Dates(DAY, null, null), Priority.ORDINARY, null),
                ACTOR);
        return tests.submit(row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of(values)), TestingRequest.Report.UNKNOWN, ACTOR);
    }

    public ApplicationRow applied(Enterprise firm, String investment) {
        if (subsidies.programmes().all().isEmpty()) {
            subsidies.seed(ACTOR);
        }
        SubsidyProgramme programme = subsidies.programmes().programme("HARBIN-2020-LINE");
        return subsidies.claims().apply(programme.code(), firm.id(), new BigDecimal(investment), DAY, ACTOR);
    }

    public ApplicationRow approve(ApplicationRow row) {
        return new Signatures(temp, subsidies).approve(row);
    }

    /** 25 firms of 3 lines: every state a return can be in. */
    public void city() {
        List<OutputReturn> made = new ArrayList<>();
        ProductClass[] classes = ProductClass.values();
        for (int f = 0; f < 25; f++) {
            Enterprise firm = firm("甬" + (char) ('一' + f * 7) + "号用品");
            for (int l = 1; l <= 3; l++) {
                int n = f * 3 + l;
                LineStage stage = n % 11 == 0 ? LineStage.REFIT : n % 7 == 0 ? LineStage.TRIAL : LineStage.PRODUCING;
                Line line = line(firm, Integer.toString(l), classes[n % classes.length], stage, n % 13 == 0 ? null : 80_000L + n * 130);
                if (stage == LineStage.REFIT) {
                    continue;
                }
                if (n % 9 != 0 && f != 4) {
                    boolean corrected = n % 17 == 0;
                    made.add(returned(line, DAY, n % 10 == 0 ? 0 : 50_001L + n * 977)
                            .withMarks(n % 19 == 0, corrected ? 1 : 0, corrected ? "昨日盘点有误" : null));
                }
                if (n % 8 != 0) {
                    made.add(returned(line, DAY.minusDays(1), 48_000L + n * 811));
                }
            }
            if (f % 5 == 0) {
                tested(firm, "168", "171", f % 2 == 0 ? "176" : "175", "170", "169");
                applied(firm, (1_280_000 + f) + ".00");
            }
        }
        enter(made.toArray(OutputReturn[]::new));
        approve(subsidies.rows().getFirst());
    }

    @Override
    public void close() throws Exception {
        enterprises.close();
        temp.close();
    }
}
