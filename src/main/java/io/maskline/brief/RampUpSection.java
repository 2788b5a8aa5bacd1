package io.maskline.brief;

import io.maskline.brief.CapacityFigures.Slip;
import io.maskline.capacity.Forecast;
import io.maskline.capacity.ForecastWords;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.output.LineRow;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 三、新增转产与爬坡: what came and what is to come, the forecast, and which days were put off. */
final class RampUpSection {

    private final DailyFigures figures;
    private final PaperText words;

    RampUpSection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    /** Empty when no line came, none is to come and no day was put off. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<LineRow> came = lines(l -> l.stage() == LineStage.PRODUCING && l.stageDate().equals(figures.date()));
        List<LineRow> tomorrow = lines(l -> l.stage() != LineStage.PRODUCING && figures.date().plusDays(1).equals(l.expectedOn()));
        boolean coming = coming();
        if (came.isEmpty() && !coming && figures.capacity().slips().isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder(came.isEmpty() ? words.text("brief.ramp.none") : words.text("brief.ramp.came", came.size(), named(came)));
        text.append(tomorrow.isEmpty() ? words.text("brief.ramp.noneTomorrow") : words.text("brief.ramp.tomorrow", tomorrow.size(), named(tomorrow)));
        if (coming) {
            new ForecastWords(words.messages()).sentences(figures.capacity().forecast()).forEach(s -> text.append(words.text("brief.ramp.sentence", s)));
        }
        blocks.add(new Block.Paragraph(text.toString(), false));
        if (!figures.capacity().slips().isEmpty()) {
            blocks.add(slips());
        }
        return blocks;
    }

    private boolean coming() {
        Forecast forecast = figures.capacity().forecast();
        return forecast.unrated() > 0 || forecast.undated() > 0 || !forecast.at(Forecast.HORIZON).lines().isEmpty();
    }

    private List<LineRow> lines(Predicate<Line> which) {
        return figures.lines().stream().filter(r -> which.test(r.line())).toList();
    }

    private String named(List<LineRow> lines) {
        return lines.stream().map(r -> words.line(r.firm(), r.line())).collect(Collectors.joining(words.text("brief.list.comma")));
    }

    private Table slips() {
        List<Column> columns = List.of(
                new Column(words.text("brief.column.firm"), 22, Align.LEFT), new Column(words.text("brief.column.expectedOf"), 20, Align.LEFT),
                new Column(words.text("brief.column.expectedFrom"), 12, Align.CENTRE), new Column(words.text("brief.column.expectedTo"), 12, Align.CENTRE),
                new Column(words.text("brief.column.times"), 9, Align.RIGHT), new Column(words.text("brief.column.reason"), 28, Align.LEFT));
        List<List<String>> rows = figures.capacity().slips().stream().map(this::row).toList();
        return new Table(words.text("brief.table.slips"), "", columns, rows, null, words.text("brief.note.slips"));
    }

    private List<String> row(Slip slip) {
        String line = words.text("brief.notes.line", slip.line().lineNo());
        String what = slip.machine() == null ? words.text("brief.ramp.line", line) : words.text("brief.ramp.machine", line, slip.machine());
        return List.of(slip.firm().shortName(), what, words.shortDay(slip.from()), words.shortDay(slip.to()),
                Integer.toString(slip.times()), PaperText.orDash(slip.reason()));
    }
}
