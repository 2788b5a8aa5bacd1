package io.maskline.brief;

import io.maskline.line.GateOverride;
import io.maskline.line.PackUnit;
import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import io.maskline.platform.document.Block;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        List<DailyFigures.Earlier> earlier = figures.corrected().earlier();
        if (!earlier.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.earlier", earlier.size(),
                    earlier.stream().map(this::earlier).collect(Collectors.joining(words.text("brief.list.semicolon"))))));
        }
        List<LineRow> explained = returned(r -> r.corrections() == 0 && r.reason() != null);
        if (!explained.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.explained", explained.size(), joined(explained, this::explanation))));
        }
        blocks.addAll(lines());
        return blocks;
    }

    /** What lines count as by a leader's word, in kits, or by planning values. */
    private List<Block> lines() {
        List<Block> blocks = new ArrayList<>();
        List<LineRow> overridden = figures.overridden();
        if (!overridden.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.overridden", overridden.size(),
                    overridden.stream().map(this::override).collect(Collectors.joining(words.text("brief.list.semicolon"))))));
        }
        List<LineRow> kits = figures.lines().stream().filter(r -> r.line().packUnit() == PackUnit.KIT).toList();
        if (!kits.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.kits", kits.size(), named(kits))));
        }
        List<String> planned = figures.capacity().materials().stream().filter(m -> m.planning() && m.count() != null)
                .map(m -> words.text(m.material().labelKey())).distinct().toList();
        if (!planned.isEmpty()) {
            blocks.add(paragraph(words.text("brief.notes.planned", String.join(words.text("brief.list.comma"), planned))));
        }
        return blocks;
    }

    private String override(LineRow row) {
        GateOverride override = Objects.requireNonNull(Objects.requireNonNull(figures.capacity().stages().get(row.id())).override());
        return words.text("brief.notes.override", row.firm().shortName(), line(row), override.leader(), override.reason());
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
        List<DailyFigures.Replaced> before = figures.corrected().replaced().getOrDefault(made.id(), List.of());
        String reason = PaperText.orDash(made.reason());
        if (before.isEmpty()) {
            return words.text("brief.notes.correctedTo", row.firm().shortName(), line(row), PaperText.wan(made.quantity()), made.corrections(), reason);
        }
        return words.text("brief.notes.correction", row.firm().shortName(), line(row), changes(before), made.corrections(), reason);
    }

    private String earlier(DailyFigures.Earlier made) {
        String correction = words.text("brief.notes.correction", made.row().firm().shortName(), line(made.row()), changes(made.figures()),
                made.times(), PaperText.orDash(made.reason()));
        return words.text("brief.notes.ofDay", words.shortDay(made.day()), correction);
    }

    private String changes(List<DailyFigures.Replaced> figures) {
        return figures.stream().map(this::change).collect(Collectors.joining(words.text("brief.list.comma")));
    }

    private String change(DailyFigures.Replaced figure) {
        return words.text("brief.notes.change", words.text(figure.labelKey()), pieces(figure.before()), pieces(figure.after()));
    }

    /** Exact: a correction may be smaller than what the tables round to. */
    private String pieces(@Nullable Long pieces) {
        return pieces == null ? words.missing() : words.text("brief.overview.wan", Wan.text(pieces));
    }

    private String explanation(LineRow row, OutputReturn made) {
        List<String> why = new ArrayList<>(new Anomalies(words).of(row, made));
        why.add(PaperText.orDash(made.reason()));
        return words.text("brief.notes.explanation", row.firm().shortName(), line(row), PaperText.wan(made.quantity()),
                String.join(words.text("brief.anomaly.join"), why));
    }

    private String line(LineRow row) {
        return words.text("brief.notes.line", row.line().lineNo());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, false);
    }
}
