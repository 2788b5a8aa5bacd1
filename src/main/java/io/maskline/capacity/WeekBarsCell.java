package io.maskline.capacity;

import io.maskline.output.LineRow;
import io.maskline.platform.fx.CellView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Output of seven days as bars, the last one in the accent colour; a day without a return is hatched, not empty. */
final class WeekBarsCell implements CellView<LineStanding> {

    /** Heights a bar may have; the sheet knows each in em, so that bars grow with the zoom. */
    private static final int LEVELS = 12;

    private final HBox bars = new HBox();
    private final List<Region> days;

    WeekBarsCell() {
        bars.getStyleClass().add("ml-week");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        days = Stream.generate(Region::new).limit(LineRow.DAYS).toList();
        bars.getChildren().addAll(days);
        days.forEach(d -> d.getStyleClass().add("ml-week-bar"));
        days.getLast().getStyleClass().add("today");
    }

    @Override
    public Node node() {
        return bars;
    }

    @Override
    public void show(@Nullable LineStanding line) {
        if (line == null) {
            return;
        }
        LineRow row = line.row();
        long most = Math.max(1, row.week().stream().mapToLong(v -> v == null ? 0 : v).max().orElse(0));
        boolean none = row.week().stream().allMatch(Objects::isNull);
        for (int i = 0; i < LineRow.DAYS; i++) {
            Long made = row.week().get(i);
            Region bar = days.get(i);
            level(bar, made == null ? LEVELS : (int) (made * LEVELS / most));
            bar.setVisible(made != null || i == LineRow.DAYS - 1 && row.missing() || !none && row.then().reportsOn(row.day().minusDays(LineRow.DAYS - 1L - i)));
            mark(bar, "missing", made == null);
        }
    }

    private static void level(Region bar, int level) {
        bar.getStyleClass().removeIf(c -> c.startsWith("h-"));
        bar.getStyleClass().add("h-" + level);
    }

    private static void mark(Region bar, String style, boolean on) {
        bar.getStyleClass().remove(style);
        if (on) {
            bar.getStyleClass().add(style);
        }
    }
}
