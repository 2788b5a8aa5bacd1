package io.maskline.fund;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;

/** The register, and its sums by day or by department. Amounts in 元. */
final class FundColumns {

    private final UiContext ui;
    private final FundWords words;

    FundColumns(UiContext ui, FundWords words) {
        this.ui = ui;
        this.words = words;
    }

    GridSpec<FundRow> register() {
        return GridSpec.<FundRow>of("fundTable", FundRow::id)
                .withoutChecks()
                .empty("fund.empty")
                .column(GridColumn.<FundRow>date("day", "fund.field.day", r -> r.fund().businessDate()).frozen().width(7.4, 8.6).hint(_ -> Hint.STRONG))
                .column(GridColumn.<FundRow>text("kind", "fund.field.kind", r -> words.kind(r.fund().kind())).frozen().width(8, 10)
                        .orderedBy(r -> r.fund().kind()).wanted("kind", this::kind))
                .column(GridColumn.<FundRow>decimal("amount", "fund.field.amount", 2, r -> r.fund().amount()).unit("line.unit.yuan").width(10.5, 11.5).sum())
                .column(GridColumn.<FundRow>text("readable", "fund.field.readable", r -> words.amount(r.fund().amount())).hint(_ -> Hint.MUTED).width(8.5, 10.5)
                        .orderedBy(r -> r.fund().amount()))
                .column(GridColumn.<FundRow>text("department", "fund.field.department", r -> words.department(r.fund().department())).width(8, 11)
                        .wanted("department", name -> name))
                .column(GridColumn.<FundRow>text("firm", "fund.field.firm", FundRow::firm).width(9, 9))
                .column(GridColumn.<FundRow>count("firms", "fund.field.firms", r -> r.fund().firms()).missing("fund.missing").width(5, 6))
                .column(GridColumn.<FundRow>text("bank", "fund.field.bank", r -> r.fund().bank()).width(8, 9))
                .column(GridColumn.<FundRow>text("source", "fund.field.source", r -> r.fund().source()).width(20, 22))
                .column(GridColumn.<FundRow>text("remark", "fund.field.remark", r -> r.fund().remark()).width(16, 18));
    }

    private String kind(String name) {
        for (FundKind kind : FundKind.values()) {
            if (kind.name().equals(name)) {
                return ui.text(kind.labelKey());
            }
        }
        return name;
    }

    GridSpec<FundLine> board() {
        GridSpec<FundLine> spec = GridSpec.<FundLine>of("fundBoard", FundLine::key)
                .withoutChecks()
                .empty("fund.empty.board")
                .column(GridColumn.<FundLine>text("group", "fund.field.group", FundLine::name).frozen().width(10, 11).hint(_ -> Hint.STRONG).orderedBy(FundLine::place));
        for (FundKind kind : FundKind.values()) {
            spec = spec.column(GridColumn.<FundLine>decimal(kind.name(), kind.labelKey(), 2, l -> l.totals().of(kind)).unit("line.unit.yuan").missing("fund.missing").width(11.5, 13).sum());
        }
        return spec;
    }
}
