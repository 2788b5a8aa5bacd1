package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueEditsTest {

    private static final LocalDate DAY = TempLedger.DAY;

    private final TempLedger temp = new TempLedger(Standards.entityTypes());
    private Standards standards = new Standards(temp.database(), temp.ledger());

    @BeforeEach
    void seed() {
        standards.seed(TempLedger.ACTOR);
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private StandardLimit limit(String code, String grade, String item) {
        return standards.limit(code, grade, item, DAY);
    }

    private static Limit figure(Limit l, String value) {
        return new Limit(l.standard(), l.item(), l.itemName(), l.operator(), value, l.high(), l.unit(), l.condition(), l.rule(), l.comparison(),
                l.source(), l.confidence());
    }

    @Test
    void a_check_takes_the_doubt_away_and_outlives_a_restart() {
        StandardLimit doubtful = limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance");
        assertThat(doubtful.toBeChecked()).isTrue();
        StandardLimit checked = standards.check(doubtful, "陈某", DAY, TempLedger.ACTOR);
        assertThat(checked.toBeChecked()).isFalse();
        temp.restart();
        standards = new Standards(temp.database(), temp.ledger());
        StandardLimit read = limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance");
        assertThat(read).isEqualTo(checked);
        assertThat(read.checkedOn()).isEqualTo(DAY);
        assertThat(standards.seed(TempLedger.ACTOR)).isZero();
        assertThat(temp.ledger().verify().sound()).isTrue();
        temp.ledger().undo(TempLedger.ACTOR);
        assertThat(limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance").toBeChecked()).isTrue();
    }

    /** A ledger of an older program: a limit without its flow and another title, and one row a person changed since. */
    @Test
    void a_newer_program_brings_untouched_rows_up_to_date_and_leaves_what_people_changed() {
        try (TempLedger older = new TempLedger(Standards.entityTypes())) {
            Standards there = new Standards(older.database(), older.ledger());
            Catalogue now = Catalogue.delivered();
            Catalogue then = new Catalogue(
                    now.standards(),
                    now.limits().stream().map(l -> l.limit().item().equals("inhalation_resistance") ? l.with(figure(l.limit(), "999")) : l).toList());
            Seeding.of(new StandardStore(older.database()), older.ledger(), then).run(TempLedger.ACTOR);
            StandardLimit changed = there.limit("GB/T 32610-2016", null, "inhalation_resistance", DAY);
            there.save(changed.with(figure(changed.limit(), "171")).checked("陈某", DAY), TempLedger.ACTOR);

            long stale = now.limits().stream().filter(l -> l.limit().item().equals("inhalation_resistance")).count();
            assertThat(there.seed(TempLedger.ACTOR)).isEqualTo((int) stale - 1);
            assertThat(there.limit("GB 2626-2006", "KN95", "inhalation_resistance", DAY).limit().text()).isEqualTo("≤ 350 Pa");
            assertThat(there.limit("GB/T 32610-2016", null, "inhalation_resistance", DAY).limit().text()).isEqualTo("≤ 171 Pa");
            assertThat(there.seed(TempLedger.ACTOR)).isZero();
            assertThat(older.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void a_blank_limit_and_one_by_hearsay_cannot_just_be_checked() {
        for (StandardLimit row : List.of(
                limit("T/CTCA 7-2019", "", "ventilation_resistance"), limit("GB 2626-2019", "KN95 可更换", "inhalation_resistance"))) {
            assertThatThrownBy(() -> standards.check(row, "陈某", DAY, TempLedger.ACTOR)).isInstanceOfSatisfying(
                    FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("standard.fault.check.hearsay"));
        }
    }

    @Test
    void a_changed_delivered_limit_asks_who_checked_it() {
        StandardLimit row = limit("GB/T 32610-2016", null, "inhalation_resistance");
        StandardLimit changed = row.with(figure(row.limit(), "170"));
        assertThatThrownBy(() -> standards.save(changed, TempLedger.ACTOR)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> {
                    assertThat(f.field()).isEqualTo("checkedBy");
                    assertThat(f.key()).isEqualTo("standard.fault.check.delivered");
                }));
        assertThat(limit("GB/T 32610-2016", null, "inhalation_resistance").limit().text()).isEqualTo("≤ 175 Pa");
        standards.save(changed.checked("陈某", DAY), TempLedger.ACTOR);
        assertThat(limit("GB/T 32610-2016", null, "inhalation_resistance").limit().text()).isEqualTo("≤ 170 Pa");
        assertThat(temp.ledger().history(StandardStore.LIMITS, row.id()).getFirst().fields()).extracting(f -> f.field())
                .containsExactly("value", "checkedBy", "checkedOn");
    }

    @Test
    void a_limit_of_a_local_emergency_standard_carries_its_mark() {
        Standard s = Standards.blankStandard();
        standards.save(new Standard(s.id(), 0, "甬应急 1 号", "应急产品质量标准", Kind.CIVIL, Force.EMERGENCY, "转产企业口罩", null, DAY, null, null, null,
                new EmergencyUse("宁波市", LocalDate.of(2020, 3, 31)), null, null, "区专班文件", Confidence.HIGH), TempLedger.ACTOR);
        StandardLimit blank = Standards.blankLimit("甬应急 1 号", DAY);
        standards.save(new StandardLimit(blank.id(), 0, new Limit("甬应急 1 号", "filtration_salt", "过滤效率", Operator.GE, "90", null, "%", null, Rule.ANY,
                Comparison.FULL, "区专班文件", Confidence.HIGH), new Conditions("85", "NaCl", null), null, null, 5L, null, null, null, DAY, null, null, null, 0),
                TempLedger.ACTOR);
        Standard stored = standards.find("甬应急1号");
        assertThat(stored.level()).isEqualTo(Level.LOCAL_EMERGENCY);
        assertThat(stored.on(LocalDate.of(2020, 3, 31))).isEqualTo(Applicability.IN_FORCE);
        assertThat(stored.on(LocalDate.of(2020, 4, 1))).isEqualTo(Applicability.SUPERSEDED);
        StandardLimit limit = standards.limit("甬应急 1 号", null, "过滤效率", DAY);
        assertThat(limit.limit().condition()).isEqualTo("限本市应急期使用；流量 85 L/min；NaCl");
        assertThat(standards.limits("甬应急 1 号").getFirst().limit().condition()).isEqualTo("流量 85 L/min；NaCl");
        standards.delete(stored, null, TempLedger.ACTOR);
        assertThat(standards.allLimits()).noneMatch(l -> l.limit().standard().equals("甬应急 1 号"));
        temp.ledger().undo(TempLedger.ACTOR);
        assertThat(standards.limits("甬应急 1 号")).hasSize(1);
    }
}
