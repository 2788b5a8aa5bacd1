package io.maskline.approval;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money added to the budget of a programme or, with a minus, taken from it. Never changed.
 *
 * @param programmeCode the budget is of the programme, over all versions of its rule
 * @param amount in 元 with a sign; never 0
 * @param bookedOn business day
 * @param basis the paper it follows from
 */
public record BudgetLine(
        UUID id, long version, String programmeCode, long lineNo, BigDecimal amount, LocalDate bookedOn, String basis, String decidedBy)
        implements Entity {}
