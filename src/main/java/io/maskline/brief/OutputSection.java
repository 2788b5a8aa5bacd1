package io.maskline.brief;

import io.maskline.brief.DailyFigures.Group;
import io.maskline.capacity.BottleneckWords;
import io.maskline.capacity.FirmBottleneck;
import io.maskline.enterprise.Enterprise;
import io.maskline.output.DayChange;
import io.maskline.output.LineRow;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一、总体情况 and 二、产能产量: sentences and tables of capacity and output. */
final class OutputSection {

    /** Firms named in the second table; the annex names all when there are more. */
    static final int MOST_FIRMS = 15;

    private final DailyFigures figures;
    private final PaperText words;
    private final Group all;

    OutputSection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
        this.all = figures.all();
    }

    Block overview() {
        String lines = words.text("brief.overview.lines", all.firms(), all.lines().size(), figures.producing(), figures.producingSinceToday());
        String capacity = all.someApproved() ? PaperText.wan(all.sum().approved()) : PaperText.NOT_APPLICABLE;
        String output = all.someMade()
                ? words.text("brief.overview.output", capacity, PaperText.wan(all.sum().made()), utilisation(all))
                : words.text("brief.overview.noOutput", capacity);
        String change = all.someMade() ? change(all.change()) : "";
        String returns = all.sum().expectedLines() == 0
                ? words.text("brief.overview.noneExpected")
                : all.sum().complete()
                ? words.text("brief.overview.complete")
                : words.text("brief.overview.missing", figures.firmsMissing(), all.sum().missing().size());
        return new Block.Paragraph(words.text("brief.overview", lines, output, change, releasable(), returns), false);
    }

    /** 当日可放行, apart from what was made; nothing while no return says of any. */
    private String releasable() {
        Long free = figures.capacity().releasable(all.lines());
        Long waiting = figures.capacity().inDesorption(all.lines());
        if (free == null && (waiting == null || waiting == 0)) {
            return "";
        }
        String pieces = free == null ? words.missing() : words.text("brief.overview.wan", PaperText.wan(free));
        return waiting == null || waiting == 0
                ? words.text("brief.overview.releasable", pieces)
                : words.text("brief.overview.releasable.waiting", pieces, PaperText.wan(waiting));
    }

    private String change(DayChange change) {
        if (change.lines() == 0) {
            return words.text("brief.overview.change.unknown");
        }
        long difference = change.difference();
        if (difference == 0) {
            return words.text("brief.overview.change.none", change.lines());
        }
        String share = change.yesterday() == 0 ? PaperText.NOT_APPLICABLE : PaperText.percent(Math.abs(difference), change.yesterday());
        return difference > 0
                ? words.text("brief.overview.change.more", change.lines(), PaperText.wan(difference), share)
                : words.text("brief.overview.change.less", change.lines(), PaperText.wan(-difference), share);
    }

    Table byClass() {
        List<Column> columns = List.of(
                column("brief.column.class", 18, Align.LEFT), column("brief.column.firms", 8, Align.RIGHT),
                column("brief.column.lines", 8, Align.RIGHT), column("brief.column.nameplate", 10, Align.RIGHT),
                column("brief.column.approved", 10, Align.RIGHT), column("brief.column.made", 10, Align.RIGHT),
                column("brief.column.yesterday", 10, Align.RIGHT), column("brief.column.change", 10, Align.RIGHT),
                column("brief.column.utilisation", 12, Align.RIGHT), column("brief.column.releasable", 11, Align.RIGHT),
                column("brief.column.missingLines", 8, Align.RIGHT));
        List<List<String>> rows = figures.byClass().entrySet().stream()
                .map(e -> classRow(words.text(e.getKey().labelKey()), e.getValue())).toList();
        return new Table(words.text("brief.table.class"), words.text("brief.unit.wan"), columns, rows,
                classRow(words.text("brief.total"), all), words.text("brief.note.class"));
    }

    private List<String> classRow(String name, Group group) {
        return List.of(name, Long.toString(group.firms()), Integer.toString(group.lines().size()),
                group.someNameplate() ? PaperText.wan(group.nameplate()) : PaperText.NOT_APPLICABLE,
                approved(group), made(group), yesterday(group), change(group), utilisation(group),
                pieces(figures.capacity().releasable(group.lines()), group), missing(group));
    }

    /** A figure known of some lines; 未报 while nothing is and returns are missing. */
    private String pieces(@Nullable Long known, Group group) {
        return known == null ? nothing(group) : PaperText.wan(known);
    }

    Table byFirm() {
        List<Group> firms = figures.byFirm();
        List<List<String>> rows = new ArrayList<>();
        List<Group> named = firms.subList(0, Math.min(MOST_FIRMS, firms.size()));
        named.forEach(g -> rows.add(firmRow(rows.size() + 1, g)));
        List<Group> others = firms.subList(named.size(), firms.size());
        if (!others.isEmpty()) {
            Group rest = Group.of(others.stream().flatMap(g -> g.lines().stream()).toList());
            rows.add(sumRow(words.text("brief.others", others.size()), rest));
        }
        return firmTable("brief.table.firm", rows, words.text(others.isEmpty() ? "brief.note.firm" : "brief.note.firmTop", MOST_FIRMS));
    }

    boolean needsAnnex() {
        return figures.byFirm().size() > MOST_FIRMS;
    }

    Table annex() {
        List<List<String>> rows = new ArrayList<>();
        figures.byFirm().forEach(g -> rows.add(firmRow(rows.size() + 1, g)));
        return firmTable("brief.table.annex", rows, words.text("brief.note.firm"));
    }

    private Table firmTable(String caption, List<List<String>> rows, String note) {
        List<Column> columns = List.of(
                column("brief.column.serial", 5, Align.RIGHT), column("brief.column.firm", 24, Align.LEFT),
                column("brief.column.district", 12, Align.LEFT), column("brief.column.class", 18, Align.LEFT),
                column("brief.column.lines", 6, Align.RIGHT), column("brief.column.approved", 10, Align.RIGHT),
                column("brief.column.made", 10, Align.RIGHT), column("brief.column.utilisation", 12, Align.RIGHT),
                column("brief.column.daysAtCapacity", 9, Align.RIGHT), column("brief.column.bottleneck", 12, Align.LEFT),
                column("brief.column.missingLines", 7, Align.RIGHT));
        return new Table(words.text(caption), words.text("brief.unit.wan"), columns, rows, sumRow(words.text("brief.total"), all), note);
    }

    private List<String> firmRow(int serial, Group group) {
        Enterprise firm = group.lines().getFirst().firm();
        List<String> classes = group.lines().stream().map(r -> words.text(r.line().productClass().labelKey())).distinct().toList();
        String products = classes.size() == 1 ? classes.getFirst() : words.text("brief.andOthers", classes.getFirst());
        return List.of(Integer.toString(serial), firm.shortName(), PaperText.orDash(firm.place().district()), products,
                Integer.toString(group.lines().size()), approved(group), made(group), utilisation(group), daysAtCapacity(group),
                bottleneck(firm), missing(group));
    }

    private static String daysAtCapacity(Group group) {
        return group.someApproved() ? Integer.toString(DailyFigures.daysAtCapacity(group)) : PaperText.NOT_APPLICABLE;
    }

    private String bottleneck(Enterprise firm) {
        FirmBottleneck found = figures.capacity().bottlenecks().get(firm.id());
        return found == null ? PaperText.NOT_APPLICABLE : new BottleneckWords(words.messages(), figures.date()).word(found.firm());
    }

    private List<String> sumRow(String name, Group group) {
        return List.of("", name, "", "", Integer.toString(group.lines().size()),
                approved(group), made(group), utilisation(group), "", "", missing(group));
    }

    private static String approved(Group group) {
        return group.someApproved() ? PaperText.wan(group.sum().approved()) : PaperText.NOT_APPLICABLE;
    }

    /** Pieces returned; 未报 while every expected return is missing; — where none is expected. */
    private String made(Group group) {
        return group.someMade() ? PaperText.wan(group.sum().made()) : nothing(group);
    }

    private String yesterday(Group group) {
        return group.someMadeYesterday() ? PaperText.wan(group.yesterday()) : nothing(group);
    }

    private String nothing(Group group) {
        return group.lines().stream().anyMatch(LineRow::expected) ? words.missing() : PaperText.NOT_APPLICABLE;
    }

    private static String change(Group group) {
        DayChange change = group.change();
        return change.lines() == 0 ? PaperText.NOT_APPLICABLE : PaperText.change(change.difference());
    }

    private static String utilisation(Group group) {
        return group.someMade() && group.sum().approved() > 0
                ? PaperText.percent(group.sum().made(), group.sum().approved())
                : PaperText.NOT_APPLICABLE;
    }

    private static String missing(Group group) {
        return group.sum().expectedLines() == 0 ? PaperText.NOT_APPLICABLE : Integer.toString(group.sum().missing().size());
    }

    private Column column(String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
