package io.maskline.material;

import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grid of materials. Amounts of a row are in the unit that stands beside its stock. */
final class MaterialColumns {

    /** The column that is typed into. */
    static final String STOCK = "stock";

    private final Messages words;
    private final MaterialWords texts;

    MaterialColumns(Messages words) {
        this.words = words;
        this.texts = new MaterialWords(words);
    }

    GridSpec<MaterialRow> spec(CellEditor<MaterialRow> stock) {
        return GridSpec.<MaterialRow>of("materialTable", MaterialRow::key)
                .withoutChecks()
                .column(GridColumn.<MaterialRow>text("firm", "material.field.firm", r -> r.firm().shortName()).hint(_ -> Hint.STRONG).frozen().width(9.7, 12))
                .column(GridColumn.<MaterialRow>text("material", "material.field.material", r -> texts.name(r.material()))
                        .orderedBy(MaterialRow::material).frozen().width(6.4, 8))
                .column(GridColumn.<MaterialRow>decimal("days", "material.col.days", 2, r -> r.cover().days())
                        .shown(this::days).hint(MaterialColumns::urgency).sum(rows -> only(rows, MaterialTotal::days)).width(6.6, 6.6))
                .column(amount(STOCK, "material.field.stock", MaterialRow::stock, MaterialTotal::stock)
                        .missing("material.missing").hint(r -> r.stock() == null ? Hint.WARNING : Hint.STRONG).edit(stock).width(7, 7.5))
                .column(GridColumn.<MaterialRow>text("unit", "material.field.unit", r -> texts.unit(r.material(), r.cover().holding().unit()))
                        .hint(_ -> Hint.MUTED).width(5.4, 5.8))
                .column(amount("need", "material.col.need", MaterialRow::need, MaterialTotal::need).width(6.6, 7.5))
                .column(GridColumn.<MaterialRow>text("notice", "material.col.notice", texts::notice)
                        .hint(r -> r.warning() ? Hint.WARNING : Hint.MUTED).sum(this::uncounted).width(10.5, 15))
                .column(amount("gap", "material.col.gap", MaterialRow::gap, MaterialTotal::gap)
                        .hint(r -> r.gap() == null || r.gap().isZero() ? Hint.MUTED : Hint.NONE).width(6.4, 6.5))
                .column(amount("transit", "material.field.inTransit", MaterialRow::underWay, MaterialTotal::underWay).width(6.4, 7))
                .column(GridColumn.<MaterialRow>date("expected", "material.field.expectedOn", r -> r.count() == null ? null : r.count().expectedOn()).width(6.6, 7.5))
                .column(GridColumn.<MaterialRow>text("per", "material.field.perPiece", r -> r.uses().isEmpty() ? null : texts.uses(r.uses()))
                        .hint(r -> r.planning() ? Hint.MUTED : Hint.NONE).width(9.4, 12))
                .column(GridColumn.<MaterialRow>text("district", "material.col.district", r -> r.firm().place().district()).width(5.4, 6.5))
                .column(GridColumn.<MaterialRow>date("counted", "material.field.countedOn", r -> r.count() == null ? null : r.count().businessDate()).width(6.6, 7))
                .column(GridColumn.<MaterialRow>decimal("price", "material.col.price", 2, r -> r.price() == null ? null : r.price().perTonne()).width(7.8, 8.5))
                .column(GridColumn.<MaterialRow>date("priced", "material.field.pricedOn", r -> r.price() == null ? null : r.price().pricedOn()).width(6.6, 7))
                .empty("material.empty");
    }

    private GridColumn<MaterialRow> amount(
            String id, String labelKey, Function<MaterialRow, @Nullable Amount> amount, Function<MaterialTotal, @Nullable Amount> total) {
        return GridColumn.<MaterialRow>decimal(id, labelKey, 2, r -> value(amount.apply(r)))
                .shown(r -> shown(amount.apply(r), id.equals(STOCK) ? "material.missing" : "platform.missing.dash"))
                .sum(rows -> MaterialTotal.only(rows).map(t -> shown(total.apply(t), "platform.missing.dash")).orElse(""));
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }

    private String shown(@Nullable Amount amount, String missing) {
        return amount == null ? words.text(missing) : amount.grouped(2);
    }

    private String days(MaterialRow row) {
        String days = row.cover().text();
        return days == null ? words.text("platform.missing.dash") : days;
    }

    private static Hint urgency(MaterialRow row) {
        if (!row.warning()) {
            return Hint.NONE;
        }
        BigDecimal days = row.cover().days();
        return days != null && days.compareTo(BigDecimal.ONE) < 0 ? Hint.DANGER : Hint.WARNING;
    }

    private String only(List<MaterialRow> rows, Function<MaterialTotal, @Nullable BigDecimal> days) {
        return MaterialTotal.only(rows).map(days).map(Cover::text).orElse("");
    }

    private String uncounted(List<MaterialRow> rows) {
        long missing = rows.stream().filter(r -> r.count() == null).count();
        return missing == 0 ? "" : words.text("material.sum.missing", missing);
    }
}
