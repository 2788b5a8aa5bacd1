package io.maskline.planner;

import io.maskline.testing.TestingRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan with its words ready.
 *
 * @param lab short name of the proposed lab; null when it finds no place
 * @param refusal why it could not be booked when it was confirmed; null when nobody tried or it was booked
 */
record PlanLine(Proposal.Line line, Words words, @Nullable String lab, @Nullable String refusal) {

    /** What is told of it in words. */
    record Words(String items, String priority, String reason, String firstCome) {}

    static PlanLine of(Proposal.Line line, Proposal proposal, PlanWords words) {
        Words told = new Words(words.items(line), words.priority(line), words.reason(line, proposal), words.firstCome(line, proposal));
        return new PlanLine(line, told, proposal.lab(line.entry().option()), null);
    }

    PlanLine refused(String sentence) {
        return new PlanLine(line, words, lab, sentence);
    }

    UUID id() {
        return line.id();
    }

    TestingRequest request() {
        return line.request().request();
    }

    @Nullable LocalDate start() {
        PlanOption option = line.entry().option();
        return option == null ? null : option.slot().day();
    }

    @Nullable LocalDate report() {
        PlanOption option = line.entry().option();
        return option == null ? null : option.report();
    }

    /** The refusal, or else the reason. */
    String told() {
        return refusal == null ? words.reason() : refusal;
    }
}
