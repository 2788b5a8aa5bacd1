package io.maskline.brief;

import io.maskline.material.Amount;
import io.maskline.material.Cover;
import io.maskline.material.CoverLimits;
import io.maskline.material.MaterialRow;
import io.maskline.material.MaterialTotal;
import io.maskline.material.MaterialUnit;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 五、原辅料: need, stock, days of cover, what is under way and what is missing, by material; the shortest cover first. */
final class MaterialSection {

    /** Firms named in the sentence of those that run out first. */
    static final int MOST_FIRMS = 6;

    /** Stands behind a figure that rests on a planning value. */
    private static final String PLANNED = "※";

    private final List<MaterialRow> rows;
    private final PaperText words;

    MaterialSection(DailyFigures figures, PaperText words) {
        this.rows = figures.capacity().materials();
        this.words = words;
    }

    /** Empty while nobody has counted anything. */
    List<Block> blocks() {
        if (rows.stream().allMatch(r -> r.count() == null)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(shortest(), false));
        List<Column> columns = List.of(
                new Column(words.text("brief.column.material"), 18, Align.LEFT), new Column(words.text("brief.column.unit"), 7, Align.CENTRE),
                new Column(words.text("brief.column.need"), 15, Align.RIGHT), new Column(words.text("brief.column.onHand"), 15, Align.RIGHT),
                new Column(words.text("brief.column.cover"), 11, Align.RIGHT), new Column(words.text("brief.column.underWay"), 13, Align.RIGHT),
                new Column(words.text("brief.column.gap"), 13, Align.RIGHT), new Column(words.text("brief.column.uncounted"), 10, Align.RIGHT));
        List<MaterialTotal> totals = MaterialTotal.of(rows).stream()
                .sorted(Comparator.comparing(MaterialTotal::days, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        blocks.add(new Table(words.text("brief.table.materials"), "", columns, totals.stream().map(this::row).toList(), null,
                words.text("brief.note.materials", CoverLimits.USUAL.daysWanted())));
        return blocks;
    }

    private String shortest() {
        List<MaterialRow> warned = rows.stream().filter(MaterialRow::warning).toList();
        String limit = CoverLimits.USUAL.warnBelow().toPlainString();
        if (warned.isEmpty()) {
            return words.text("brief.materials.enough", limit);
        }
        String named = warned.stream().limit(MOST_FIRMS)
                .map(r -> words.text("brief.materials.short", r.firm().shortName(), r.material().labelKey(), PaperText.orDash(r.cover().text())))
                .collect(Collectors.joining(words.text("brief.list.semicolon")));
        return words.text(warned.size() > MOST_FIRMS ? "brief.materials.warnedTop" : "brief.materials.warned", warned.size(), limit, named, MOST_FIRMS);
    }

    private List<String> row(MaterialTotal total) {
        boolean planned = rows.stream().anyMatch(r -> r.material() == total.material() && r.planning());
        BigDecimal days = total.days();
        MaterialUnit unit = Stream.of(total.need(), total.stock()).filter(Objects::nonNull).findFirst().map(Amount::unit).orElse(total.material().usual());
        return List.of(
                words.text(total.material().labelKey()), words.text(total.material().unitKey(unit)),
                amount(total.need(), PaperText.NOT_APPLICABLE) + (planned && total.need() != null ? PLANNED : ""),
                amount(total.stock(), words.missing()),
                days == null ? PaperText.NOT_APPLICABLE : Cover.text(days),
                amount(total.underWay(), PaperText.NOT_APPLICABLE),
                amount(total.gap(), PaperText.NOT_APPLICABLE),
                total.uncounted() == 0 ? PaperText.NOT_APPLICABLE : Integer.toString(total.uncounted()));
    }

    private static String amount(@Nullable Amount amount, String unknown) {
        return amount == null ? unknown : amount.grouped(1);
    }
}
