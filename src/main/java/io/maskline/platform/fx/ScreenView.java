package io.maskline.platform.fx;

import io.maskline.platform.feature.Feature.ScreenName;
import io.maskline.platform.feature.Navigator;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * A view that one feature lends to the screen of another: the screen shows it beside its own views without knowing whose
 * it is. Composition brings the two together.
 *
 * @param id what stands after the slash of a target, unique within the screen
 * @param titleKey name of the view in the command search
 * @param words of its segment in the view switch, with its count when it has one
 * @param part makes the view when it is first shown
 */
public record ScreenView(String id, String titleKey, ObservableValue<String> words, Function<Navigator, Part> part) {

    /** @param feature id of the feature whose screen shows it */
    public ScreenName name(String feature) {
        return new ScreenName(feature + "/" + id, titleKey);
    }

    public void addTo(PartsScreen screen, Navigator navigator) {
        screen.view(id, words, () -> part.apply(navigator));
    }
}
