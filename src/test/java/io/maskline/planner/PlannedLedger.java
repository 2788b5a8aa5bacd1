package io.maskline.planner;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;

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
import io.maskline.line.Lines;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.standard.Standards;
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import io.maskline.testing.TestingRequests;
import io.maskline.testing.TestingRow;
import io.maskline.testkit.TempLedger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger with one firm, requests that wait, and labs to take them. */
final class PlannedLedger implements AutoCloseable {

    static final String CIVIL = "GB/T 32610-2016";

    final TempLedger temp = new TempLedger(Stream.of(
                    Enterprises.types(), Lines.types(), Standards.entityTypes(), Labs.entityTypes(), TestingRequests.entityTypes())
            .<EntityType<?>>flatMap(List::stream)
            .toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Standards standards = new Standards(temp.database(), temp.ledger());
    final LabServices labs = LabServices.open(temp.database(), temp.ledger(), standards, WorkingCalendars::delivered);
    final TestingRequests requests = TestingRequests.open(temp.database(), temp.ledger(), labs);
    final PlanDesk desk = new PlanDesk(requests, labs.desk());
    final Enterprise firm;

    PlannedLedger() {
        standards.seed(ACTOR);
        firm = enterprises.save(Enterprise.draft("浙江九点健康科技有限公司", "宁波九点"), Set.of(), ACTOR);
    }

    /** A lab that works every day and reports so many days after the start. */
    Lab lab(String name, long perDay, long days, String... items) {
        LabTerms terms = new LabTerms(perDay, 0L, new LabTerms.Promise(days, DayCount.NATURAL), true, false, "电话", false);
        Lab lab = labs.labs().save(new Lab(Labs.blank().id(), 0, name + "有限公司", name, null, null, null, null, terms), ACTOR);
        labs.scopes().enter(new ScopeDraft(lab.id(), CIVIL, List.of(items), new ScopeDraft.Terms(ScopeMark.CMA, null, null, null, null)), ACTOR);
        return lab;
    }

    FreeQuota quota(Lab lab, long total) {
        return labs.quotas().save(new FreeQuota(Ids.next(), 0, lab.id(), "工信局", total, DAY.minusDays(3), null, List.of(), null), ACTOR);
    }

    TestingRow request(Priority priority, @Nullable Integer due, boolean free, @Nullable UUID lab, String... items) {
        return requests.create(
                new RequestDraft(
                        firm.id(), firm.shortName(), null, "民用口罩", CIVIL, null,
                        Arrays.stream(items).map(i -> new RequestDraft.Wanted(standards.limit(CIVIL, null, i, DAY), 5)).toList(),
                        lab, free, new RequestDraft.Dates(DAY, null, due == null ? null : DAY.plusDays(due)), priority, null),
                ACTOR);
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
