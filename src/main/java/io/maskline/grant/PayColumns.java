package io.maskline.grant;

import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;

/** The columns of the sheet of payments, in 元. */
final class PayColumns {

    /** Where an amount is typed. */
    static final String NOW = "now";

    private static final String UNIT = "subsidy.unit.yuan";

    private final UiContext ui;
    private final PaymentsViewModel model;

    PayColumns(UiContext ui, PaymentsViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    GridSpec<PayRow> all() {
        return GridSpec.<PayRow>of("payTable", PayRow::id)
                .empty("grant.pay.empty")
                .column(GridColumn.<PayRow>text("number", "subsidy.field.number", r -> r.grant().number()).width(5.5, 6).frozen())
                .column(GridColumn.<PayRow>text("firm", "subsidy.field.firm", r -> r.grant().firm()).width(8.4, 9.6).frozen().hint(_ -> Hint.STRONG))
                .column(GridColumn.<PayRow>decimal("approved", "subsidy.field.approved", 2, r -> r.grant().amounts().approved()).unit(UNIT).width(8.4, 10.4).sum())
                .column(GridColumn.<PayRow>decimal("noticed", "grant.field.noticed", 2, r -> r.grant().amounts().noticed()).unit(UNIT).width(8.4, 9.6).sum())
                .column(GridColumn.<PayRow>decimal("paid", "grant.field.paid", 2, r -> r.grant().amounts().paid()).unit(UNIT).width(8.4, 9.6).sum())
                .column(GridColumn.<PayRow>decimal("payable", "grant.field.payable", 2, PayRow::payable).unit(UNIT).width(8.4, 9.6).sum()
                        .hint(r -> r.payable().signum() > 0 ? Hint.STRONG : Hint.MUTED))
                .column(GridColumn.<PayRow>decimal(NOW, "grant.field.now", 2, PayRow::now).unit(UNIT).width(8.4, 9.6).sum().edit(editor()))
                .column(GridColumn.<PayRow>status("stage", "subsidy.field.status", r -> GrantMarks.of(r.grant().stage()), r -> ui.text(r.grant().stage().labelKey())).width(10.8, 13));
    }

    private CellEditor<PayRow> editor() {
        return new CellEditor<>() {
            @Override
            public boolean editable(PayRow row) {
                return row.payable().signum() > 0;
            }

            @Override
            public String text(PayRow row) {
                BigDecimal now = row.now();
                return Yuan.plain(now == null ? row.payable() : now);
            }

            @Override
            public void commit(PayRow row, String typed, Reply<PayRow> reply) {
                String refused = model.batch().type(row.grant(), typed);
                if (refused == null) {
                    model.rowsProperty().get().stream().filter(r -> r.id().equals(row.id())).findFirst().ifPresent(reply::saved);
                } else {
                    reply.refused(refused);
                }
            }
        };
    }
}
