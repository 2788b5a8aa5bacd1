package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.sampling.Severity;
import java.util.List;

/** The grid of inspected lots. */
final class LotColumns {

    private final Messages messages;
    private final InspectionWords words;

    LotColumns(Messages messages) {
        this.messages = messages;
        this.words = new InspectionWords(messages);
    }

    GridSpec<LotRow> spec() {
        return GridSpec.<LotRow>of("inspectedLotTable", LotRow::id)
                .column(GridColumn.<LotRow>text("firm", "inspection.field.firm", LotRow::firm).hint(_ -> Hint.STRONG).frozen().width(9.7, 10))
                .column(GridColumn.<LotRow>text("product", "inspection.field.product", r -> r.lot().head().product().name()).frozen().width(10.4, 10.4))
                .column(GridColumn.<LotRow>text("number", "inspection.lot.number", this::number).width(8, 8.6))
                .column(GridColumn.<LotRow>status("outcome", "inspection.col.outcome", r -> InspectionWords.status(r.lot().outcome()), r -> messages.text(r.lot().outcome().labelKey()))
                        .width(6.2, 10.2))
                .column(GridColumn.<LotRow>text("reason", "inspection.col.reason", r -> words.reason(r.lot())).width(15, 19))
                .column(GridColumn.<LotRow>date("day", "inspection.lot.day", r -> r.lot().head().inspectedOn()).width(7.2, 9.4))
                .column(GridColumn.<LotRow>pieces("size", "inspection.lot.size", r -> r.lot().head().lotSize()).width(7.2, 9.8))
                .column(GridColumn.<LotRow>text("severity", "inspection.lot.severity", this::severity).hint(_ -> Hint.MUTED).width(9, 11))
                .column(GridColumn.<LotRow>status("next", "inspection.col.next", LotColumns::next, r -> words.next(r.book())).width(13, 17))
                .column(GridColumn.<LotRow>text("standard", "inspection.field.standard", r -> r.lot().head().product().standardCode()).hint(_ -> Hint.MUTED).width(9.4, 9.4))
                .empty("inspection.empty.lots");
    }

    private String number(LotRow row) {
        ProductLot head = row.lot().head();
        return head.resubmitted() ? messages.text("inspection.lot.again", head.lotNumber(), head.resubmission()) : head.lotNumber();
    }

    /** Which items were drawn tightened. */
    private String severity(LotRow row) {
        List<Item> tightened = row.lot().lines().stream().filter(l -> l.plan().severity() == Severity.TIGHTENED).map(LotLine::item).toList();
        return tightened.isEmpty() ? messages.text("inspection.next.normal") : messages.text("inspection.next.tightened", ProductLots.named(tightened));
    }

    private static Status next(LotRow row) {
        return !row.book().stopped().isEmpty() ? Status.STOPPED : row.book().tightened().isEmpty() ? Status.PASS : Status.NOTE;
    }
}
