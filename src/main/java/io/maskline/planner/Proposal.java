package io.maskline.planner;

import io.maskline.lab.LabSlot;
import io.maskline.testing.TestingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the requests and labs it speaks of.
 *
 * @param day the day of planning
 * @param lines one a waiting request, by number
 * @param labs short names by id
 */
public record Proposal(LocalDate day, Plan plan, List<Line> lines, Map<UUID, String> labs) {

    public Proposal {
        lines = List.copyOf(lines);
        labs = Map.copyOf(labs);
    }

    /**
     * A waiting request and what is proposed for it.
     *
     * @param request as it was read
     * @param answers what every lab it may go to answers to it alone
     */
    public record Line(TestingRow request, Plan.Entry entry, List<LabSlot> answers) {

        public Line {
            answers = List.copyOf(answers);
        }

        public UUID id() {
            return request.request().id();
        }

        /** It has a place. */
        public boolean planned() {
            return entry.option() != null;
        }
    }

    static Proposal of(LocalDate day, Plan plan, Map<UUID, WaitingRequest> waiting, Map<UUID, String> labs) {
        return new Proposal(
                day,
                plan,
                plan.entries().stream()
                        .map(e -> new Line(waiting.get(e.request().id()).row(), e, waiting.get(e.request().id()).answers()))
                        .toList(),
                labs);
    }

    /** Requests that find no place. */
    public long unplanned() {
        return lines.stream().filter(l -> !l.planned()).count();
    }

    /** Short name of a lab; null for none. */
    public @Nullable String lab(@Nullable PlanOption option) {
        return option == null ? null : labs.get(option.slot().lab());
    }
}
