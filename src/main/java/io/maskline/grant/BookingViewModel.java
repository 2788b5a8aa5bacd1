package io.maskline.grant;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Has money booked, one thing at a time, and says what became of it. FX thread only. */
final class BookingViewModel {

    private final UiContext ui;
    private final FaultText faults;
    private Runnable onBooked = () -> {};

    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    /** Answer to the last action, translated. */
    final StringProperty message = new SimpleStringProperty(this, "message", "");

    BookingViewModel(UiContext ui) {
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
    }

    /** Told after each booking that was stored. */
    void onBooked(Runnable action) {
        onBooked = action;
    }

    /** @param said what is said of the stored result; {@code done} is called before that */
    <T> void book(Callable<T> work, Function<T, String> said, Runnable done) {
        busy.set(true);
        ui.background().write(work, stored -> {
            busy.set(false);
            done.run();
            message.set(said.apply(stored));
            onBooked.run();
        }, this::failed);
    }

    private void failed(Fault fault) {
        busy.set(false);
        message.set(sentence(fault));
        ui.dialogs().fault(fault);
    }

    String sentence(Fault fault) {
        return faults.sentence(fault);
    }
}
