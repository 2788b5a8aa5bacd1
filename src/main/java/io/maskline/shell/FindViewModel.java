package io.maskline.shell;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Feature.ScreenName;
import io.maskline.platform.feature.Feature.SearchHit;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The command search: screens by name and records of all features, found off the FX thread while typing. */
final class FindViewModel {

    /** Records of one feature that are offered at most. */
    private static final int MOST = 12;

    private final List<Feature> features;
    private final UiContext ui;
    private final LatestOnly newest = new LatestOnly();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper(this, "nothing", false);

    FindViewModel(List<Feature> features, UiContext ui) {
        this.features = List.copyOf(features);
        this.ui = ui;
        typed.subscribe(this::search);
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** Best first; screens before records. */
    ObservableList<Found> found() {
        return found;
    }

    /** True when something was typed and nothing fits. */
    ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    void open(Found hit, Navigator navigator) {
        typed.set("");
        if (hit.record() == null) {
            navigator.open(hit.target());
        } else {
            navigator.open(hit.target(), hit.record());
        }
    }

    private void search(String text) {
        String wanted = text.strip();
        LatestOnly.Ticket ticket = newest.next();
        if (wanted.isEmpty()) {
            show(List.of(), false);
            return;
        }
        ui.background().read(() -> all(wanted), ticket.<List<Found>>only(hits -> show(hits, hits.isEmpty())), ticket.only(ui.dialogs()::fault));
    }

    private void show(List<Found> hits, boolean none) {
        found.setAll(hits);
        nothing.set(none);
    }

    private List<Found> all(String wanted) {
        List<Found> hits = new ArrayList<>();
        for (Feature feature : features) {
            for (ScreenName screen : feature.screens()) {
                String name = ui.text(screen.labelKey());
                if (fits(name, wanted)) {
                    hits.add(new Found(name, ui.text("shell.find.screen"), screen.target(), null));
                }
            }
        }
        for (Feature feature : features) {
            for (SearchHit hit : feature.search(wanted, MOST)) {
                hits.add(new Found(hit.title(), hit.detail(), hit.target(), hit.record()));
            }
        }
        return hits;
    }

    private static boolean fits(String name, String wanted) {
        return SearchKey.ofName(name).matches(SearchKey.normalise(wanted));
    }

    /** One line of the result list; without a record it is a screen. */
    record Found(String title, String detail, String target, @Nullable UUID record) {}
}
