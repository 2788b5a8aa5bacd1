package io.maskline.advisor;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;

/** The columns of the two tables of an answer. */
final class AskColumns {

    private AskColumns() {}

    static GridSpec<LimitLine> limits() {
        return GridSpec.<LimitLine>of("limitTable", LimitLine::id)
                .withoutChecks()
                .empty("advisor.empty.items")
                .column(GridColumn.<LimitLine>text("item", "advisor.col.item", LimitLine::item).frozen().width(11, 15.5))
                .column(GridColumn.<LimitLine>text("limit", "advisor.col.limit", LimitLine::limit).width(8.5, 9.5).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LimitLine>text("condition", "advisor.col.condition", LimitLine::condition).width(20, 18).hint(_ -> Hint.MUTED))
                .column(GridColumn.<LimitLine>text("rule", "advisor.col.rule", LimitLine::rule).width(13.5, 13))
                .column(GridColumn.<LimitLine>text("specimens", "advisor.col.specimens", LimitLine::specimens).width(6.5, 6.5))
                .column(GridColumn.<LimitLine>status("check", "advisor.col.check", LimitLine::status, LimitLine::check).width(5.5, 7));
    }

    static GridSpec<LabLine> labs() {
        return GridSpec.<LabLine>of("labTable", LabLine::id)
                .withoutChecks()
                .empty("advisor.empty.labs")
                .column(GridColumn.<LabLine>text("lab", "advisor.col.lab", LabLine::name).frozen().width(9.5, 11.5).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LabLine>status("able", "advisor.col.able", LabLine::status, LabLine::able).width(14, 14))
                .column(GridColumn.<LabLine>text("perDay", "advisor.col.per-day", LabLine::perDay).width(5, 5.5))
                .column(GridColumn.<LabLine>text("booked", "advisor.col.booked", LabLine::booked).width(8.5, 9.5))
                .column(GridColumn.<LabLine>text("start", "advisor.col.start", LabLine::start).width(8, 8).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LabLine>text("report", "advisor.col.report", LabLine::report).width(11, 11.5))
                .column(GridColumn.<LabLine>text("free", "advisor.col.free", LabLine::free).width(8.5, 9.5));
    }
}
