package io.maskline.advisor;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.lab.FreeQuota;
import io.maskline.lab.Lab;
import io.maskline.lab.LabServices;
import io.maskline.lab.LabTerms;
import io.maskline.lab.Labs;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.line.ProductClass;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.standard.Standards;
import io.maskline.testing.PassedReports;
import io.maskline.testing.RequestDrafts;
import io.maskline.testing.TestingRequests;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A ledger with the catalogue, one firm with one line, and two labs: one tests everything of a KN95, one but leakage. */
final class AskLedger implements AutoCloseable {

    static final List<String> KN95 = List.of(
            "filtration_salt", "leakage_exercise", "leakage_subject", "inhalation_resistance", "exhalation_resistance", "dead_space", "strap_strength",
            "after_flame");

    final TempLedger temp = new TempLedger(Stream.of(
                    Enterprises.types(), Lines.types(), Standards.entityTypes(), Labs.entityTypes(), TestingRequests.entityTypes())
            .<EntityType<?>>flatMap(List::stream)
            .toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final BusinessClock clock = BusinessClock.of(TempLedger.CLOCK);
    final Lines lines = Lines.open(temp.database(), enterprises, temp.ledger(), PassedReports.open(temp.database()), clock);
    final Standards standards = new Standards(temp.database(), temp.ledger());
    final LabServices labs = LabServices.open(temp.database(), temp.ledger(), standards, WorkingCalendars::delivered);
    final RequestDrafts drafts = new RequestDrafts();
    final Enterprise firm;
    final Line line;
    final Lab city;

    AskLedger() {
        standards.seed(TempLedger.ACTOR);
        firm = enterprises.save(Enterprise.draft("塘丙电子有限公司", "塘丙电子"), Set.of(), TempLedger.ACTOR);
        line = lines.save(Line.draft(firm.id(), "1", ProductClass.KN95, TempLedger.DAY).withProduct("KN95 折叠口罩"), TempLedger.ACTOR);
        city = lab("市检测中心", 6, 1, KN95);
        lab("高新质检所", 4, 3, KN95.stream().filter(i -> !i.startsWith("leakage")).toList());
        labs.quotas().save(
                new FreeQuota(Ids.next(), 0, city.id(), "市工信局", 40, LocalDate.of(2020, 2, 1), null, List.of(), null), TempLedger.ACTOR);
    }

    private Lab lab(String name, long perDay, long promised, List<String> items) {
        LabTerms terms = new LabTerms(perDay, 0L, new LabTerms.Promise(promised, DayCount.NATURAL), true, false, "电话", false);
        Lab lab = labs.labs().save(new Lab(Labs.blank().id(), 0, name, name, null, null, null, null, terms), TempLedger.ACTOR);
        labs.scopes().enter(
                new ScopeDraft(lab.id(), "GB 2626-2006", items, new ScopeDraft.Terms(ScopeMark.CMA, LocalDate.of(2019, 1, 1), null, null, "附表")),
                TempLedger.ACTOR);
        return lab;
    }

    AskSources sources(Path papers) {
        return new AskSources(standards, labs.desk(), enterprises, lines, drafts, clock, new PaperRenderer(), papers);
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
