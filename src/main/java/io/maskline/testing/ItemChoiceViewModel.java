package io.maskline.testing;

import io.maskline.platform.text.FullWidth;
import io.maskline.standard.StandardLimit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One item that may be asked for, and how many values of it.
 *
 * @param specimens as typed; at first what the catalogue says is usually tested
 */
public record ItemChoiceViewModel(StandardLimit limit, BooleanProperty chosen, StringProperty specimens) {

    /** Values a request asks for when the catalogue does not say. */
    private static final long USUAL_SPECIMENS = 5;

    /** @param wanted what another screen worked out; null when it says nothing of this item */
    static ItemChoiceViewModel of(StandardLimit limit, RequestDraft.@Nullable Wanted wanted) {
        long usual = limit.specimens() == null ? USUAL_SPECIMENS : limit.specimens();
        long first = fixed(limit) ? limit.limit().rule().total() : wanted == null ? usual : wanted.specimens();
        return new ItemChoiceViewModel(limit, new SimpleBooleanProperty(wanted != null), new SimpleStringProperty(Long.toString(first)));
    }

    /** A rule of "so many of so many" fixes the number of values. */
    boolean fixed() {
        return fixed(limit);
    }

    private static boolean fixed(StandardLimit limit) {
        return limit.limit().rule().total() > 0;
    }

    /** The number typed; 0 when it is none of 1 to {@link TestingRequests#MOST_SPECIMENS}. */
    int count() {
        String text = FullWidth.narrow(specimens.get()).strip();
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }
}
