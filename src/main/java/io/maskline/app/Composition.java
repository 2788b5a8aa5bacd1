package io.maskline.app;

import io.maskline.admin.AdminFeature;
import io.maskline.advisor.AdvicePapers;
import io.maskline.advisor.AdvisorScreen;
import io.maskline.advisor.AskSources;
import io.maskline.app.cli.Workplace;
import io.maskline.app.demo.DemoServices;
import io.maskline.approval.Approvals;
import io.maskline.brief.BriefFeature;
import io.maskline.brief.Briefs;
import io.maskline.brief.CapacitySources;
import io.maskline.brief.SubsidySources;
import io.maskline.calendar.CalendarFeature;
import io.maskline.calendar.WorkingCalendars;
import io.maskline.capacity.Bottlenecks;
import io.maskline.capacity.Capacities;
import io.maskline.capacity.FirmTimelines;
import io.maskline.capacity.Forecasts;
import io.maskline.capacity.LineFeature;
import io.maskline.capacity.RollUps;
import io.maskline.enterprise.Departments;
import io.maskline.enterprise.Enterprises;
import io.maskline.exchange.Exports;
import io.maskline.fund.FundScreen;
import io.maskline.fund.Funds;
import io.maskline.grant.Entitlements;
import io.maskline.grant.FiguresScreen;
import io.maskline.grant.GrantEvents;
import io.maskline.grant.GrantFeature;
import io.maskline.grant.GrantPrinter;
import io.maskline.grant.GrantServices;
import io.maskline.grant.GrantStage;
import io.maskline.grant.Grants;
import io.maskline.grant.Notified;
import io.maskline.grant.Payments;
import io.maskline.grant.PaymentsScreen;
import io.maskline.inspection.InspectionSchemes;
import io.maskline.inspection.InspectionScreen;
import io.maskline.inspection.Inspections;
import io.maskline.inspection.ProductLots;
import io.maskline.lab.LabDesk;
import io.maskline.lab.LabFeature;
import io.maskline.lab.LabServices;
import io.maskline.lab.Labs;
import io.maskline.line.Downtimes;
import io.maskline.line.EquipmentOrders;
import io.maskline.line.ExpectedDates;
import io.maskline.line.LineEvents;
import io.maskline.line.LinePanes;
import io.maskline.line.LineSteps;
import io.maskline.line.Lines;
import io.maskline.material.CoverLimits;
import io.maskline.material.MaterialBoard;
import io.maskline.material.MaterialEvents;
import io.maskline.material.MaterialSources;
import io.maskline.material.Materials;
import io.maskline.notice.Decided;
import io.maskline.notice.NoticeEvents;
import io.maskline.notice.NoticePapers;
import io.maskline.notice.NoticePhase;
import io.maskline.notice.NoticeStanding;
import io.maskline.notice.Notices;
import io.maskline.notice.NoticesScreen;
import io.maskline.output.CutOff;
import io.maskline.output.LineBoard;
import io.maskline.output.OutputEvents;
import io.maskline.output.OutputReturns;
import io.maskline.output.Outputs;
import io.maskline.output.Releases;
import io.maskline.output.SterileLots;
import io.maskline.people.People;
import io.maskline.people.PeopleFeature;
import io.maskline.planner.PlanDesk;
import io.maskline.planner.PlannerScreen;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.document.PaperPrinter;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Settings;
import io.maskline.standard.StandardFeature;
import io.maskline.standard.Standards;
import io.maskline.subsidy.RuleViews;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyEvents;
import io.maskline.subsidy.SupplementDesk;
import io.maskline.testing.PassedReports;
import io.maskline.testing.Reports;
import io.maskline.testing.RequestDrafts;
import io.maskline.testing.RequestEditViewModel;
import io.maskline.testing.SampleSlips;
import io.maskline.testing.Samples;
import io.maskline.testing.SlipPrinter;
import io.maskline.testing.TestingEvents;
import io.maskline.testing.TestingFeature;
import io.maskline.testing.TestingRequests;
import io.maskline.testing.TestingServices;
import io.maskline.testing.Trial;
import io.maskline.testing.TurnaroundScreen;
import io.maskline.today.TodayFeature;
import io.maskline.today.TodaySources;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every part of the console on one ledger, put together by hand; closed in reverse order. */
public final class Composition implements Workplace, WindowParts {

    /** Who is named where the program itself adds its catalogue. */
    private static final String PROGRAM = "Maskline";

