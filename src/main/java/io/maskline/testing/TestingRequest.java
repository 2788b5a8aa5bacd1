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
        @Nullable String remark)
        implements Entity {

    TestingRequest at(TestingStage next) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, next,
                requestedOn, sampledOn, dueOn, reportedOn, reportNumber, remark);
    }

    TestingRequest reported(LocalDate day, @Nullable String report) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, TestingStage.REPORTED,
                requestedOn, sampledOn, dueOn, day, report, remark);
    }

    TestingRequest noting(String why) {
        return new TestingRequest(
                id, version, number, enterpriseId, lineId, product, standardCode, grade, labId, freeOfCharge, stage,
                requestedOn, sampledOn, dueOn, reportedOn, reportNumber, why);
    }
}
