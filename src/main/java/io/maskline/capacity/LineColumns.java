package io.maskline.capacity;

import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.output.DaySummary;
import io.maskline.output.FirmRow;
import io.maskline.output.LineRow;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grids of firms, lines and daily returns. */
final class LineColumns {

    private final Messages words;

    LineColumns(Messages words) {
        this.words = words;
    }

    GridSpec<LineStanding> lines() {
        return GridSpec.<LineStanding>of("lineTable", LineStanding::id)
                .column(firm(r -> r.row().firmName()))
                .column(number(r -> r.row().lineNo()))
                .column(GridColumn.<LineStanding>text("district", "line.col.district", r -> r.row().firm().place().district()).width(4.8, 6))
                .column(GridColumn.<LineStanding>text("product", "line.col.product", r -> word(r.row().line().productClass().labelKey()))
                        .wanted("productClass", this::productClass)
                        .width(7.2, 11))
                .column(stage(LineStanding::row))
                .column(LineColumns.<LineStanding>pieces("approved", "line.col.approved", r -> r.row().approved()).sum())
                .column(LineColumns.<LineStanding>pieces("today", "line.col.today", r -> r.row().made())
                        .sum()
                        .missing(r -> r.row().missing() ? "line.missing" : null)
                        .wanted("missing", this::missing))
                .column(GridColumn.<LineStanding>percent("rate", "line.col.rate", r -> r.row().utilisation())
                        .hint(r -> over(r.row().utilisation()) ? Hint.OVER : Hint.NONE)
                        .sum(rows -> utilisation(rows.stream().map(LineStanding::row).toList()))
                        .width(6, 7))
                .column(GridColumn.<LineStanding>custom("week", "line.col.week", r -> week(r.row()), WeekBarsCell::new)
                        .sum(rows -> missing(DaySummary.of(rows.stream().map(LineStanding::row).toList())))
                        .width(6.4, 7))
                .column(GridColumn.<LineStanding>text("bottleneck", "capacity.col.bottleneck", this::bottleneck)
                        .hint(LineColumns::bottleneckHint)
                        .width(5.5, 8))
                .column(LineColumns.<LineStanding>pieces("releasable", "capacity.col.releasable", LineColumns::releasable).sum().width(8, 10.5))
                .column(GridColumn.<LineStanding>text("gap", "line.col.gap", r -> word(r.row().gap().labelKey())).hint(r -> gapHint(r.row())).width(5, 7))
                .empty("line.empty");
    }

    /** One word; the dash where nothing holds the line up, and until it was read. */
    private @Nullable String bottleneck(LineStanding line) {
        LineOutlook outlook = line.outlook();
        return outlook == null ? null : new BottleneckWords(words, line.row().day()).word(outlook.bottleneck());
    }

    /** A line that produces and is held up is what the morning is about; of the others it goes without saying. */
    private static Hint bottleneckHint(LineStanding line) {
        return line.row().then().stage().reports() ? Hint.NONE : Hint.MUTED;
    }

    private static @Nullable Long releasable(LineStanding line) {
        LineOutlook outlook = line.outlook();
        return outlook == null ? null : outlook.releasable();
    }

    GridSpec<FirmRow> firms() {
        return GridSpec.<FirmRow>of("firmTable", FirmRow::id)
                .column(GridColumn.<FirmRow>text("firm", "line.col.firm", r -> r.firm().shortName()).hint(_ -> Hint.STRONG).frozen().width(10, 12))
                .column(GridColumn.<FirmRow>text("number", "enterprise.field.number", r -> r.firm().number()).hint(_ -> Hint.MUTED).frozen().width(5.4, 7))
                .column(GridColumn.<FirmRow>text("uscc", "enterprise.field.uscc", r -> r.firm().uscc()).width(12.5, 12.5))
                .column(GridColumn.<FirmRow>text("district", "line.col.district", r -> r.firm().place().district()).width(5.5, 6.5))
                .column(GridColumn.<FirmRow>text("street", "enterprise.field.street", r -> r.firm().place().street()).width(6.5, 7))
                .column(GridColumn.<FirmRow>text("contact", "enterprise.field.contact", r -> r.firm().contact().person()).width(5.5, 7))
                .column(GridColumn.<FirmRow>text("phone", "enterprise.field.phone", r -> r.firm().contact().phone()).width(8.5, 8.5))
                .column(GridColumn.<FirmRow>text("industry", "enterprise.field.previousIndustry", r -> r.firm().previousIndustry()).width(6, 10.5))
                .column(GridColumn.<FirmRow>count("lines", "line.col.lines", r -> (long) r.lines()).sum().width(5, 5))
                .column(LineColumns.<FirmRow>pieces("approved", "line.col.approved", r -> r.lines() == 0 ? null : r.day().approved()).sum())
                .column(LineColumns.<FirmRow>pieces("today", "line.col.today", r -> r.day().reportedLines() == 0 ? null : r.day().made())
                        .missing(r -> r.day().complete() ? null : "line.missing")
                        .wanted("missing", this::missing)
                        .hint(r -> r.day().complete() ? Hint.NONE : Hint.WARNING)
                        .sum())
                .empty("line.empty.firms");
    }