    /** Where papers lie that are opened for printing, below the data folder. */
    private static final String PAPERS = "papers";

    private final Path folder;
    private final ZoneId zone;
    private final BusinessClock clock;
    private final Database database;
    private final Ledger ledger;
    private final Departments departments;
    private final Enterprises enterprises;
    private final Lines lines;
    private final OutputReturns returns;
    private final LineBoard lineBoard;
    private final Materials materials;
    private final LineSteps lineSteps;
    private final ExpectedDates expectedDates;
    private final EquipmentOrders equipment;
    private final Downtimes downtimes;
    private final Bottlenecks bottlenecks;
    private final RollUps rollUps;
    private final Forecasts forecasts;
    private final Standards standards;
    private final Inspections inspections;
    private final LabServices labs;
    private final PassedReports passedReports;
    private final TestingRequests testing;
    private final Samples samples;
    private final People people;
    private final Subsidies subsidies;
    private final Approvals approvals;
    private final Notices.Sources noticeSources;
    private final Notices notices;
    private final Payments payments;
    private final Grants grants;
    private final WorkingCalendars calendars;
    private final Funds funds;
    private final Exports exports;
    private final PaperRenderer renderer = new PaperRenderer();

    private Composition(Path folder, Database database, BusinessClock clock, CutOff cutOff) {
        this.folder = folder;
        this.clock = clock;
        this.zone = clock.zone();
        this.database = database;
        this.ledger = new JournalLedger(database, types(), clock.clock());
        this.departments = Departments.open(database, ledger);
        this.enterprises = Enterprises.open(database, ledger);
        this.passedReports = PassedReports.open(database);
        this.lines = Lines.open(database, enterprises, ledger, passedReports, clock);
        this.returns = OutputReturns.open(database, lines, enterprises, ledger, clock, cutOff);
        this.lineBoard = LineBoard.open(database, enterprises, lines);
        this.materials = Materials.open(database, enterprises, ledger, clock);
        this.equipment = EquipmentOrders.open(database, lines, ledger, clock);
        this.downtimes = Downtimes.open(database, lines, ledger, clock);
        this.lineSteps = LineSteps.open(database);
        this.expectedDates = ExpectedDates.open(database);
        Releases releases = Releases.open(database, lines);
        this.bottlenecks = new Bottlenecks(new Bottlenecks.Sources(
                lines, lineSteps, downtimes, passedReports, materials, releases));
        this.rollUps = new RollUps(enterprises, lines, lineSteps, returns, releases);
        this.forecasts = new Forecasts(enterprises, lines, lineSteps, expectedDates);
        this.standards = new Standards(database, ledger);
        this.people = People.open(database, ledger);
        this.subsidies = Subsidies.open(database, ledger);
        this.approvals = Approvals.open(database, ledger, subsidies, Payments::paid);
        subsidies.claims().countBy(application -> approvals.standing(application.id()).approved());
        this.calendars = WorkingCalendars.open(database, ledger);
        this.noticeSources = new Notices.Sources(subsidies, enterprises, calendars, Decided.of(approvals));
        this.notices = Notices.open(database, ledger, noticeSources);
        Entitlements entitlements = new Entitlements(subsidies, approvals, this::noticed);
        this.payments = Payments.open(database, ledger, entitlements::of);
        this.grants = new Grants(subsidies, approvals, entitlements, payments);
        this.funds = Funds.open(database, enterprises, ledger, clock);
        InspectionSchemes schemes = InspectionSchemes.open(database, enterprises, standards, ledger);
        this.inspections = new Inspections(schemes, ProductLots.open(database, schemes, enterprises, ledger), enterprises, standards);
        this.labs = LabServices.open(database, ledger, standards, calendars::current);
        this.testing = TestingRequests.open(database, ledger, labs);
        this.samples = Samples.open(database, ledger);
        this.exports = new Exports(database);
    }

