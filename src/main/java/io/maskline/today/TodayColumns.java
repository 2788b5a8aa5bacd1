package io.maskline.today;

import io.maskline.output.LineRow;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.i18n.Messages;
import java.util.function.Function;

/** The columns of the list of missing returns: whom to call, and what the line made yesterday. */
final class TodayColumns {

    private final Messages messages;

    TodayColumns(Messages messages) {
        this.messages = messages;
    }

    /** @param duration how long a line stands still, in words */
    GridSpec<DayCapacity.StoppedLine> stopped(Function<DayCapacity.StoppedLine, String> duration) {
        return GridSpec.<DayCapacity.StoppedLine>of("stoppedTable", DayCapacity.StoppedLine::id)
                .withoutChecks()
                .empty("today.missing.empty")
                .column(GridColumn.<DayCapacity.StoppedLine>text("firm", "today.column.firm", s -> s.row().firm().shortName()).frozen().width(10, 10).hint(_ -> Hint.STRONG))
                .column(GridColumn.<DayCapacity.StoppedLine>text("line", "today.column.line", s -> s.row().line().lineNo()).frozen().width(4, 5.5))
                .column(GridColumn.<DayCapacity.StoppedLine>text("reason", "today.column.reason", this::reason).width(8, 10))
                .column(GridColumn.<DayCapacity.StoppedLine>text("duration", "today.column.duration", duration::apply).width(9, 11).hint(_ -> Hint.DANGER))
                .column(GridColumn.<DayCapacity.StoppedLine>pieces("loss", "today.column.loss", s -> s.row().approved()).width(7, 10))
                .column(GridColumn.<DayCapacity.StoppedLine>text("remark", "today.column.remark", s -> s.downtime() == null ? null : s.downtime().remark()).width(18, 18));
    }

    private String reason(DayCapacity.StoppedLine line) {
        return messages.text(line.downtime() == null ? line.row().then().stage().labelKey() : line.downtime().reason().labelKey());
    }

    GridSpec<LineRow> missing() {
        return GridSpec.<LineRow>of("missingTable", LineRow::id)
                .withoutChecks()
                .empty("today.missing.empty")
                .column(GridColumn.<LineRow>text("firm", "today.column.firm", r -> r.firm().shortName()).frozen().width(10, 10).hint(_ -> Hint.STRONG))
                .column(GridColumn.<LineRow>text("line", "today.column.line", r -> r.line().lineNo()).frozen().width(4, 5.5))
                .column(GridColumn.<LineRow>text("district", "today.column.district", r -> r.firm().place().district()).width(6, 7))
                .column(GridColumn.<LineRow>text("stage", "today.column.stage", r -> messages.text(r.then().stage().labelKey())).width(6, 8))
                .column(GridColumn.<LineRow>pieces("yesterday", "today.column.yesterday", LineRow::yesterday).missing("today.unreported").width(7, 10))
                .column(GridColumn.<LineRow>text("contact", "today.column.contact", r -> r.firm().contact().person()).width(6, 7))
                .column(GridColumn.<LineRow>text("phone", "today.column.phone", r -> r.firm().contact().phone()).width(9, 9));
    }
}
