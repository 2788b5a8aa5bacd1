package io.maskline.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Output of seven days as bars. A day with missing returns is hatched, a day without any return has no bar but the word
 * for it; the last two bars carry their values. Drawn with regions, so colours come from the sheet and it reads in grey.
 */
final class OutputChart extends Region {

    private static final double BAR_SHARE = 0.55;

    private final Function<@Nullable Long, String> wan;
    private final String unreported;
    private final Region axis = new Region();
    private List<DayFigures.Output> days = List.of();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    /** @param wan pieces as text in 万只 */
    OutputChart(Function<@Nullable Long, String> wan, String unreported) {
        this.wan = wan;
        this.unreported = unreported;
        getStyleClass().add("today-chart");
        axis.getStyleClass().add("today-axis");
    }

    void show(List<DayFigures.Output> shown) {
        days = shown;
        bars.clear();
        dates.clear();
        values.clear();
        for (int i = 0; i < shown.size(); i++) {
            DayFigures.Output day = shown.get(i);
            Region bar = new Region();
            bar.getStyleClass().add(day.missing() > 0 ? "today-bar-open" : i == shown.size() - 1 ? "today-bar-now" : "today-bar");
            bars.add(bar);
            Label date = new Label(day.day().getMonthValue() + "-" + day.day().getDayOfMonth());
            date.getStyleClass().add("today-tick");
            dates.add(date);
            Label value = new Label(day.made() == null ? unreported : i >= shown.size() - 2 ? wan.apply(day.made()) : "");
            value.getStyleClass().add(day.made() == null ? "today-unreported" : "today-value");
            values.add(value);
        }
        List<Node> nodes = new ArrayList<>(bars);
        nodes.add(axis);
        nodes.addAll(dates);
        nodes.addAll(values);
        getChildren().setAll(nodes);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (days.isEmpty()) {
            return;
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double tickHeight = dates.getFirst().prefHeight(-1);
        double valueHeight = values.getFirst().prefHeight(-1);
        double base = getHeight() - snappedBottomInset() - tickHeight;
        double space = Math.max(0, base - top - valueHeight);
        long most = days.stream().map(DayFigures.Output::made).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
        double slot = width / days.size();
        for (int i = 0; i < days.size(); i++) {
            Long made = days.get(i).made();
            double height = made == null || most == 0 ? 0 : snapSizeY(space * made / most);
            double x = snapPositionX(left + i * slot + slot * (1 - BAR_SHARE) / 2);
            bars.get(i).resizeRelocate(x, base - height, snapSizeX(slot * BAR_SHARE), height);
            centre(dates.get(i), left + i * slot, slot, base);
            centre(values.get(i), left + i * slot, slot, base - height - valueHeight);
        }
        axis.resizeRelocate(left, base, width, 1);
    }

    private static void centre(Label label, double x, double width, double y) {
        double own = Math.min(label.prefWidth(-1), width);
        label.resizeRelocate(x + (width - own) / 2, y, own, label.prefHeight(-1));
    }
}
