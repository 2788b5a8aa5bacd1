package io.maskline.subsidy;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;

/** The columns of the list of rules, one row a version. */
final class ProgrammeColumns {
    private ProgrammeColumns() {}

    static GridSpec<Policy> of(UiContext ui) {
        return GridSpec.<Policy>of("programmeTable", p -> p.programme().id())
                .withoutChecks()
                .empty("subsidy.rules.empty")
                .column(GridColumn.<Policy>text("name", "subsidy.field.name", p -> p.programme().name()).width(13, 15).frozen())
                .column(GridColumn.<Policy>status("state", "subsidy.field.state", p -> mark(p.programme().state()), p -> ui.text(p.programme().state().labelKey()))
                        .width(6.5, 7.5))
                .column(GridColumn.<Policy>text("ruleVersion", "subsidy.field.rule-version", p -> "v" + p.programme().ruleVersion()).width(7.5, 8.5))
                .column(GridColumn.<Policy>text("code", "subsidy.field.code", p -> p.programme().code()).width(14, 14))
                .column(GridColumn.<Policy>date("validFrom", "subsidy.field.valid-from", p -> p.programme().validFrom()).width(7, 7))
                .column(GridColumn.<Policy>date("validTo", "subsidy.field.valid-to", p -> p.programme().validTo()).width(7, 7))
                .column(GridColumn.<Policy>date("publishedOn", "subsidy.field.published-on", p -> p.programme().publishedOn()).width(7, 8))
                .column(GridColumn.<Policy>text("publishedBy", "subsidy.field.published-by", p -> p.programme().publishedBy()).width(6, 8))
                .column(GridColumn.<Policy>text("confidence", "subsidy.field.confidence", p -> p.programme().confidence()).width(5, 7));
    }

    static Status mark(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> Status.SETUP;
            case PUBLISHED -> Status.PASS;
            case RETIRED -> Status.PAUSED;
        };
    }
}
