package io.maskline.testing;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.i18n.Messages;
import io.maskline.testing.Turnaround.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grids of the turnaround board: a row a lab, and below it a row a request. */
final class TurnaroundColumns {

    private static final String NO_LAB = "no-lab";

    private final Messages messages;

    TurnaroundColumns(Messages messages) {
        this.messages = messages;
    }

    GridSpec<Turnaround> labs() {
        return GridSpec.<Turnaround>of("turnaroundTable", TurnaroundColumns::key)
                .withoutChecks()
                .column(GridColumn.<Turnaround>text("lab", "turnaround.col.lab", this::name).hint(_ -> Hint.STRONG).frozen().width(7, 8.5))
                .column(count(Figure.WAITING))
                .column(count(Figure.SENT))
                .column(count(Figure.RECEIVED))
                .column(count(Figure.TESTING))
                .column(count(Figure.OVERDUE).hint(t -> t.count(Figure.OVERDUE) > 0 ? Hint.ABOVE : Hint.MUTED))
                .column(count(Figure.NOT_PROMISED).hint(t -> t.count(Figure.NOT_PROMISED) > 0 ? Hint.WARNING : Hint.MUTED))
                .column(count(Figure.REPORTED))
                .column(span("promised", Turnaround::promisedDays).missing(TurnaroundColumns::notCompared))
                .column(span("actual", Turnaround::actualDays).missing("turnaround.not-yet"))
                .column(GridColumn.<Turnaround>count("longest", "turnaround.col.longest", Turnaround::longestDays)
                        .missing("turnaround.not-yet")
                        .hint(t -> t.longestDays() == null ? Hint.MUTED : Hint.NONE)
                        .width(7, 9))
                .column(GridColumn.<Turnaround>text("onTime", "turnaround.col.on-time", this::onTime)
                        .orderedBy(t -> t.count(Figure.COMPARED) == 0 ? null : t.count(Figure.ON_TIME))
                        .missing(TurnaroundColumns::notCompared)
                        .sum(this::onTime)
                        .width(6.5, 7.5))
                .empty("turnaround.empty");
    }

    static Object key(Turnaround turnaround) {
        return turnaround.labId() == null ? NO_LAB : turnaround.labId();
    }

    String name(Turnaround turnaround) {
        return turnaround.lab() == null ? messages.text("turnaround.no-lab") : turnaround.lab();
    }

    static String id(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static GridColumn<Turnaround> count(Figure figure) {
        return GridColumn.<Turnaround>count(id(figure), "turnaround.col." + id(figure), t -> t.count(figure))
                .hint(t -> t.count(figure) == 0 ? Hint.MUTED : Hint.NONE)
                .sum()
                .width(5, 8);
    }

    private static GridColumn<Turnaround> span(String id, Function<Turnaround, @Nullable BigDecimal> days) {
        return GridColumn.<Turnaround>decimal(id, "turnaround.col." + id, 1, days)
                .hint(t -> days.apply(t) == null ? Hint.MUTED : Hint.NONE)
                .width(7, 9.5);
    }

    /** Nothing was reported, or no day had been promised for what was. */
    private static String notCompared(Turnaround turnaround) {
        return turnaround.count(Figure.REPORTED) == 0 ? "turnaround.not-yet" : "turnaround.not-promised";
    }

    private @Nullable String onTime(Turnaround turnaround) {
        return onTime(turnaround.count(Figure.ON_TIME), turnaround.count(Figure.COMPARED));
    }

    private String onTime(List<Turnaround> shown) {
        String text = onTime(
                shown.stream().mapToLong(t -> t.count(Figure.ON_TIME)).sum(), shown.stream().mapToLong(t -> t.count(Figure.COMPARED)).sum());
        return Objects.requireNonNullElse(text, messages.text("platform.missing.dash"));
    }

    private @Nullable String onTime(long n, long m) {
        return m == 0 ? null : messages.text("turnaround.n-of-m", n, m);
    }

    GridSpec<TestingRow> requests() {
        return GridSpec.<TestingRow>of("turnaroundRows", r -> r.request().id())
                .withoutChecks()
                .column(GridColumn.<TestingRow>text("number", "turnaround.col.number", r -> r.request().number()).hint(_ -> Hint.STRONG).frozen().width(7, 7))
                .column(GridColumn.<TestingRow>text("firm", "turnaround.col.firm", TestingRow::firm).width(8, 9))
                .column(GridColumn.<TestingRow>text("rowLab", "turnaround.col.lab", TestingRow::lab).missing("turnaround.no-lab").width(7, 8))
                .column(GridColumn.<TestingRow>status("stage", "turnaround.col.stage", r -> StageMarks.of(r.request().stage()), r -> messages.text(r.request().stage().labelKey())).width(6, 7.5))
                .column(GridColumn.<TestingRow>date("requestedOn", "turnaround.col.requested", r -> r.request().dates().requestedOn()).width(6.5, 7))
                .column(GridColumn.<TestingRow>date("dueOn", "turnaround.col.due", r -> r.request().assignment().dueOn()).missing("turnaround.not-promised").width(6.5, 7.5))
                .column(GridColumn.<TestingRow>date("reportedOn", "turnaround.col.reported-on", r -> r.request().dates().reportedOn()).missing("turnaround.not-yet").width(6.5, 7.5))
                .column(GridColumn.<TestingRow>count("taken", "turnaround.col.taken", r -> r.request().dates().reportedOn() == null ? null : Turnaround.taken(r))
                        .missing("turnaround.not-yet").width(6, 7.5))
                .empty("turnaround.rows.empty");
    }
}
