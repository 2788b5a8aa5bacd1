package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to test the product of a firm by a standard. Dates are business dates.
 *
 * @param number visible number, e.g. {@code A-0088}
 * @param lineId the line the samples come from; null when the firm has none yet
 * @param standardCode standard with edition
 * @param grade grade and variant as chosen; null where the standard has none
 * @param freeOfCharge whether the lab tests it free of charge
 * @param dueOn when the lab promised the report
 * @param reportedOn when the verdict was handed in
 * @param validUntil last day on which the report counts; null when the lab stated none
 */
public record TestingRequest(
        UUID id,
        long version,
        String number,
        UUID enterpriseId,
        @Nullable UUID lineId,
        String product,
        String standardCode,
        @Nullable String grade,
        @Nullable UUID labId,
        boolean freeOfCharge,
        TestingStage stage,
        LocalDate requestedOn,
        @Nullable LocalDate sampledOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reportedOn,
        @Nullable String reportNumber,
        @Nullable LocalDate validUntil,
        @Nullable String remark)
        implements Entity {

    TestingRequest at(TestingStage next) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, next,
                requestedOn, sampledOn, dueOn, reportedOn, reportNumber, validUntil, remark);
    }

    TestingRequest reported(LocalDate day) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, TestingStage.REPORTED,
                requestedOn, sampledOn, dueOn, day, reportNumber, validUntil, remark);
    }

    /** With what the lab's report says of itself. */
    TestingRequest with(Report report) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, stage,
                requestedOn, sampledOn, dueOn, reportedOn, report.number(), report.validUntil(), remark);
    }

    Report report() {
        return new Report(reportNumber, validUntil);
    }

    TestingRequest noting(String why) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, stage,
                requestedOn, sampledOn, dueOn, reportedOn, reportNumber, validUntil, why);
    }

    /**
     * What the lab's report says of itself.
     *
     * @param number at most 60 characters; null when not known
     * @param validUntil last day on which it counts, not before the day it was handed in; null when none is stated
     */
    public record Report(@Nullable String number, @Nullable LocalDate validUntil) {
        public static final Report UNKNOWN = new Report(null, null);
    }
}
