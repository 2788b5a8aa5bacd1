package io.maskline.grant;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;

/** The columns of the list of applications. */
final class GrantColumns {
    private GrantColumns() {}

    static GridSpec<ApplicationRow> of(GrantListViewModel model, UiContext ui) {
        return GridSpec.<ApplicationRow>of("grantTable", r -> r.application().id())
                .withoutChecks()
                .empty("subsidy.empty")
                .column(GridColumn.<ApplicationRow>text("number", "subsidy.field.number", r -> r.application().number()).width(7, 7).frozen())
                .column(GridColumn.<ApplicationRow>text("firm", "subsidy.field.firm", ApplicationRow::firm).width(11, 12).frozen())
                .column(GridColumn.<ApplicationRow>decimal("investment", "subsidy.field.investment", 2, r -> r.application().investment()).width(10, 10).sum())
                .column(GridColumn.<ApplicationRow>decimal("applied", "subsidy.field.applied", 2, r -> r.application().applied())
                        .width(9, 9).hint(_ -> Hint.MUTED).sum())
                .column(GridColumn.<ApplicationRow>decimal(
                                "approved", "subsidy.field.approved", 2,
                                r -> r.application().status() == ApplicationStatus.RETURNED ? null : r.application().approved())
                        .shown(model::approvedText)
                        .width(10, 11)
                        .hint(r -> r.application().status() == ApplicationStatus.SUBMITTED ? Hint.WARNING : Hint.STRONG)
                        .sum(model::approvedTotal))
                .column(GridColumn.<ApplicationRow>text("capped", "subsidy.field.cap", r -> r.capped() ? ui.text("subsidy.capped") : null).width(5, 6))
                .column(GridColumn.<ApplicationRow>status(
                                "status", "subsidy.field.status", r -> GrantController.mark(r.application().status()),
                                r -> ui.text(r.application().status().labelKey()))
                        .width(7, 9))
                .column(GridColumn.<ApplicationRow>date("appliedOn", "subsidy.field.applied-on", r -> r.application().appliedOn()).width(8, 8));
    }
}
