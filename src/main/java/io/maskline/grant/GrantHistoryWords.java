package io.maskline.grant;

import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Policy;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stored values of an application in the words of its history: stages by name, money grouped, firm and programme by name.
 *
 * @param shown the application in front
 * @param programme its programme
 */
record GrantHistoryWords(UiContext ui, Supplier<@Nullable GrantRow> shown, Supplier<@Nullable Policy> programme) {

    HistoryView.ValueText of(FieldChange change) {
        GrantRow row = shown.get();
        Policy policy = programme.get();
        return switch (change.field()) {
            case "status" -> v -> ui.text(ApplicationStatus.valueOf(v).labelKey());
            case "investment", "applied", "approved" -> v -> Yuan.format(new BigDecimal(v));
            case "enterpriseId" -> v -> row == null ? v : row.firm();
            case "programmeId" -> v -> policy == null ? v : policy.programme().name();
            default -> v -> v;
        };
    }
}
