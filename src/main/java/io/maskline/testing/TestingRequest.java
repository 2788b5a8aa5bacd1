package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to test the product of a firm by a standard. Dates are business dates.
 *
 * @param number visible number, e.g. {@code A-0088}, a retest {@code A-0088-R1}, a part {@code A-0088-S2}
 * @param setback why its samples went back or it was withdrawn; null while neither holds
 */
public record TestingRequest(
        UUID id,
        long version,
        String number,
        Subject subject,
        Assignment assignment,
        Chain chain,
        TestingStage stage,
        Dates dates,
        Report report,
        Priority priority,
        @Nullable Setback setback,
        @Nullable String remark)
        implements Entity {

    TestingRequest at(TestingStage next) {
        return new TestingRequest(id, version, number, subject, assignment, chain, next, dates, report, priority, setback, remark);
    }

    TestingRequest reported(LocalDate day) {
        Dates then = new Dates(dates.requestedOn(), dates.sampledOn(), day);
        return new TestingRequest(
                id, version, number, subject, assignment, chain, TestingStage.REPORTED, then, report, priority, setback, remark);
    }

    /** With what the lab's report says of itself. */
    TestingRequest with(Report said) {
        return new TestingRequest(id, version, number, subject, assignment, chain, stage, dates, said, priority, setback, remark);
    }

    TestingRequest with(Assignment next) {
        return new TestingRequest(id, version, number, subject, next, chain, stage, dates, report, priority, setback, remark);
    }

    TestingRequest with(Priority next) {
        return new TestingRequest(id, version, number, subject, assignment, chain, stage, dates, report, next, setback, remark);
    }

    /** With the reason for which it stopped; null once it goes on. */
    TestingRequest with(@Nullable Setback why) {
        return new TestingRequest(id, version, number, subject, assignment, chain, stage, dates, report, priority, why, remark);
    }

    TestingRequest noting(@Nullable String said) {
        return new TestingRequest(id, version, number, subject, assignment, chain, stage, dates, report, priority, setback, said);
    }

    /** A new one of its family in the stage REQUESTED, with nothing of its verdict. */
    TestingRequest following(UUID own, String visible, Chain from, LocalDate day) {
        Assignment open = new Assignment(assignment.labId(), assignment.freeOfCharge(), null, null);
        return new TestingRequest(
                own, 0, visible, subject, open, from, TestingStage.REQUESTED, new Dates(day, null, null), Report.UNKNOWN, priority, null, null);
    }

    /** The first request of its family: the one no retest and no part; of itself when it is that. */
    public UUID rootId() {
        return Objects.requireNonNullElse(chain.rootId(), id);
    }

    /**
     * Whose product is tested by what.
     *
     * @param lineId the line the samples come from; null when the firm has none yet
     * @param standardCode standard with edition
     * @param grade grade and variant as chosen; null where the standard has none
     */
    public record Subject(
            UUID enterpriseId, @Nullable UUID lineId, String product, String standardCode, @Nullable String grade) {}

    /**
     * Who tests it and until when.
     *
     * @param freeOfCharge whether the lab tests it free of charge
     * @param quotaId the free quota it is counted against; null when none is named
     * @param dueOn when the lab promised the report
     */
    public record Assignment(@Nullable UUID labId, boolean freeOfCharge, @Nullable UUID quotaId, @Nullable LocalDate dueOn) {}

    /**
     * What it comes from.
     *
     * @param rootId first request of the family; null in that one
     * @param retestOf the request whose failed items it asks again; null when it is no retest
     * @param splitFrom the request it is a part of; null when it is no part
     */
    public record Chain(@Nullable UUID rootId, @Nullable UUID retestOf, @Nullable UUID splitFrom) {
        public static final Chain FIRST = new Chain(null, null, null);
    }

    /**
     * @param requestedOn business date of the request
     * @param sampledOn when the samples were taken, if they were
     * @param reportedOn when the verdict was handed in
     */
    public record Dates(LocalDate requestedOn, @Nullable LocalDate sampledOn, @Nullable LocalDate reportedOn) {}

    /**
     * What the lab's report says of itself.
     *
     * @param number at most 60 characters; null when not known
     * @param issuedOn day printed on it; null when not known
     * @param drawn the lab or an authority drew the samples from the lot (抽检); otherwise they were sent in (送检) and the
     *     report speaks of the samples only
     * @param marks marks printed on it
     * @param validFrom first day on which it counts; null for the day it was handed in
     * @param validUntil last day on which it counts, not before the day it was handed in; null when none is stated
     */
    public record Report(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            boolean drawn,
            Set<ReportMark> marks,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        public static final Report UNKNOWN = new Report(null, null);

        public Report {
            marks = Set.copyOf(marks);
        }

        /** Of samples sent in, with nothing more known of it. */
        public Report(@Nullable String number, @Nullable LocalDate validUntil) {
            this(number, null, false, Set.of(), null, validUntil);
        }

        /** With another number and last day. */
        Report saying(@Nullable String otherNumber, @Nullable LocalDate otherUntil) {
            return new Report(otherNumber, issuedOn, drawn, marks, validFrom, otherUntil);
        }
    }

    /**
     * Why it stopped.
     *
     * @param reason why the samples went back; null when the request was withdrawn
     * @param text in words, at most 400 characters; empty when the code says it all
     */
    public record Setback(@Nullable ReturnReason reason, String text) {}
}
