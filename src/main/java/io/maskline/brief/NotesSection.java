package io.maskline.brief;

import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.platform.document.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 数据说明: which returns are missing, late or corrected, by firm and line. */
final class NotesSection {

    private final DailyFigures figures;
    private final PaperText words;

    NotesSection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<LineRow> missing = figures.all().sum().missing();
        blocks.add(paragraph(returns(missing)));
        List<LineRow> late = returned(OutputReturn::late);
        if (!late.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.late", late.size(), named(late))));
        }
        List<LineRow> corrected = returned(r -> r.corrections() > 0);
        if (!corrected.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.corrected", corrected.size(), joined(corrected, this::correction))));
        }
        List<LineRow> explained = returned(r -> r.corrections() == 0 && r.reason() != null);
        if (!explained.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.explained", explained.size(), joined(explained, this::explanation))));
        }
        return blocks;
    }

    /** Where nothing is expected, nothing was reported completely either. */
    private String returns(List<LineRow> missing) {
        if (figures.lines().isEmpty()) {
            return words.text("brief.notes.noLines");
        }
        if (figures.all().sum().expectedLines() == 0) {
            return words.text("brief.notes.noneExpected");
        }
        return missing.isEmpty() ? words.text("brief.notes.complete") : words.text("brief.notes.missing", missing.size(), named(missing));
    }

    private List<LineRow> returned(Predicate<OutputReturn> which) {
        return figures.lines().stream().filter(r -> r.today() != null && which.test(r.today())).toList();
    }

    /** "甬甲健康1线、2线；甬乙医疗1线". */
    private String named(List<LineRow> rows) {
        Map<String, List<String>> byFirm = rows.stream().collect(Collectors.groupingBy(
                r -> r.firm().shortName(), LinkedHashMap::new,
                Collectors.mapping(this::line, Collectors.toList())));
        return byFirm.entrySet().stream()
                .map(e -> words.text("brief.notes.firm", e.getKey(), String.join(words.text("brief.list.comma"), e.getValue())))
                .collect(Collectors.joining(words.text("brief.list.semicolon")));
    }

    private String joined(List<LineRow> rows, BiFunction<LineRow, OutputReturn, String> words) {
        return rows.stream()
                .map(r -> words.apply(r, Objects.requireNonNull(r.today())))
                .collect(Collectors.joining(this.words.text("brief.list.semicolon")));
    }

    private String correction(LineRow row, OutputReturn made) {
        Long before = figures.replaced().get(made.id());
        String reason = PaperText.orDash(made.reason());
        return before == null
                ? words.text("brief.notes.correctedTo", row.firm().shortName(), line(row), PaperText.wan(made.quantity()), made.corrections(), reason)
                : words.text("brief.notes.correction", row.firm().shortName(), line(row), PaperText.wan(before), PaperText.wan(made.quantity()),
                        made.corrections(), reason);
    }

    private String explanation(LineRow row, OutputReturn made) {
        return words.text("brief.notes.explanation", row.firm().shortName(), line(row), PaperText.wan(made.quantity()), PaperText.orDash(made.reason()));
    }

    private String line(LineRow row) {
        return words.text("brief.notes.line", row.line().lineNo());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, false);
    }
}
