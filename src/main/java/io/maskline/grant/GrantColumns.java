package io.maskline.grant;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.WanYuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the list of applications: what is asked, decided, noticed and paid, side by side, in 万元. */
final class GrantColumns {

    private final UiContext ui;

    GrantColumns(UiContext ui) {
        this.ui = ui;
    }

    GridSpec<GrantRow> all() {
        return GridSpec.<GrantRow>of("grantTable", GrantRow::id)
                .withoutChecks()
                .empty("subsidy.empty")
                .column(GridColumn.<GrantRow>text("number", "subsidy.field.number", GrantRow::number).width(5, 5.5).frozen().sum(this::counted))
                .column(GridColumn.<GrantRow>custom("firm", "subsidy.field.firm", this::firm, () -> new FirmTagsCell(ui)).width(15, 16).frozen())
                .column(wan("investment", "subsidy.field.investment", r -> r.application().investment()).width(7.7, 8))
                .column(wan("applied", "subsidy.field.applied", GrantRow::applied).width(5.9, 6.8).hint(_ -> Hint.MUTED))
                .column(wan("approved", "subsidy.field.approved", r -> r.amounts().approved())
                        .shown(this::approved)
                        .width(6.6, 7.4)
                        .hint(r -> r.proposed() != null ? Hint.WARNING : Hint.STRONG))
                .column(wan("noticed", "grant.field.noticed", r -> r.amounts().noticed()).width(6, 6.7))
                .column(wan("paid", "grant.field.paid", r -> r.amounts().paid()).width(5.6, 5.2))
                .column(wan("payable", "grant.field.payable", r -> r.amounts().payable())
                        .width(5.8, 6.7)
                        .hint(r -> r.amounts().payable().signum() > 0 ? Hint.STRONG : Hint.MUTED))
                .column(GridColumn.<GrantRow>status("stage", "subsidy.field.status", r -> GrantMarks.of(r.stage()), this::stage).width(10.8, 12.5))
                .column(GridColumn.<GrantRow>date("appliedOn", "subsidy.field.applied-on", r -> r.application().appliedOn()).width(8, 8));
    }

    private String firm(GrantRow row) {
        return row.tags().stream().map(t -> " " + ui.text(t.key(), t.count())).collect(Collectors.joining("", row.firm(), ""));
    }

    private String stage(GrantRow row) {
        return ui.text(row.stage().labelKey());
    }

    /** What is not decided yet is said to be proposed. */
    private String approved(GrantRow row) {
        BigDecimal decided = row.amounts().approved();
        BigDecimal proposed = row.proposed();
        if (decided != null) {
            return WanYuan.text(decided);
        }
        return proposed == null ? ui.text("platform.missing.dash") : ui.text("subsidy.proposed", WanYuan.text(proposed));
    }

    private String counted(List<GrantRow> rows) {
        return ui.text("grant.sum", rows.size(), rows.stream().filter(r -> r.amounts().approved() != null).count());
    }

    private GridColumn<GrantRow> wan(String id, String label, Function<GrantRow, @Nullable BigDecimal> yuan) {
        return GridColumn.<GrantRow>decimal(id, label, 2, r -> {
                    BigDecimal amount = yuan.apply(r);
                    return amount == null ? null : WanYuan.of(amount);
                })
                .ungrouped()
                .shown(r -> {
                    BigDecimal amount = yuan.apply(r);
                    return amount == null ? ui.text("platform.missing.dash") : WanYuan.text(amount);
                })
                .sum(rows -> WanYuan.text(rows.stream().map(yuan).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
