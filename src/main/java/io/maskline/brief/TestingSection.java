package io.maskline.brief;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.Rejudgement;
import io.maskline.testing.TestedItem;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 四、检测: how many requests stand where, and what failed, by the verdicts the testing screen shows. */
final class TestingSection {

    /** Letters. */
    private static final int LEAST_HEAD = 6;

    private final DailyFigures figures;
    private final PaperText words;

    TestingSection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (figures.tests().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("brief.testing.none"), false));
            return blocks;
        }
        blocks.add(new Block.Paragraph(summary(), false));
        blocks.add(stages());
        List<List<String>> failing = failing();
        if (!failing.isEmpty()) {
            blocks.add(fails(failing));
        }
        rejudged().forEach(sentence -> blocks.add(new Block.Paragraph(sentence, false)));
        return blocks;
    }

    private String summary() {
        long asked = count(t -> t.request().dates().requestedOn().equals(figures.date()));
        long reported = count(t -> figures.date().equals(t.request().dates().reportedOn()));
        long passed = count(t -> !withdrawn(t) && t.outcome() == Outcome.PASS);
        long failed = count(t -> !withdrawn(t) && t.outcome() == Outcome.FAIL);
        long late = count(t -> t.late(figures.date()));
        return words.text("brief.testing.summary", figures.tests().size(), asked, reported, passed, failed, late);
    }

    private long count(java.util.function.Predicate<TestingRow> which) {
        return figures.tests().stream().filter(which).count();
    }

    private Table stages() {
        List<Column> columns = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        Arrays.stream(TestingStage.values()).filter(s -> s != TestingStage.SPLIT).forEach(stage -> {
            columns.add(stageColumn(words.text(stage.labelKey())));
            counts.add(Long.toString(figures.tests(stage)));
        });
        columns.add(stageColumn(words.text("brief.total")));
        counts.add(Integer.toString(figures.tests().size()));
        return new Table(words.text("brief.table.stages"), words.text("brief.unit.requests"), columns, List.of(counts), null, "");
    }

    /** As wide as its head needs among the others; heads of a few signs are all alike. */
    private static Column stageColumn(String head) {
        return new Column(head, Math.max(LEAST_HEAD, head.length()), Align.CENTRE);
    }

    private List<List<String>> failing() {
        return figures.tests().stream().filter(t -> !withdrawn(t))
                .flatMap(t -> t.failing().stream().map(i -> failed(t, i))).toList();
    }

    /** A sentence for each verdict that is not the one handed in, with both. */
    private List<String> rejudged() {
        return figures.tests().stream().filter(t -> !withdrawn(t))
                .flatMap(t -> t.items().stream().filter(TestedItem::rejudged).map(i -> rejudged(t, i)))
                .toList();
    }

    private String rejudged(TestingRow test, TestedItem item) {
        Rejudgement made = item.later().getLast().made();
        return words.text(
                "brief.testing.rejudged", test.firm(), item.item().limit().itemName(), words.text(item.first().labelKey()),
                words.text(item.verdict().labelKey()), limit(item.limit()), words.day(made.judgedOn()), made.reviewer());
    }

    private static boolean withdrawn(TestingRow test) {
        return test.request().stage() == TestingStage.WITHDRAWN;
    }

    private List<String> failed(TestingRow test, TestedItem item) {
        Limit limit = item.verdict().limit();
        return List.of(test.firm(), test.request().subject().product(), limit.standard(), limit.itemName(), measured(item.verdict()), limit(limit));
    }

    /** What lies outside, marked; the mean where the mean decides. */
    private String measured(Verdict verdict) {
        String unit = verdict.limit().unit() == null ? "" : " " + verdict.limit().unit();
        if (verdict.rule().kind() == Rule.Kind.MEAN && verdict.mean() != null) {
            return words.text("brief.testing.mean", String.join("", verdict.marked()) + unit);
        }
        return String.join(words.text("brief.list.comma"), verdict.marked()) + unit;
    }

    private String limit(Limit limit) {
        String figure = limit.text().isEmpty() ? words.text("brief.testing.nothingAllowed") : limit.text();
        String full = limit.condition() == null ? figure : words.text("brief.testing.condition", figure, limit.condition());
        return limit.confidence().toBeChecked() ? full + " " + words.text("brief.mark.disputed") : full;
    }

    private Table fails(List<List<String>> rows) {
        List<Column> columns = List.of(
                column("brief.column.firm", 18), column("brief.column.product", 16), column("brief.column.standard", 17),
                column("brief.column.item", 14), column("brief.column.measured", 15), column("brief.column.limit", 22));
        return new Table(words.text("brief.table.fails"), "", columns, rows, null, words.text("brief.note.fails"));
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width, Align.LEFT);
    }
}
