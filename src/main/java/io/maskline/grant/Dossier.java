package io.maskline.grant;

import io.maskline.platform.error.Fault;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.MissingDocuments.Missing;
import io.maskline.subsidy.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is shown of one application.
 *
 * @param trace rule and decisions step by step; null where the rule refuses it or it is a draft
 * @param problem why the rule refuses it; null when it does not
 * @param missing of the papers the programme asks for
 */
public record Dossier(
        GrantRow row, ClaimFile file, Policy policy, @Nullable Calculation trace, @Nullable Fault problem, List<Missing> missing) {

    /** Invoices dated within the window of the programme. */
    long invoicesInWindow() {
        var terms = policy.programme().terms();
        return file.invoices().stream()
                .filter(i -> i.date() != null
                        && (terms.invoiceFrom() == null || !i.date().isBefore(terms.invoiceFrom()))
                        && (terms.invoiceTo() == null || !i.date().isAfter(terms.invoiceTo())))
                .count();
    }

    long machinesSeen() {
        return file.machines().stream().filter(m -> m.seen()).count();
    }
}