    /**
     * Opens, and when missing makes, the ledger in {@code folder}, and adds what this program delivers and it has not.
     *
     * @param cutOff until when a return of a day is in time
     */
    static Composition open(Path folder, BusinessClock clock, CutOff cutOff) {
        Database database = H2Database.open(folder);
        try {
            Composition composition = new Composition(folder, database, clock, cutOff);
            composition.deliver(new Actor(PROGRAM, "", clock.today()));
            return composition;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void deliver(Actor program) {
        standards.seed(program);
        materials.seed(program);
        subsidies.seed(program);
        calendars.seed(program);
    }

    /** Every kind of record, referenced ones before those that refer to them. */
    static List<EntityType<?>> types() {
        return Stream.of(
                        Enterprises.types(),
                        Lines.types(),
                        OutputReturns.types(),
                        Materials.types(),
                        Standards.entityTypes(),
                        InspectionSchemes.entityTypes(),
                        Labs.entityTypes(),
                        TestingRequests.entityTypes(),
                        People.entityTypes(),
                        Subsidies.entityTypes(),
                        Approvals.entityTypes(),
                        Payments.entityTypes(),
                        WorkingCalendars.entityTypes(),
                        Notices.entityTypes(),
                        Funds.entityTypes(),
                        Briefs.entityTypes())
                .<EntityType<?>>flatMap(List::stream)
                .toList();
    }

    /** The modules of the window, in one language; they live as long as the shell they are given to. */
    @Override
    public List<Feature> features(UiContext ui, Settings settings) {
        RequestDrafts drafts = new RequestDrafts();
        return List.of(
                new TodayFeature(ui, todaySources()),
                new LineFeature(ui, enterprises, panes(), outputs(), timelines(), new Capacities(bottlenecks, rollUps, forecasts, materialSources(settings))),
                new StandardFeature(ui, standards, List.of(AdvisorScreen.ask(ui, askSources(drafts))), InspectionScreen.of(ui, inspections, "standard")),
                new TestingFeature(ui, testingServices(ui.messages()), drafts, testingViews(ui)),
                new LabFeature(ui, labs, standards),
                new GrantFeature(ui, grantServices(ui), grantViews(ui)),
                new BriefFeature(ui, briefs(ui.messages()), folder.resolve(PAPERS)),
                new CalendarFeature(ui, calendars),
                new PeopleFeature(ui, people),
                new AdminFeature(ui, settings, folder, zone));
    }

    private Map<UUID, Notified> noticed(LocalDate day) {
        return notices.standings(day).values().stream().collect(Collectors.toMap(
                NoticeStanding::application,
                s -> new Notified(s.noticed(), GrantStage.Noticed.valueOf(s.phase() == NoticePhase.NONE ? "NOT_YET" : s.phase().name()), s.objections(), s.upheld(), s.to())));
    }

    private AskSources askSources(RequestDrafts drafts) {
        return new AskSources(standards, labs.desk(), enterprises, lines, drafts, clock, renderer, folder.resolve(PAPERS));
    }

    /** What stands beside the requests on the screen of testing. */
    private List<ScreenView> testingViews(UiContext ui) {
        return List.of(PlannerScreen.of(ui, planDesk(), standards, TestingFeature.REQUESTS), TurnaroundScreen.of(ui, testing, labs.labs()));
    }

    private GrantServices grantServices(UiContext ui) {
        Path papers = folder.resolve(PAPERS);
        GrantPrinter.Desk desk = new GrantPrinter.Desk(notices, noticePapers(ui.messages()), subsidies.programmes());
        return new GrantServices(subsidies, approvals, payments, grants, people, enterprises, new GrantServices.Papers(
                new GrantPrinter(desk, renderer, papers, PaperPrinter::open), new SupplementDesk(renderer, papers, PaperPrinter::open)));
    }

    /** What stands beside the applications on the screen of subsidies. */
    private List<ScreenView> grantViews(UiContext ui) {
        return List.of(
                NoticesScreen.notices(ui, notices, noticePapers(ui.messages()), subsidies.programmes(), folder.resolve(PAPERS), PaperPrinter::open),
                PaymentsScreen.of(ui, grantServices(ui)),
                FiguresScreen.of(ui, grants, subsidies.programmes(), enterprises),
                RuleViews.programmes(ui, subsidies.programmes()),
                FundScreen.of(ui, funds, enterprises, departments));
    }

    @Override
    public PlanDesk planDesk() {
        return new PlanDesk(testing, labs.desk());
    }

    private static CoverLimits limits(Preferences.Stores wanted) {
        return new CoverLimits(wanted.daysWanted(), BigDecimal.valueOf(wanted.warnBelow()));
    }

    private MaterialSources materialSources(Settings settings) {
        MaterialBoard board = new MaterialBoard(enterprises, lines, lineSteps, materials);
        return new MaterialSources(enterprises, materials, board, () -> limits(settings.get().stores()));
    }

    private TestingServices testingServices(Messages words) {
        return new TestingServices(
                new RequestEditViewModel.Sources(testing, enterprises, lines, standards, labs.desk()), samples,
                Trial.open(database, standards, ledger), Reports.open(database, ledger, folder), passedReports,
                new SlipPrinter(sampleSlips(words), samples, folder.resolve(PAPERS), PaperPrinter::open));
    }

    @Override
    public SampleSlips sampleSlips(Messages words) {
        return new SampleSlips(testing, samples, enterprises, words, renderer);
    }

    @Override
    public AdvicePapers advicePapers(Messages words) {
        return new AdvicePapers(standards, labs.desk(), clock, words, renderer);
    }

    private LinePanes panes() {
        return new LinePanes(lines, lineSteps, expectedDates, equipment, downtimes, clock);
    }

    private Outputs outputs() {
        return new Outputs(
                returns, lineBoard, SterileLots.open(database, lines, enterprises, ledger, clock), Releases.open(database, lines));
    }

    /** What every feature has to tell of a firm. */
    private FirmTimelines timelines() {
        return new FirmTimelines(
                List.of(
                        LineEvents.open(database, lines, ledger),
                        OutputEvents.open(database, lines, ledger),
                        MaterialEvents.open(database, ledger),
                        new TestingEvents(testing, ledger),
                        new SubsidyEvents(subsidies, ledger),
                        new NoticeEvents(subsidies, notices, ledger),
                        GrantEvents.open(database, subsidies, ledger)),
                zone);
    }

    @Override
    public Briefs briefs(Messages words) {
        return new Briefs(database, ledger, briefSources(), paperKinds(words), new Briefs.Office(clock, words, renderer, folder));
    }

    /** The papers beside the daily brief, in one language. */
    private Briefs.Kinds paperKinds(Messages words) {
        return new Briefs.Kinds(Map.of());
    }

    private TodaySources todaySources() {
        return new TodaySources(
                lineBoard, LineSteps.open(database), rollUps, bottlenecks, Downtimes.open(database, lines, ledger, clock), clock);
    }

    private Briefs.Sources briefSources() {
        LineSteps steps = LineSteps.open(database);
        CapacitySources.Moves moves = new CapacitySources.Moves(ExpectedDates.open(database), EquipmentOrders.open(database, lines, ledger, clock));
        MaterialBoard board = new MaterialBoard(enterprises, lines, steps, materials);
        return new Briefs.Sources(
                lineBoard, new CapacitySources(steps, returns, rollUps, bottlenecks, forecasts, moves, board), testing, 
                new SubsidySources(subsidies.programmes(), approvals, grants, funds));
    }

    Path folder() {
        return folder;
    }

    /** Papers in the language of {@code messages}. */
    Briefs briefs(Messages messages, PaperRenderer renderer) {
        return new Briefs(database, ledger, briefSources(), paperKinds(messages), new Briefs.Office(clock, messages, renderer, folder));
    }

    @Override
    public Enterprises enterprises() {
        return enterprises;
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public LineBoard lineBoard() {
        return lineBoard;
    }

    @Override
    public Bottlenecks bottlenecks() {
        return bottlenecks;
    }

    @Override
    public RollUps rollUps() {
        return rollUps;
    }

    @Override
    public Forecasts forecasts() {
        return forecasts;
    }

    @Override
    public Approvals approvals() {
        return approvals;
    }

    Payments payments() {
        return payments;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public NoticePapers noticePapers(Messages messages) {
        return new NoticePapers(notices, noticeSources, messages, renderer);
    }

    Grants grants() {
        return grants;
    }

    Materials materials() {
        return materials;
    }

    Funds funds() {
        return funds;
    }

    LineSteps lineSteps() {
        return lineSteps;
    }

    ExpectedDates expectedDates() {
        return expectedDates;
    }

    Releases releases() {
        return outputs().releases();
    }

    DemoServices demoServices() {
        return new DemoServices(
                ledger, departments, enterprises, lines, returns, outputs().lots(), standards, labs, testing, samples, subsidies, equipment, downtimes,
                materials, inspections, new DemoServices.Money(people, approvals, notices, payments, funds));
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public LabDesk labDesk() {
        return labs.desk();
    }

    @Override
    public Subsidies subsidies() {
        return subsidies;
    }

    @Override
    public void close() {
        try {
            enterprises.close();
        } catch (Exception e) {
            throw new IllegalStateException("closing the register of firms", e);
        } finally {
            database.close();
        }
    }
}
