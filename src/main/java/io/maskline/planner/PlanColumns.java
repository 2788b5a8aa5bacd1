package io.maskline.planner;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;

/** The grid of the plan: a row a waiting request. */
final class PlanColumns {

    private PlanColumns() {}

    static GridSpec<PlanLine> lines() {
        return GridSpec.of("planTable", PlanLine::id)
                .column(GridColumn.<PlanLine>text("number", "planner.col.number", l -> l.request().number()).hint(_ -> Hint.STRONG).frozen().width(6, 7))
                .column(GridColumn.<PlanLine>text("firm", "planner.col.firm", l -> l.line().request().firm()).width(6.5, 7))
                .column(GridColumn.<PlanLine>text("items", "planner.col.items", l -> l.words().items()).width(9, 10))
                .column(GridColumn.<PlanLine>text("priority", "planner.col.priority", l -> l.words().priority())
                        .orderedBy(l -> l.request().priority().level())
                        .hint(l -> l.request().priority().ordinary() ? Hint.MUTED : Hint.STRONG)
                        .width(6, 8))
                .column(GridColumn.<PlanLine>date("due", "planner.col.due", l -> l.request().assignment().dueOn()).missing("planner.no-due").width(7, 8))
                .column(GridColumn.<PlanLine>text("lab", "planner.col.lab", PlanLine::lab)
                        .missing("planner.nowhere")
                        .hint(l -> l.lab() == null ? Hint.WARNING : Hint.STRONG)
                        .width(8.5, 9.5))
                .column(GridColumn.<PlanLine>date("start", "planner.col.start", PlanLine::start).width(7, 7))
                .column(GridColumn.<PlanLine>date("report", "planner.col.report", PlanLine::report).width(7.5, 7))
                .column(GridColumn.<PlanLine>count("lateDays", "planner.col.late", l -> l.line().entry().lateDays())
                        .hint(PlanColumns::late)
                        .width(7, 7.5))
                .column(GridColumn.<PlanLine>text("reason", "planner.col.reason", PlanLine::told)
                        .hint(l -> l.refusal() == null ? Hint.NONE : Hint.DANGER)
                        .width(19, 26))
                .column(GridColumn.<PlanLine>text("firstCome", "planner.col.first-come", l -> l.words().firstCome()).hint(_ -> Hint.MUTED).width(11, 16))
                .empty("planner.empty");
    }

    private static Hint late(PlanLine line) {
        Long late = line.line().entry().lateDays();
        return late == null || late == 0 ? Hint.MUTED : Hint.ABOVE;
    }
}
