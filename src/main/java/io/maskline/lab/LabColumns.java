package io.maskline.lab;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the register of labs. */
final class LabColumns {

    private final UiContext ui;

    LabColumns(UiContext ui) {
        this.ui = ui;
    }

    GridSpec<LabRow> labs() {
        return GridSpec.<LabRow>of("labTable", LabRow::id)
                .withoutChecks()
                .empty("lab.empty")
                .column(GridColumn.<LabRow>text("shortName", "lab.field.short-name", r -> r.lab().shortName()).frozen().width(8, 9.5).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LabRow>count("perDay", "lab.col.per-day", r -> r.lab().terms().perDay())
                        .missing("lab.missing").hint(r -> r.lab().terms().perDay() == null ? Hint.WARNING : Hint.NONE).width(6.4, 7))
                .column(booked("today", "lab.col.today", LabRow::bookedToday).width(7.4, 8.4))
                .column(booked("tomorrow", "lab.col.tomorrow", LabRow::bookedTomorrow).width(7.4, 8.4))
                .column(GridColumn.<LabRow>date("earliest", "lab.col.earliest", LabRow::earliest).missing("lab.missing")
                        .hint(r -> r.earliest() == null ? Hint.WARNING : Hint.STRONG).width(7.4, 7.5))
                .column(GridColumn.<LabRow>text("promise", "lab.col.promise", this::promise).width(7, 9.2))
                .column(GridColumn.<LabRow>text("quota", "lab.col.quota", this::quota)
                        .orderedBy(LabRow::quotaLeft).hint(r -> Long.valueOf(0).equals(r.quotaLeft()) ? Hint.WARNING : Hint.NONE).width(9.4, 11))
                .column(GridColumn.<LabRow>status("expiry", "lab.col.expiry", LabColumns::expiryStatus, this::expiry).width(11.5, 12.5))
                .column(GridColumn.<LabRow>text("city", "lab.field.city", this::city).width(7.8, 12))
                .column(GridColumn.<LabRow>text("phone", "lab.field.phone", r -> r.lab().phone()).width(9.5, 9.5))
                .column(GridColumn.<LabRow>text("name", "lab.field.name", r -> r.lab().name()).width(17, 17))
                .column(GridColumn.<LabRow>text("freeItems", "lab.field.free-items", r -> r.lab().freeItems()).width(12, 12))
                .column(GridColumn.<LabRow>text("remark", "lab.field.remark", r -> r.lab().remark()).width(18, 18));
    }

    /** {@code 2/3}, with a word for a day that is not worked. */
    private GridColumn<LabRow> booked(String id, String labelKey, Function<LabRow, Long> booked) {
        return GridColumn.count(id, labelKey, booked)
                .shown(r -> ui.text("lab.col.booked", booked.apply(r), perDay(r)))
                .hint(r -> full(r, booked.apply(r)) ? Hint.WARNING : Hint.NONE);
    }

    private String perDay(LabRow row) {
        Long perDay = row.lab().terms().perDay();
        return perDay == null ? ui.text("lab.missing") : perDay.toString();
    }

    private static boolean full(LabRow row, long booked) {
        Long perDay = row.lab().terms().perDay();
        return perDay != null && booked >= perDay;
    }

    private @Nullable String promise(LabRow row) {
        LabTerms.Promise promise = row.lab().terms().promise();
        return promise == null ? ui.text("lab.missing") : ui.text(LabPromise.key(promise), promise.days());
    }

    private @Nullable String quota(LabRow row) {
        return row.quotas().isEmpty()
                ? null
                : row.quotas().stream().map(q -> ui.text("lab.col.quota.used", row.facts().used(q.id()), q.total(), row.facts().left(q)))
                        .collect(Collectors.joining(ui.text("lab.slot.comma")));
    }

    private String city(LabRow row) {
        String city = row.lab().city() == null ? "" : row.lab().city();
        return row.lab().terms().outside() ? ui.text("lab.col.outside", city).strip() : city;
    }

    private static Status expiryStatus(LabRow row) {
        if (row.facts().scopes().isEmpty()) {
            return Status.NOTE;
        }
        return row.expired() > 0 ? Status.LATE : row.expiring() ? Status.DUE : Status.PASS;
    }

    private String expiry(LabRow row) {
        LocalDate next = row.nextExpiry();
        if (row.facts().scopes().isEmpty()) {
            return ui.text("lab.expiry.none");
        }
        if (row.expired() > 0) {
            return ui.text("lab.expiry.expired", row.expired());
        }
        return next == null ? ui.text("lab.expiry.open") : ui.text(row.expiring() ? "lab.expiry.soon" : "lab.expiry.next", next.toString());
    }
}
