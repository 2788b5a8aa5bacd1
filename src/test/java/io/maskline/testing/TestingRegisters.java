package io.maskline.testing;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.lab.Lab;
import io.maskline.lab.LabTerms;
import io.maskline.lab.LabServices;
import io.maskline.lab.Labs;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.standard.Comparison;
import io.maskline.standard.Conditions;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Standards;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A ledger with the catalogue, one firm with one line, and one lab that tests filtration free of charge. */
final class TestingRegisters implements AutoCloseable {

    static final String CIVIL = "GB/T 32610-2016";
    static final LocalDate DAY = TempLedger.DAY;

    final TempLedger temp = new TempLedger(Stream.of(
                    Enterprises.types(), Lines.types(), Standards.entityTypes(), Labs.entityTypes(), TestingRequests.entityTypes())
            .<EntityType<?>>flatMap(List::stream)
            .toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Lines lines = Lines.open(temp.database(), enterprises, temp.ledger(), PassedReports.open(temp.database()), BusinessClock.of(TempLedger.CLOCK));
    final Standards standards = new Standards(temp.database(), temp.ledger());
    final LabServices labServices = LabServices.open(temp.database(), temp.ledger(), standards, WorkingCalendars::delivered);
    final Labs labs = labServices.labs();
    final TestingRequests requests = TestingRequests.open(temp.database(), temp.ledger(), labServices);
    final Enterprise firm;
    final Line line;
    final Lab lab;

    TestingRegisters() {
        standards.seed(TempLedger.ACTOR);
        firm = enterprises.save(Enterprise.draft("浙江九点健康科技有限公司", "宁波九点"), Set.of(), TempLedger.ACTOR);
        line = lines.save(Line.draft(firm.id(), "1", DAY), TempLedger.ACTOR);
        Lab blank = Labs.blank();
        lab = labs.save(new Lab(blank.id(), 0, "某纺织研究院", "纺织院", null, null, "过滤效率", null, LabTerms.UNKNOWN), TempLedger.ACTOR);
    }

    RequestDraft draft(String grade, int specimens, String... items) {
        return new RequestDraft(
                firm.id(), firm.shortName(), line.id(), "民用口罩", CIVIL, grade,
                Arrays.stream(items).map(i -> new RequestDraft.Wanted(standards.limit(CIVIL, grade, i, DAY), specimens)).toList(),
                lab.id(), false, new RequestDraft.Dates(DAY, null, DAY.plusDays(2)), Priority.ORDINARY, null);
    }

    /** Writes another limit into a row of the catalogue, as someone who has the text of the standard. */
    void limits(StandardLimit row, Limit next) {
        standards.save(new StandardLimit(
                row.id(), row.version(), next, row.conditions(), row.grade(), row.variant(), row.specimens(), row.testKind(), row.clause(), row.remark(),
                row.validFrom(), row.validTo(), "核对人", DAY, row.sortOrder()), TempLedger.ACTOR);
    }

    /** What the screen works with; files of reports would go to a folder of the temporary ledger. */
    TestingServices services() {
        return services(Language.ZH, _ -> false);
    }

    /** @param viewer opens what was printed */
    TestingServices services(Language language, Predicate<Path> viewer) {
        Samples samples = Samples.open(temp.database(), temp.ledger());
        SampleSlips slips = new SampleSlips(requests, samples, enterprises, Messages.of(language), new PaperRenderer());
        return new TestingServices(
                new RequestEditViewModel.Sources(requests, enterprises, lines, standards, labServices.desk()), samples,
                Trial.open(temp.database(), standards, temp.ledger()), Reports.open(temp.database(), temp.ledger(), Path.of("target", "reports-of-tests")),
                PassedReports.open(temp.database()), new SlipPrinter(slips, samples, Path.of("target", "slips-of-tests"), viewer));
    }

    TestingRow create(String grade, int specimens, String... items) {
        return requests.create(draft(grade, specimens, items), TempLedger.ACTOR);
    }

    /** A lab that takes so many batches a day, every day, and reports three days after. */
    Lab lab(String shortName, long perDay) {
        LabTerms terms = new LabTerms(perDay, 0L, new LabTerms.Promise(3, DayCount.NATURAL), true, false, null, false);
        return labs.save(new Lab(Ids.next(), 0, shortName + "全称", shortName, null, null, null, null, terms), TempLedger.ACTOR);
    }

    /** A request by any standard with one item, its samples taken on a day. */
    TestingRow createBy(String standard, LocalDate sampledOn) {
        Limit limit = new Limit(standard, "inhalation_resistance", "吸气阻力", Operator.LE, "175", null, "Pa", null, Rule.ANY, Comparison.FULL, "样例", Confidence.HIGH);
        StandardLimit row = new StandardLimit(Ids.next(), 0, limit, Conditions.NONE, null, null, null, null, null, null, DAY, null, null, null, 1);
        return requests.create(new RequestDraft(
                firm.id(), firm.shortName(), line.id(), "民用口罩", standard, null, List.of(new RequestDraft.Wanted(row, 5)), lab.id(), false,
                new RequestDraft.Dates(DAY, sampledOn, null), Priority.ORDINARY, null), TempLedger.ACTOR);
    }

    /** The request moved by hand from stage to stage until it is in {@code end}. */
    TestingRow through(TestingRow row, TestingStage end) {
        TestingRow now = row;
        while (now.request().stage() != end) {
            now = requests.move(now.request(), now.request().stage().next().orElseThrow(), "", TempLedger.ACTOR);
        }
        return now;
    }

    /** One value for each item, stored as typed. */
    TestingRow values(TestingRow row, String... values) {
        return requests.saveValues(row.request().id(), row.request().version(), typed(row, values), TempLedger.ACTOR);
    }

    /** One value for each item, handed in. */
    TestingRow submit(TestingRow row, String... values) {
        return requests.submit(row.request().id(), row.request().version(), typed(row, values), new TestingRequest.Report("SJ-1", null), TempLedger.ACTOR);
    }

    private static Map<UUID, List<String>> typed(TestingRow row, String... values) {
        Map<UUID, List<String>> typed = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            typed.put(row.items().get(i).item().id(), List.of(values[i]));
        }
        return typed;
    }

    @Override
    public void close() {
        try {
            enterprises.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        temp.close();
    }
}