    private GridColumn<LineStanding> firm(Function<LineStanding, String> name) {
        return GridColumn.<LineStanding>text("firm", "line.col.firm", name::apply).hint(_ -> Hint.STRONG).frozen().width(9.7, 12);
    }

    private GridColumn<LineStanding> number(Function<LineStanding, String> no) {
        return GridColumn.<LineStanding>text("line", "line.col.line", r -> words.text("line.no", no.apply(r))).hint(_ -> Hint.MUTED).frozen().width(4, 5);
    }

    private <R> GridColumn<R> stage(Function<R, LineRow> row) {
        return GridColumn.<R>status("stage", "line.col.stage",
                r -> status(row.apply(r).then().stage()), r -> word(row.apply(r).then().stage().labelKey())).wanted("stage", this::stage).width(7.2, 8);
    }

    private static <R> GridColumn<R> pieces(String id, String labelKey, Function<R, @Nullable Long> value) {
        return GridColumn.<R>pieces(id, labelKey, value).width(7.7, 9);
    }

    private String productClass(String code) {
        return Stream.of(ProductClass.values()).filter(c -> c.name().equals(code)).map(c -> word(c.labelKey())).findFirst().orElse(code);
    }

    private String stage(String code) {
        return Stream.of(LineStage.values()).filter(s -> s.name().equals(code)).map(s -> word(s.labelKey())).findFirst().orElse(code);
    }

    /** {@code missing=true} wants what shows 未报. */
    private String missing(String yes) {
        return yes.equals("true") ? word("line.missing") : yes;
    }

    /** Glyph of a stage. */
    static Status status(LineStage stage) {
        return switch (stage) {
            case INTENT -> Status.INTENT;
            case REFIT -> Status.REFIT;
            case INSTALLED -> Status.INSTALLED;
            case SETUP -> Status.SETUP;
            case TRIAL -> Status.TRIAL;
            case TESTING -> Status.IN_LAB;
            case PRODUCING -> Status.PRODUCING;
            case STOPPED -> Status.STOPPED;
        };
    }

    private String word(String key) {
        return words.text(key);
    }

    private static boolean over(@Nullable BigDecimal rate) {
        return rate != null && rate.compareTo(BigDecimal.ONE) > 0;
    }

    private static Hint gapHint(LineRow row) {
        return switch (row.gap()) {
            case MISSING, OVER -> Hint.WARNING;
            case STOPPED -> Hint.DANGER;
            case NOT_YET, UNRATED, SHORT, MET -> Hint.MUTED;
        };
    }

    /** Of the rows together; nothing made known is no rate of 0. */
    private String utilisation(List<LineRow> rows) {
        BigDecimal rate = rows.stream().allMatch(r -> r.made() == null) ? null : DaySummary.of(rows).utilisation();
        return rate == null
                ? word("platform.missing.dash")
                : rate.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + "%";
    }

    private String missing(DaySummary day) {
        return day.complete() ? "" : words.text("line.sum.missing", day.missing().size());
    }

    /** The bars in words, for copies and readers. */
    private String week(LineRow row) {
        return row.week().stream().map(v -> v == null ? word("line.missing") : Wan.text(v)).collect(Collectors.joining(" "));
    }
}
