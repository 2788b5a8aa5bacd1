package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RequestFamilyTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);
    private static final List<String> ITEMS = List.of("bfe", "inhalation_resistance", "filtration_salt");

    /** Blank, a value that passes and one that fails. */
    private static final List<String> VALUES = List.of("", "96", "94");

    /** One retest after another: which items each asks, with which value, after how many days it is judged; 0 is never. */
    record Step(List<String> items, List<Integer> values, int days) {}

    @Provide
    Arbitrary<List<Step>> chains() {
        Arbitrary<List<String>> asked = Arbitraries.of(ITEMS).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Integer>> values = Arbitraries.integers().between(0, 2).list().ofSize(3);
        return Combinators.combine(asked, values, Arbitraries.integers().between(0, 3)).as(Step::new).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Limit limit(String item) {
        return new Limit("X 1-2020", item, item, Operator.of("ge"), "95", null, "%", null, Rule.of("any"), Comparison.FULL, "test", Confidence.HIGH);
    }

    private static List<TestingRow> rows(List<Step> steps) {
        List<TestingRow> rows = new ArrayList<>();
        UUID root = new UUID(0, 1);
        LocalDate day = DAY;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            day = day.plusDays(step.days());
            UUID id = new UUID(0, i + 1L);
            List<TestedItem> items = new ArrayList<>();
            for (int k = 0; k < step.items().size(); k++) {
                items.add(TestedItem.of(new TestingItem(new UUID(i, k), 0, id, limit(step.items().get(k)), 1, k), List.of(VALUES.get(step.values().get(k))), List.of()));
            }
            boolean judged = step.days() > 0;
            TestingRequest request = new TestingRequest(
                    id, 0, "A-0001" + (i == 0 ? "" : "-R" + i), new Subject(root, null, "口罩", "X 1-2020", null), new Assignment(null, false, null, null),
                    i == 0 ? Chain.FIRST : new Chain(root, new UUID(0, i), null), judged ? TestingStage.REPORTED : TestingStage.TESTING,
                    new Dates(DAY, null, judged ? day : null), Report.UNKNOWN, Priority.ORDINARY, null, null);
            rows.add(new TestingRow(request, "甬甲", null, null, items));
        }
        return rows;
    }

    @Property
    void the_order_of_reading_does_not_matter(@ForAll("chains") List<Step> steps, @ForAll Random random) {
        List<TestingRow> rows = rows(steps);
        List<TestingRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        RequestFamily one = new RequestFamily(rows);
        RequestFamily other = new RequestFamily(shuffled);
        assertThat(other).isEqualTo(one);
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(RequestFamily.all(shuffled)).containsExactly(one);
        ITEMS.forEach(i -> assertThat(other.verdicts(i)).isEqualTo(one.verdicts(i)));
    }

    @Property
    void a_retest_never_loses_an_earlier_verdict(@ForAll("chains") List<Step> steps) {
        List<TestingRow> rows = rows(steps);
        for (String item : ITEMS) {
            List<RequestFamily.Judged> before = List.of();
            for (int i = 1; i <= rows.size(); i++) {
                List<RequestFamily.Judged> now = new RequestFamily(rows.subList(0, i)).verdicts(item);
                assertThat(now.subList(0, before.size())).isEqualTo(before);
                before = now;
            }
        }
    }

    @Property
    void it_passes_only_when_the_newest_verdict_of_every_item_ever_asked_passes(@ForAll("chains") List<Step> steps) {
        RequestFamily family = new RequestFamily(rows(steps));
        boolean all = true;
        boolean fails = false;
        for (String item : ITEMS) {
            int asked = -1;
            int value = 0;
            for (Step step : steps) {
                int place = step.items().indexOf(item);
                asked = place >= 0 ? place : asked;
                value = place >= 0 && step.days() > 0 ? step.values().get(place) : value;
            }
            all &= asked < 0 || value == 1;
            fails |= value == 2;
        }
        Outcome expected = fails ? Outcome.FAIL : all ? Outcome.PASS : Outcome.UNDETERMINED;
        assertThat(family.outcome()).isEqualTo(expected);
    }

    @Property
    void without_values_nothing_is_decided(@ForAll("chains") List<Step> steps) {
        List<Step> blank = steps.stream().map(s -> new Step(s.items(), List.of(0, 0, 0), s.days())).toList();
        assertThat(new RequestFamily(rows(blank)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    /** As given up; a request with a verdict cannot be. */
    private static TestingRow withdrawn(TestingRow row) {
        return new TestingRow(row.request().at(TestingStage.WITHDRAWN), row.firm(), null, null, row.items());
    }

    @Test
    void a_part_that_was_withdrawn_asks_for_nothing_any_more() {
        List<TestingRow> rows = rows(List.of(new Step(List.of("bfe"), List.of(1), 1), new Step(List.of("filtration_salt"), List.of(0), 0)));
        assertThat(new RequestFamily(rows).outcome()).isEqualTo(Outcome.UNDETERMINED);
        RequestFamily left = new RequestFamily(List.of(rows.getFirst(), withdrawn(rows.getLast())));
        assertThat(left.items()).containsExactly("bfe");
        assertThat(left.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_retest_that_was_withdrawn_leaves_the_verdict_before_it() {
        List<TestingRow> rows = rows(List.of(new Step(List.of("bfe"), List.of(2), 1), new Step(List.of("bfe"), List.of(0), 0)));
        RequestFamily left = new RequestFamily(List.of(rows.getFirst(), withdrawn(rows.getLast())));
        assertThat(left.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(new RequestFamily(rows.stream().map(RequestFamilyTest::withdrawn).toList()).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
}
