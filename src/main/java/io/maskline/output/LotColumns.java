package io.maskline.output;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;

/** The grid of sterilised lots. */
final class LotColumns {

    private final Messages words;

    LotColumns(Messages words) {
        this.words = words;
    }

    GridSpec<LotRow> spec() {
        return GridSpec.<LotRow>of("lotTable", LotRow::id)
                .column(GridColumn.<LotRow>text("firm", "line.col.firm", LotRow::firm).hint(_ -> Hint.STRONG).frozen().width(9.7, 12))
                .column(GridColumn.<LotRow>text("line", "line.col.line", r -> words.text("line.no", r.line().lineNo())).hint(_ -> Hint.MUTED).frozen().width(4, 5))
                .column(GridColumn.<LotRow>text("lot", "output.lot.number", r -> r.lot().lotNumber()).width(10, 10))
                .column(GridColumn.<LotRow>text("product", "line.col.product", r -> words.text(r.line().productClass().labelKey())).width(7.2, 11))
                .column(GridColumn.<LotRow>date("madeOn", "output.lot.madeOn", r -> r.lot().madeOn()).width(7.4, 7.4))
                .column(GridColumn.<LotRow>pieces("quantity", "output.lot.quantity", r -> r.lot().quantity()).sum().width(7, 9))
                .column(GridColumn.<LotRow>date("sterilisedOn", "output.lot.sterilisedOn", r -> r.lot().sterilisedOn()).width(7.4, 8))
                .column(GridColumn.<LotRow>count("days", "output.col.days", r -> r.lot().desorptionDays()).width(6, 7))
                .column(GridColumn.<LotRow>date("releasableOn", "output.lot.releasableOn", r -> r.lot().releasableOn()).hint(_ -> Hint.STRONG).width(8, 8.4))
                .column(GridColumn.<LotRow>status("state", "output.col.lotState", LotColumns::status, r -> words.text(r.state().labelKey())).width(7, 8.5))
                .column(GridColumn.<LotRow>text("remark", "output.lot.remark", r -> r.lot().remark()).hint(_ -> Hint.MUTED).width(10, 10))
                .empty("output.empty.lots");
    }

    private static Status status(LotRow row) {
        return switch (row.state()) {
            case WAITING -> Status.SETUP;
            case IN_DESORPTION -> Status.IN_LAB;
            case RELEASABLE -> Status.PASS;
        };
    }
}
