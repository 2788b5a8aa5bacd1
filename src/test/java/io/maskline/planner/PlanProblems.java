package io.maskline.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random problems with labs that close, work weekends or not, take what they can a day, pay for some and lack some items. */
final class PlanProblems {

    static final LocalDate TODAY = LocalDate.of(2020, 2, 14);

    private final Random random;
    private final int days;
    private final List<PlanLab> labs = new ArrayList<>();
    private final List<Integer> promise = new ArrayList<>();
    private final List<PlanQuota> quotas = new ArrayList<>();
    private final Map<UUID, UUID> quotaOf = new HashMap<>();

    /** @param days the days on which tests may start */
    PlanProblems(long seed, int days) {
        this.random = new Random(seed);
        this.days = days;
    }

    /**
     * @param daily most batches a lab takes a day
     * @param free share of requests that need free testing, in percent
     * @param quota most batches of a quota; every third lab has one
     */
    PlanProblem problem(int requests, int labCount, int daily, int free, int quota) {
        for (int l = 0; l < labCount; l++) {
            lab(l, daily, quota);
        }
        List<PlanRequest> waiting = new ArrayList<>();
        for (int r = 0; r < requests; r++) {
            waiting.add(request(r, random.nextInt(100) < free));
        }
        return new PlanProblem(TODAY, waiting, labs, quotas);
    }

    private void lab(int number, int daily, int quota) {
        UUID id = new UUID(1, number);
        int each = 1 + random.nextInt(daily);
        boolean weekends = random.nextBoolean();
        Set<Integer> closed = new HashSet<>();
        random.ints(2, 0, days).forEach(closed::add);
        Map<LocalDate, Integer> left = new HashMap<>();
        for (int d = 0; d < days; d++) {
            LocalDate day = TODAY.plusDays(d);
            if (!closed.contains(d) && (weekends || day.getDayOfWeek().getValue() < 6)) {
                left.put(day, Math.max(0, each - (d < 7 ? random.nextInt(2) : 0)));
            }
        }
        labs.add(new PlanLab(id, "L" + number, left));
        promise.add(2 + random.nextInt(7));
        if (number % 3 == 0 && quota > 0) {
            PlanQuota paid = new PlanQuota(new UUID(2, number), id, random.nextInt(quota + 1));
            quotas.add(paid);
            quotaOf.put(id, paid.id());
        }
    }

    private PlanRequest request(int number, boolean free) {
        int ready = random.nextInt(4);
        int floor = random.nextInt(3) == 0 ? 14 : random.nextInt(4);
        List<PlanOption> options = new ArrayList<>();
        for (int l = 0; l < labs.size(); l++) {
            PlanLab lab = labs.get(l);
            UUID quota = free ? quotaOf.get(lab.id()) : null;
            if (random.nextInt(100) < 40 && (!free || quota != null)) {
                options(options, lab, ready + random.nextInt(2), Math.max(floor, promise.get(l)), quota);
            }
        }
        int weight = List.of(1, 1, 1, 3, 3, 9).get(random.nextInt(6));
        LocalDate due = random.nextInt(10) == 0 ? null : TODAY.plusDays(3 + random.nextInt(20));
        return new PlanRequest(new UUID(3, number), "A-%04d".formatted(number + 1), weight, due, options);
    }

    private void options(List<PlanOption> options, PlanLab lab, int from, int takes, @Nullable UUID quota) {
        for (int d = from; d < days; d++) {
            LocalDate day = TODAY.plusDays(d);
            if (lab.left().containsKey(day)) {
                options.add(new PlanOption(new PlanSlot(lab.id(), day), day.plusDays(takes), quota));
            }
        }
    }
}
