package io.maskline.grant;

import io.maskline.approval.Standing;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.SubsidyApplication;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application with everything that follows from it. Amounts in 元 with two decimals.
 *
 * @param firm short name, {@code firmFullName} the registered one
 * @param proposed what the rule gives while nothing is decided (拟核定); null once it is, and where it gives nothing to decide
 */
public record GrantRow(
        SubsidyApplication application,
        String firm,
        String firmFullName,
        Entitlement entitlement,
        FourAmounts amounts,
        @Nullable BigDecimal proposed,
        GrantStage stage,
        Standing standing,
        Notified notified,
        PaymentLines lines,
        List<GrantTag> tags) {

    public GrantRow {
        tags = List.copyOf(tags);
    }

    public UUID id() {
        return application.id();
    }

    public String number() {
        return application.number();
    }

    /** Code of its programme, whatever version of the rule. */
    public String programme() {
        return entitlement.programme();
    }

    /** What it asks for; null for a draft, which is not worked out. */
    public @Nullable BigDecimal applied() {
        return application.status() == ApplicationStatus.DRAFT ? null : amounts.applied();
    }

    /** What must come back from the firm. */
    public BigDecimal owedBack() {
        return entitlement.owedBack(lines);
    }
}
