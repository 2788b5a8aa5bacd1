package io.maskline.lab;

import io.maskline.platform.calendar.DueWords;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scope, closures and quotas of a lab as its pane lists them. */
final class LabEntryWords {

    private final UiContext ui;

    LabEntryWords(UiContext ui) {
        this.ui = ui;
    }

    private String day(@Nullable LocalDate day, LocalDate today) {
        return day == null ? "" : new DueWords(ui.messages().locale()).day(day, today);
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null || to == null) {
            return from == null && to == null ? ui.text("lab.entry.open") : from == null ? ui.text("lab.entry.until", day(to, today)) : ui.text("lab.entry.since", day(from, today));
        }
        return ui.text("lab.entry.span", day(from, today), day(to, today));
    }

    LabEntryPane.Words scope(ScopeGroup group, LabRow row, ItemNames names) {
        ScopeDraft.Terms terms = group.terms();
        List<String> detail = new ArrayList<>();
        detail.add(ui.text("lab.scope.items-of", group.items().size(), names.under(group.standard()).list(group.items())));
        detail.add(span(terms.validFrom(), terms.validTo(), row.today()));
        detail.add(ui.text("lab.scope.from-where", or(terms.certificate()), or(terms.source())));
        String head = ui.text("lab.scope.head", group.standard(), ui.text(terms.mark().labelKey()));
        if (group.expired(row.today())) {
            return new LabEntryPane.Words(head, detail, Status.LATE, ui.text("lab.scope.expired", day(terms.validTo(), row.today())));
        }
        return group.expiring(row.today())
                ? new LabEntryPane.Words(head, detail, Status.DUE, ui.text("lab.scope.expiring", day(terms.validTo(), row.today())))
                : new LabEntryPane.Words(head, detail, null, "");
    }

    LabEntryPane.Words closure(LabClosure closure, LabRow row) {
        long booked = row.facts().bookings().stream().filter(b -> closure.on(b.day())).count();
        String head = closure.from().equals(closure.to()) ? day(closure.from(), row.today()) : span(closure.from(), closure.to(), row.today());
        return booked == 0
                ? new LabEntryPane.Words(head, List.of(closure.reason()), null, "")
                : new LabEntryPane.Words(head, List.of(closure.reason()), Status.DUE, ui.text("lab.closure.to-move", booked));
    }

    LabEntryPane.Words quota(FreeQuota quota, LabRow row, ItemNames names) {
        long left = row.facts().left(quota);
        List<String> detail = new ArrayList<>();
        detail.add(span(quota.validFrom(), quota.validTo(), row.today()));
        detail.add(quota.items().isEmpty() ? ui.text("lab.quota.every-item") : names.list(quota.items()));
        detail.add(ui.text("lab.quota.source", or(quota.source())));
        String head = ui.text("lab.slot.quota", quota.payer(), row.facts().used(quota.id()), quota.total(), left);
        if (!quota.validOn(row.today())) {
            return new LabEntryPane.Words(head, detail, Status.PAUSED, ui.text("lab.quota.not-today"));
        }
        return left == 0 ? new LabEntryPane.Words(head, detail, Status.DUE, ui.text("lab.quota.spent")) : new LabEntryPane.Words(head, detail, null, "");
    }

    private String or(@Nullable String text) {
        return text == null ? ui.text("lab.entry.unknown") : text;
    }
}
