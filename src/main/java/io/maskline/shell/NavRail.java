package io.maskline.shell;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Feature.RailEntry;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.i18n.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The items of the left rail in the order of the day; order 0 stands at the foot. */
final class NavRail {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, String> marked;
    private final List<ToggleButton> items;
    private final List<ToggleButton> foot;

    NavRail(List<Feature> features, Messages messages, Navigator navigator) {
        marked = features.stream().collect(Collectors.toMap(Feature::id, Feature::railOf));
        List<Feature> ordered = features.stream().filter(f -> f.rail().isPresent())
                .sorted(Comparator.comparingInt(f -> f.rail().orElseThrow().order())).toList();
        for (Feature feature : ordered) {
            buttons.put(feature.id(), button(feature.id(), feature.rail().orElseThrow(), messages, navigator));
        }
        items = ordered.stream().filter(f -> f.rail().orElseThrow().order() != 0).map(f -> buttons.get(f.id())).toList();
        foot = ordered.stream().filter(f -> f.rail().orElseThrow().order() == 0).map(f -> buttons.get(f.id())).toList();
    }

    private static ToggleButton button(String id, RailEntry entry, Messages messages, Navigator navigator) {
        ToggleButton button = new RailButton(messages.text(entry.labelKey()), new FontIcon(entry.icon()));
        button.setId(entry.navId());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("toggle-button", "shell-nav");
        button.setTooltip(new Tooltip(entry.order() == 0 ? "Ctrl+," : "Ctrl+" + entry.order()));
        button.setOnAction(_ -> navigator.open(id));
        return button;
    }

    List<ToggleButton> items() {
        return items;
    }

    List<ToggleButton> foot() {
        return foot;
    }

    /** The item of the page in front, or of the screen it belongs to, is the chosen one. */
    void follow(ObservableValue<Pages.@Nullable Page> current) {
        buttons.forEach((id, button) -> current.subscribe(page -> button.setSelected(page != null && id.equals(marked.get(page.feature())))));
    }

    /** A press asks for the screen; only the screen that came to the front chooses the item. */
    private static final class RailButton extends ToggleButton {
        RailButton(String text, FontIcon icon) {
            super(text, icon);
        }

        @Override
        public void fire() {
            if (!isDisabled()) {
                fireEvent(new javafx.event.ActionEvent());
            }
        }
    }
}
