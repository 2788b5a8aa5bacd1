package io.maskline.grant;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.UiContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures, and the applications behind one of them. Amounts in 元. */
final class FiguresColumns {

    private static final String UNIT = "subsidy.unit.yuan";

    private final UiContext ui;

    FiguresColumns(UiContext ui) {
        this.ui = ui;
    }

    String name(@Nullable String name) {
        return name == null ? ui.text("figures.district.none") : name;
    }

    static String key(GrantFigures.Line line) {
        return line.cut() + " " + line.name();
    }

    static String id(FiguresAmount amount) {
        return amount.name().toLowerCase(Locale.ROOT);
    }

    GridSpec<GrantFigures.Line> board() {
        GridSpec<GrantFigures.Line> spec = GridSpec.<GrantFigures.Line>of("figuresTable", FiguresColumns::key)
                .withoutChecks()
                .empty("figures.empty")
                .column(GridColumn.<GrantFigures.Line>text("group", "figures.group", l -> name(l.name())).frozen().width(16, 18).hint(_ -> Hint.STRONG))
                .column(GridColumn.<GrantFigures.Line>count("applications", "figures.applications", l -> (long) l.entries().size()).width(5, 7).sum())
                .column(GridColumn.<GrantFigures.Line>count("firms", "figures.firms", GrantFigures.Line::firms).width(5, 6)
                        .total(lines -> lines.stream().flatMap(l -> l.entries().stream()).map(FiguresEntry::firm).distinct().count()));
        for (FiguresAmount amount : FiguresAmount.values()) {
            spec = spec.column(GridColumn.<GrantFigures.Line>decimal(id(amount), amount.labelKey(), 2, l -> amount.of(l.amounts())).unit(UNIT).width(9.5, 11).sum());
        }
        return spec;
    }

    GridSpec<FiguresEntry> applications() {
        GridSpec<FiguresEntry> spec = GridSpec.<FiguresEntry>of("figuresRows", FiguresEntry::application)
                .withoutChecks()
                .empty("figures.rows.empty")
                .column(GridColumn.<FiguresEntry>text("number", "subsidy.field.number", FiguresEntry::number).frozen().width(6.5, 6.5))
                .column(GridColumn.<FiguresEntry>text("firm", "subsidy.field.firm", FiguresEntry::firm).frozen().width(9.5, 9.5).hint(_ -> Hint.STRONG));
        for (FiguresAmount amount : FiguresAmount.values()) {
            spec = spec.column(GridColumn.<FiguresEntry>decimal(id(amount), amount.labelKey(), 2, e -> amount.of(e.amounts())).unit(UNIT).width(9.5, 11).sum());
        }
        return spec
                .column(GridColumn.<FiguresEntry>text("stage", "subsidy.field.status", e -> ui.text(e.stage().labelKey())).orderedBy(FiguresEntry::stage).width(9.6, 12))
                .column(GridColumn.<FiguresEntry>date("appliedOn", "subsidy.field.applied-on", FiguresEntry::appliedOn).width(7.4, 8.6))
                .column(GridColumn.<FiguresEntry>text("district", "figures.district", e -> name(e.district())).width(6.4, 8))
                .column(GridColumn.<FiguresEntry>text("programme", "figures.programme", FiguresEntry::programme).width(15, 18));
    }
}
