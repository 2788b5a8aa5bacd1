package io.maskline.approval;

import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.SubsidyApplication;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the second person: the claim, what the rule gives it now, and the book of the programme's budget.
 *
 * @param calculation null when the claim is no longer worked out, because only what was approved is at stake
 * @param agreed both departments agreed to the claim as it is now
 * @param paid of the claim so far, 元
 */
record Bench(SubsidyApplication application, @Nullable Calculation calculation, BudgetBook book, boolean agreed, BigDecimal paid) {

    UUID id() {
        return application.id();
    }

    String number() {
        return application.number();
    }

    ApplicationStatus status() {
        return application.status();
    }

    /** What the rule gives now. */
    BigDecimal given() {
        return calculation == null ? BudgetBook.ZERO : calculation.approved();
    }

    Case self() {
        return book.cases().stream().filter(c -> c.application().equals(id())).findFirst().orElseThrow();
    }

    BigDecimal net() {
        return book.net(self());
    }

    Optional<Case> ahead() {
        return Optional.ofNullable(book.ahead(id()));
    }
}
