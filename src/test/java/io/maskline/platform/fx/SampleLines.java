package io.maskline.platform.fx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and a grid like those of the lines screen, with plainly invented firms. */
final class SampleLines {
    private SampleLines() {}

    record Line(int id, String firm, String number, String district, Status stage, @Nullable Long approved, @Nullable BigDecimal today) {
        Line today(@Nullable BigDecimal output) {
            return new Line(id, firm, number, district, stage, approved, output);
        }

        Line district(String name) {
            return new Line(id, firm, number, name, stage, approved, today);
        }
    }

    private static final String[] FIRMS = {"甬甲健康科技", "甬乙医疗用品", "甬丁无纺制品", "港甲滤材", "塘甲生物科技", "宁波九点"};
    private static final String[] DISTRICTS = {"东港", "南塘", "北屿", "西坞县"};
    private static final Status[] STAGES = {Status.PRODUCING, Status.IN_LAB, Status.STOPPED, Status.TRIAL, Status.SETUP};

    static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(new Line(i, FIRMS[i / 2 % FIRMS.length], (i % 2 + 1) + "线", DISTRICTS[i / 4 % DISTRICTS.length], STAGES[i % STAGES.length],
                    i % 7 == 6 ? null : 10_000L * (i % 9 + 1), i % 11 == 10 ? null : new BigDecimal(i % 13).movePointLeft(1)));
        }
        return lines;
    }

    static GridSpec<Line> spec(CellEditor<Line> editor) {
        return GridSpec.<Line>of("lineTable", Line::id)
                .column(GridColumn.<Line>text("firm", "platform.status.intent", Line::firm).hint(_ -> Hint.STRONG).frozen().width(9, 9))
                .column(GridColumn.<Line>text("number", "platform.status.refit", Line::number).hint(_ -> Hint.MUTED).frozen().width(4.5, 4.5))
                .column(GridColumn.<Line>text("district", "platform.status.setup", Line::district).width(6, 8))
                .column(GridColumn.<Line>status("stage", "platform.status.trial", Line::stage, l -> l.stage().name()).width(10, 10))
                .column(GridColumn.<Line>count("approved", "platform.status.stopped", Line::approved).sum().width(8, 8))
                .column(GridColumn.<Line>decimal("today", "platform.status.note", 1, Line::today).missing("platform.status.paused").sum().edit(editor).width(8, 8))
                .column(GridColumn.<Line>percent("rate", "platform.status.due", Line::today).hint(l -> l.today() != null && l.today().compareTo(BigDecimal.ONE) > 0 ? Hint.OVER : Hint.NONE).width(6, 6));
    }
}
