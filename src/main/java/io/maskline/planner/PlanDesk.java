package io.maskline.planner;

import io.maskline.lab.LabDesk;
import io.maskline.lab.LabFacts;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.Background.Progress;
import io.maskline.testing.LabPlace;
import io.maskline.testing.TestingRequest;
import io.maskline.testing.TestingRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** 排样 over the ledger: proposes days at labs for the waiting requests, and books what a person confirms. Not for the FX thread. */
public final class PlanDesk {

    private final TestingRequests requests;
    private final LabDesk labs;

    public PlanDesk(TestingRequests requests, LabDesk labs) {
        this.requests = requests;
        this.labs = labs;
    }

    /**
     * Books nothing.
     *
     * @param today the first day on which anything may be sent or start
     * @param progress throws {@link java.util.concurrent.CancellationException} out of here when it is cancelled
     */
    public Proposal propose(LocalDate today, Progress progress) {
        List<LabFacts> facts = labs.facts();
        PlanReading reading = new PlanReading(today, requests.rows(), facts, labs.slots());
        Plan plan = Planner.propose(reading.problem(), progress);
        return Proposal.of(
                today, plan, reading.waiting(), facts.stream().collect(Collectors.toUnmodifiableMap(f -> f.lab().id(), f -> f.lab().shortName())));
    }

    /**
     * Gives a request to the lab proposed for it and books the day, in one step of the ledger. The day its report is wanted
     * stays; without one it is due on the day the lab ordinarily has it.
     *
     * @param line one with a place
     * @throws io.maskline.platform.error.FaultException Stale when the request was changed since the proposal, Invalid or Denied
     *     when the day, the quota or the scope is no longer there
     */
    public void confirm(Proposal.Line line, Actor actor) {
        PlanOption option = Objects.requireNonNull(line.entry().option());
        TestingRequest request = line.request().request();
        LocalDate due = request.assignment().dueOn();
        UUID lab = option.slot().lab();
        LocalDate kept = due != null && due.isBefore(option.slot().day()) ? null : due;
        requests.assign(request, new LabPlace(lab, option.slot().day(), option.quota(), kept), actor);
    }
}
