package io.maskline.standard;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The columns of both lists. */
final class StandardColumns {

    private final Messages messages;
    private final StandardWords words;

    StandardColumns(Messages messages) {
        this.messages = messages;
        this.words = new StandardWords(messages);
    }

    GridSpec<StandardRow> standards() {
        return GridSpec.<StandardRow>of("standardTable", StandardRow::id)
                .withoutChecks()
                .empty("standard.empty")
                .column(GridColumn.<StandardRow>text("code", "standard.field.code", r -> r.standard().code()).frozen().width(12.5, 12.5)
                        .hint(_ -> Hint.STRONG))
                .column(GridColumn.<StandardRow>text("title", "standard.field.title", StandardRow::title).frozen().width(17, 17))
                .column(GridColumn.<StandardRow>status("state", "standard.field.state",
                        r -> status(r.applicability()), r -> messages.text(r.applicability().labelKey())).width(10, 12.5))
                .column(GridColumn.<StandardRow>text("level", "standard.field.level", r -> messages.text(r.standard().level().labelKey())).width(6, 9.5))
                .column(GridColumn.<StandardRow>text("kind", "standard.field.kind", r -> messages.text(r.standard().kind().labelKey())).width(5, 6.5))
                .column(GridColumn.<StandardRow>text("force", "standard.field.force", r -> messages.text(r.standard().force().labelKey())).width(7, 9.5))
                .column(GridColumn.<StandardRow>date("inForceFrom", "standard.field.in-force-from", r -> r.standard().inForceFrom()).width(7.5, 9.5))
                .column(GridColumn.<StandardRow>date("inForceTo", "standard.field.in-force-to", r -> r.standard().inForceTo()).width(7.5, 8.5))
                .column(GridColumn.<StandardRow>count("limits", "standard.field.limit-count", StandardRow::limits).width(5.5, 6.5))
                .column(GridColumn.<StandardRow>text("exitInspection", "standard.field.exit-inspection", r -> words.exitInspection(r.standard())).width(18, 18))
                .column(GridColumn.<StandardRow>text("scope", "standard.field.scope", r -> r.standard().productScope()).width(18, 18))
                .column(GridColumn.<StandardRow>text("note", "standard.field.note", r -> r.standard().note()).width(24, 24));
    }

    GridSpec<LimitRow> limits() {
        return GridSpec.<LimitRow>of("limitTable", LimitRow::id)
                .withoutChecks()
                .empty("standard.empty")
                .column(GridColumn.<LimitRow>text("standard", "standard.field.code", r -> r.row().limit().standard()).frozen().width(10.5, 10.5))
                .column(GridColumn.<LimitRow>text("item", "standard.field.item", LimitRow::item).frozen().width(12, 16).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LimitRow>text("grade", "standard.field.grade", r -> r.row().grade()).width(5, 5.5))
                .column(GridColumn.<LimitRow>text("variant", "standard.field.variant", LimitRow::variant).width(7, 10))
                .column(GridColumn.<LimitRow>text("limit", "standard.field.limit", LimitRow::limit).width(8, 9).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LimitRow>status("check", "standard.field.check", r -> check(r.row()), this::checkWord).width(9.5, 14))
                .column(GridColumn.<LimitRow>text("condition", "standard.field.condition", LimitRow::condition).width(22, 22))
                .column(GridColumn.<LimitRow>text("flow", "standard.field.flow", r -> r.row().conditions().flow()).width(6, 6))
                .column(GridColumn.<LimitRow>text("aerosol", "standard.field.aerosol", r -> r.row().conditions().aerosol()).width(10, 10))
                .column(GridColumn.<LimitRow>text("area", "standard.field.area", r -> r.row().conditions().area()).width(5, 5.5))
                .column(GridColumn.<LimitRow>text("rule", "standard.field.rule", LimitRow::rule).width(12, 15))
                .column(GridColumn.<LimitRow>count("specimens", "standard.field.specimens", r -> r.row().specimens()).width(5, 7))
                .column(GridColumn.<LimitRow>text("testKind", "standard.field.test-kind", this::testKind).width(6, 8))
                .column(GridColumn.<LimitRow>text("validOnDay", "standard.field.on-day", this::onDay).width(6.5, 8)
                        .hint(r -> r.validOnDay() ? Hint.NONE : Hint.MUTED))
                .column(GridColumn.<LimitRow>date("validFrom", "standard.field.valid-from", r -> r.row().validFrom()).width(7, 8))
                .column(GridColumn.<LimitRow>date("validTo", "standard.field.valid-to", r -> r.row().validTo()).width(7, 8))
                .column(GridColumn.<LimitRow>text("checkedBy", "standard.field.checked-by", r -> r.row().checkedBy()).width(6, 8))
                .column(GridColumn.<LimitRow>date("checkedOn", "standard.field.checked-on", r -> r.row().checkedOn()).width(7, 8))
                .column(GridColumn.<LimitRow>text("source", "standard.field.source", r -> r.row().limit().source()).width(22, 22));
    }

    private @Nullable String testKind(LimitRow row) {
        TestKind kind = row.row().testKind();
        return kind == null ? null : messages.text(kind.labelKey());
    }

    String checkWord(LimitRow row) {
        if (!row.row().limit().judges()) {
            return messages.text("standard.check.no-verdict");
        }
        return messages.text(row.row().toBeChecked() ? "standard.check.open" : "standard.check.done");
    }

    private String onDay(LimitRow row) {
        return messages.text(row.validOnDay() ? "standard.on-day.yes" : "standard.on-day.no");
    }

    static Status check(StandardLimit row) {
        return row.toBeChecked() || !row.limit().judges() ? Status.TO_DECIDE : Status.PASS;
    }

    static Status status(Applicability applicability) {
        return switch (applicability) {
            case IN_FORCE -> Status.PASS;
            case BY_DECLARATION -> Status.PENDING;
            case NOT_YET, NOT_PUBLISHED -> Status.INTENT;
            case SUPERSEDED -> Status.PAUSED;
            case UNKNOWN -> Status.TO_DECIDE;
        };
    }
}
