package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.platform.ledger.Ids;
import io.maskline.standard.Limit;
import io.maskline.testing.TestingRequest.*;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;

class PassedReportsSizeTest {
    @Test
    void measure() {
        TestingRegisters office = new TestingRegisters();
        LocalDate day = TempLedger.DAY;
        Limit limit = office.standards.limit(TestingRegisters.CIVIL, "III", "inhalation_resistance", day).limit();
        List<TestingRequest> rs = new ArrayList<>(); List<TestingItem> is = new ArrayList<>(); List<SpecimenResult> ss = new ArrayList<>();
        for (int i = 0; i < 10000; i++) {
            TestingRequest r = new TestingRequest(Ids.next(), 0, "B-" + i, new Subject(office.firm.id(), i % 3 == 0 ? office.line.id() : UUID.nameUUIDFromBytes(("l" + i).getBytes()), "民用口罩", TestingRegisters.CIVIL, "III"),
                new Assignment(null, false, null, null), Chain.FIRST, TestingStage.REPORTED, new Dates(day, null, day), new Report("R" + i, day.plusDays(10)), Priority.ORDINARY, null, null);
            rs.add(r);
            for (int k = 0; k < 2; k++) {
                Limit l = k == 0 ? limit : new Limit(limit.standard(), "exhalation_resistance", "呼", limit.operator(), limit.value(), null, "Pa", limit.condition(), limit.rule(), limit.comparison(), "s", limit.confidence());
                TestingItem it = new TestingItem(Ids.next(), 0, r.id(), l, 5, k + 1);
                is.add(it);
                for (int s = 1; s <= 5; s++) ss.add(new SpecimenResult(Ids.next(), 0, it.id(), s, "17" + (s % 5)));
            }
        }
        office.temp.ledger().change(io.maskline.platform.ledger.Title.of("testing.step.create", "x", "y"), TempLedger.ACTOR, tx -> { tx.insertAll(TestingStore.REQUESTS, rs); tx.insertAll(TestingStore.ITEMS, is); tx.insertAll(TestingStore.RESULTS, ss); return 1; });
        PassedReports p = PassedReports.open(office.temp.database());
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime(); int n = p.passing(day).size(); long a = System.nanoTime(); p.ranOut(day); long b = System.nanoTime(); p.warnings(day); long c = System.nanoTime();
            p.standing(office.line, day); long d = System.nanoTime();
            System.err.println("MEASURE passing " + (a - t) / 1000000 + " ms (" + n + "), ranOut " + (b - a) / 1000000 + ", warnings " + (c - b) / 1000000 + ", standing " + (d - c) / 1000000);
        }
        office.close();
    }
}
