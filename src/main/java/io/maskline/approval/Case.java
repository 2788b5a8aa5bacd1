package io.maskline.approval;

import io.maskline.subsidy.ApplicationStatus;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the budget needs to know of a claim.
 *
 * @param code of the programme, whatever version of its rule
 * @param version of the claim as stored
 * @param frozen amount kept with the claim: what the rule gave when it was last worked out
 */
record Case(UUID application, String number, UUID firm, String code, long version, ApplicationStatus status, BigDecimal frozen) {}
