package io.maskline.capacity;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Approved capacity from T to T+7 as bars: what is there even if firms slip as they did is solid, what comes on top by the
 * expected dates is hatched. T, T+3 and T+7 carry their values. Drawn with regions, so colours come from the sheet and it
 * reads in grey.
 */
final class ForecastChart extends Region {

    private static final double BAR_SHARE = 0.55;
    private static final int NAMED = 3;

    private final Messages words;
    private final Region axis = new Region();
    private List<Forecast.Point> points = List.of();
    private final List<Region> solid = new ArrayList<>();
    private final List<Region> hatched = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    ForecastChart(Messages words) {
        this.words = words;
        setId("forecastChart");
        getStyleClass().add("ml-forecast");
        axis.getStyleClass().add("today-axis");
    }

    void show(@Nullable Forecast forecast) {
        points = forecast == null ? List.of() : forecast.points();
        List.of(solid, hatched).forEach(List::clear);
        List.of(ticks, values).forEach(List::clear);
        for (int i = 0; i < points.size(); i++) {
            Forecast.Point point = points.get(i);
            boolean named = i == 0 || i == NAMED || i == Forecast.HORIZON;
            solid.add(region(i == 0 ? "today-bar-now" : "today-bar"));
            hatched.add(region("ml-forecast-open"));
            ticks.add(label(words.text(i == 0 ? "capacity.forecast.today" : "capacity.forecast.day", i, point.day().getMonthValue() + "-" + point.day().getDayOfMonth()), "today-tick"));
            values.add(label(named ? Wan.text(point.expected()) : "", "today-value"));
        }
        List<Node> nodes = new ArrayList<>(solid);
        nodes.addAll(hatched);
        nodes.add(axis);
        nodes.addAll(ticks);
        nodes.addAll(values);
        getChildren().setAll(nodes);
        requestLayout();
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void layoutChildren() {
        if (points.isEmpty()) {
            return;
        }
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double valueHeight = values.getFirst().prefHeight(-1);
        double base = getHeight() - snappedBottomInset() - ticks.getFirst().prefHeight(-1);
        double space = Math.max(0, base - snappedTopInset() - valueHeight);
        long most = Math.max(1, points.stream().mapToLong(Forecast.Point::expected).max().orElse(1));
        double slot = width / points.size();
        for (int i = 0; i < points.size(); i++) {
            Forecast.Point point = points.get(i);
            double sure = snapSizeY(space * point.pessimistic() / most);
            double all = Math.max(sure, snapSizeY(space * point.expected() / most));
            double x = snapPositionX(left + i * slot + slot * (1 - BAR_SHARE) / 2);
            solid.get(i).resizeRelocate(x, base - sure, snapSizeX(slot * BAR_SHARE), sure);
            hatched.get(i).resizeRelocate(x, base - all, snapSizeX(slot * BAR_SHARE), all - sure);
            centre(ticks.get(i), left + i * slot, slot, base);
            centre(values.get(i), left + i * slot, slot, base - all - valueHeight);
        }
        axis.resizeRelocate(left, base, width, 1);
    }

    private static void centre(Label label, double x, double width, double y) {
        double own = Math.min(label.prefWidth(-1), width);
        label.resizeRelocate(x + (width - own) / 2, y, own, label.prefHeight(-1));
    }
}
