package io.maskline.capacity;

import io.maskline.output.LineRow;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.i18n.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grid of the roll-up: a row a product class, district or firm, with the sum of the shown rows below. */
final class RollUpColumns {

    private final RollUpWords rollUp;

    RollUpColumns(Messages words) {
        this.rollUp = new RollUpWords(words);
    }

    GridSpec<RollUp.Group> groups() {
        return GridSpec.<RollUp.Group>of("rollUpTable", RollUpColumns::key)
                .withoutChecks()
                .column(GridColumn.<RollUp.Group>text("name", "capacity.col.name", rollUp::name).hint(_ -> Hint.STRONG).frozen().width(9.7, 12))
                .column(GridColumn.<RollUp.Group>count("firms", "capacity.col.firms", g -> (long) g.figures().firms()).sum(this::firms).width(5, 5.5))
                .column(GridColumn.<RollUp.Group>count("lines", "capacity.col.lines", g -> (long) g.figures().lines()).sum().width(5, 5.5))
                .column(pieces("nameplate", "capacity.col.nameplate", g -> g.figures().capacity().nameplate()))
                .column(pieces("approved", "line.col.approved", g -> g.figures().capacity().approved()))
                .column(pieces("made", "capacity.col.made", g -> g.figures().made().today())
                        .hint(g -> g.figures().missing() > 0 ? Hint.WARNING : Hint.NONE)
                        .missing(g -> g.figures().missing() > 0 ? "line.missing" : null))
                .column(pieces("yesterday", "line.col.yesterday", g -> g.figures().made().yesterday()).hint(_ -> Hint.MUTED))
                .column(GridColumn.<RollUp.Group>percent("rate", "line.col.rate", g -> g.figures().utilisation()).sum(this::utilisation).width(6, 7))
                .column(pieces("releasable", "capacity.col.releasable", g -> g.figures().made().releasable()))
                .column(pieces("inDesorption", "capacity.col.inDesorption", g -> g.figures().made().inDesorption()))
                .column(GridColumn.<RollUp.Group>count("missing", "capacity.col.missing", g -> (long) g.figures().missing())
                        .hint(g -> g.figures().missing() > 0 ? Hint.WARNING : Hint.MUTED).sum().width(6, 6.5))
                .empty("capacity.empty");
    }

    /** One row a class, district or firm. */
    static Object key(RollUp.Group group) {
        return switch (group.by()) {
            case CLASS -> Objects.requireNonNull(group.productClass());
            case DISTRICT -> Objects.requireNonNullElse(group.district(), "");
            case FIRM -> Objects.requireNonNull(group.firm()).id();
        };
    }

    private static GridColumn<RollUp.Group> pieces(String id, String labelKey, Function<RollUp.Group, @Nullable Long> value) {
        return GridColumn.<RollUp.Group>pieces(id, labelKey, value).sum().width(8, 10.5);
    }

    /** A firm counts in every product class it makes, so these are summed up only where each firm is in one row. */
    private String firms(List<RollUp.Group> shown) {
        boolean once = shown.stream().noneMatch(g -> g.by() == RollUp.By.CLASS);
        return once ? Long.toString(shown.stream().mapToLong(g -> g.figures().firms()).sum()) : "";
    }

    /** Of the shown rows together, as in the grid of lines. */
    private String utilisation(List<RollUp.Group> shown) {
        return rollUp.percent(LineRow.ratio(sum(shown, g -> g.figures().made().today()), sum(shown, g -> g.figures().capacity().approved())));
    }

    private static @Nullable Long sum(List<RollUp.Group> shown, Function<RollUp.Group, @Nullable Long> figure) {
        List<Long> known = shown.stream().map(figure).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }
}
