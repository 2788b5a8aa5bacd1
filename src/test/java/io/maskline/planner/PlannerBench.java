package io.maskline.planner;

import io.maskline.bench.Measure;
import io.maskline.platform.task.Background.Progress;

/** 500 waiting requests and 12 labs over 60 days, with quotas that bind and with none; the gap to the proven bound is said with it. */
public final class PlannerBench {

    private PlannerBench() {}

    public static void main(String[] args) {
        for (long seed = 1; seed <= 4; seed++) {
            say("no free tests, seed " + seed, new PlanProblems(seed, 60).problem(500, 12, 6, 0, 0));
            say("20 % free, quotas that bind, seed " + seed, new PlanProblems(seed, 60).problem(500, 12, 6, 20, 20));
        }
    }

    private static void say(String what, PlanProblem problem) {
        long start = System.nanoTime();
        Plan plan = Planner.propose(problem, new Untold());
        double millis = (System.nanoTime() - start) / 1e6;
        Measure.time(
                        "500 requests x 12 labs, " + what + ": lateness " + plan.weightedLateness() + ", first come " + plan.firstCome()
                                + ", bound " + plan.lowerBound(),
                        millis,
                        10_000)
                .say();
    }

    private static final class Untold implements Progress {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
