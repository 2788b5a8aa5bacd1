package io.maskline.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.planner.PlanReason.Kind;
import io.maskline.platform.task.Background.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class PlannerTest {

    private static final LocalDate TODAY = PlanProblems.TODAY;
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Property(tries = 300)
    void no_constraint_is_broken_and_first_come_is_never_better(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int requests, @ForAll @IntRange(min = 1, max = 7) int labs, @ForAll @IntRange(max = 60) int free) {
        PlanProblem problem = new PlanProblems(seed, 25).problem(requests, labs, 3, free, 5);
        Plan plan = Planner.propose(problem, new Told());
        assertThat(new PlanCheck(problem).broken(chosen(plan))).isEmpty();
        assertThat(plan.entries()).extracting(Plan.Entry::request).containsExactlyElementsOf(problem.requests());
        assertThat(plan.weightedLateness()).isEqualTo(problem.weightedLateness(chosen(plan)));
        assertThat(plan.firstCome()).isEqualTo(problem.weightedLateness(FirstCome.of(problem)));
        assertThat(plan.weightedLateness()).isLessThanOrEqualTo(plan.firstCome()).isGreaterThanOrEqualTo(plan.lowerBound());
    }

    @Property(tries = 300)
    void small_problems_are_solved_as_well_as_by_trying_everything(@ForAll long seed, @ForAll @IntRange(max = 100) int free) {
        PlanProblem problem = new PlanProblems(seed, 4).problem(5, 4, 1, free, 1);
        Plan plan = Planner.propose(problem, new Told());
        long best = best(problem, 0, new HashMap<>());
        assertThat(plan.lowerBound()).isLessThanOrEqualTo(best);
        if (problem.quotas().size() < 2) {
            assertThat(plan.weightedLateness()).isEqualTo(best);
            assertThat(plan.lowerBound()).isEqualTo(best);
        }
    }

    @Property(tries = 60)
    void the_order_of_the_parts_changes_nothing(@ForAll long seed) {
        PlanProblem problem = new PlanProblems(seed, 20).problem(30, 5, 2, 30, 4);
        List<PlanRequest> requests = new ArrayList<>(problem.requests());
        List<PlanLab> labs = new ArrayList<>(problem.labs());
        Collections.reverse(requests);
        Collections.reverse(labs);
        assertThat(Planner.propose(new PlanProblem(TODAY, requests, labs, problem.quotas()), new Told())).isEqualTo(Planner.propose(problem, new Told()));
    }

    @Example
    void without_quotas_the_plan_is_proven_to_be_the_best() {
        Plan plan = Planner.propose(new PlanProblems(7, 40).problem(120, 8, 3, 0, 0), new Told());
        assertThat(plan.lowerBound()).isEqualTo(plan.weightedLateness()).isLessThan(plan.firstCome());
    }

    @Example
    void a_slot_is_kept_for_the_more_urgent_request() {
        PlanProblem problem = problem(
                List.of(lab(FIRST, 1, 1)),
                List.of(),
                request("A-0001", 1, 10, option(FIRST, 0, 3, null), option(FIRST, 1, 4, null)),
                request("A-0002", 9, 3, option(FIRST, 0, 3, null), option(FIRST, 1, 4, null)));
        Plan plan = Planner.propose(problem, new Told());
        assertThat(plan.firstCome()).isEqualTo(9);
        assertThat(plan.weightedLateness()).isZero();
        assertThat(plan.entries().getFirst().reason())
                .isEqualTo(new PlanReason(Kind.KEEPS_FOR_URGENT, new PlanSlot(FIRST, TODAY), TODAY.plusDays(3), "A-0002", null));
        assertThat(plan.entries().get(1).reason().kind()).isEqualTo(Kind.ONLY_LAB);
        assertThat(plan.entries().getFirst().lateDays()).isZero();
        assertThat(plan.entries().get(1).firstComeLateDays()).isEqualTo(1);
    }

    @Example
    void a_quota_goes_to_as_many_as_it_reaches_for_and_the_others_are_told() {
        UUID quota = new UUID(2, 1);
        Plan plan = Planner.propose(
                problem(
                        List.of(lab(FIRST, 5, 5), lab(SECOND, 5, 5)),
                        List.of(new PlanQuota(quota, FIRST, 1)),
                        request("A-0001", 1, 2, option(FIRST, 0, 3, quota)),
                        request("A-0002", 3, 2, option(FIRST, 0, 3, quota)),
                        request("A-0003", 1, null, option(FIRST, 0, 3, null), option(SECOND, 0, 4, null)),
                        request("A-0004", 1, null)),
                new Told());
        assertThat(plan.entries()).extracting(e -> e.reason().kind()).containsExactly(Kind.NO_QUOTA, Kind.FREE_QUOTA, Kind.EARLIEST, Kind.NO_OPTION);
        assertThat(plan.entries().getFirst().lateDays()).isNull();
        assertThat(plan.entries().get(2).lateDays()).as("no day is wanted").isNull();
        assertThat(plan.weightedLateness()).as("unplanned counts as reported after the last one").isEqualTo(3 + 3);
        assertThat(plan.lowerBound()).isEqualTo(6);
    }

    @Example
    void cancelling_leaves_nothing() {
        Told cancelled = new Told();
        cancelled.cancelled = true;
        PlanProblem problem = new PlanProblems(7, 40).problem(20, 3, 1, 0, 0);
        assertThatThrownBy(() -> Planner.propose(problem, cancelled)).isInstanceOf(CancellationException.class);
    }

    @Example
    void what_breaks_a_constraint_is_seen() {
        PlanRequest one = request("A-0001", 1, 2, option(FIRST, 0, 3, null));
        PlanRequest two = request("A-0002", 1, 2, option(FIRST, 0, 3, null));
        PlanCheck check = new PlanCheck(problem(List.of(lab(FIRST, 1)), List.of(), one, two));
        assertThat(check.broken(Map.of(one.id(), one.options().getFirst()))).isEmpty();
        assertThat(check.broken(Map.of(one.id(), one.options().getFirst(), two.id(), two.options().getFirst()))).hasSize(1);
        assertThat(check.broken(Map.of(one.id(), option(SECOND, 0, 3, null)))).hasSize(2);
        assertThat(check.broken(Map.of(one.id(), option(FIRST, 0, 3, new UUID(2, 9))))).hasSize(2);
    }

    private static Map<UUID, PlanOption> chosen(Plan plan) {
        Map<UUID, PlanOption> chosen = new HashMap<>();
        plan.entries().stream().filter(e -> e.option() != null).forEach(e -> chosen.put(e.request().id(), e.option()));
        return chosen;
    }

    private static long best(PlanProblem problem, int next, Map<UUID, PlanOption> chosen) {
        if (!new PlanCheck(problem).broken(chosen).isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (next == problem.requests().size()) {
            return problem.weightedLateness(chosen);
        }
        PlanRequest request = problem.requests().get(next);
        long best = best(problem, next + 1, chosen);
        for (PlanOption option : request.options()) {
            chosen.put(request.id(), option);
            best = Math.min(best, best(problem, next + 1, chosen));
            chosen.remove(request.id());
        }
        return best;
    }

    private static PlanProblem problem(List<PlanLab> labs, List<PlanQuota> quotas, PlanRequest... requests) {
        return new PlanProblem(TODAY, List.of(requests), labs, quotas);
    }

    private static PlanLab lab(UUID id, int... left) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int d = 0; d < left.length; d++) {
            days.put(TODAY.plusDays(d), left[d]);
        }
        return new PlanLab(id, id.toString(), days);
    }

    private static PlanRequest request(String number, int weight, @Nullable Integer due, PlanOption... options) {
        return new PlanRequest(
                UUID.nameUUIDFromBytes(number.getBytes()), number, weight, due == null ? null : TODAY.plusDays(due), List.of(options));
    }

    private static PlanOption option(UUID lab, int start, int report, @Nullable UUID quota) {
        return new PlanOption(new PlanSlot(lab, TODAY.plusDays(start)), TODAY.plusDays(report), quota);
    }

    private static final class Told implements Progress {
        private boolean cancelled;

        @Override
        public void step(long done, long total) {
            if (cancelled) {
                throw new CancellationException();
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
