package io.maskline.platform.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Everything a view listens to on objects that live longer than itself, ended together when the view closes. A lambda
 * listener that is never removed keeps its whole view in memory. FX thread only.
 */
public final class Subscriptions implements AutoCloseable {

    private final Deque<Runnable> ends = new ArrayDeque<>();

    /** Calls {@code consumer} now and with each later value. */
    public <T> void follow(ObservableValue<T> source, Consumer<? super T> consumer) {
        add(source.subscribe(consumer));
    }

    /** Calls {@code reaction} on each later change, not now. */
    public void onChange(Observable source, Runnable reaction) {
        InvalidationListener listener = _ -> reaction.run();
        source.addListener(listener);
        ends.push(() -> source.removeListener(listener));
    }

    public void add(Subscription subscription) {
        ends.push(subscription::unsubscribe);
    }

    /** Ends with this bag; a failure to close is a defect and is thrown on. */
    public void add(AutoCloseable handle) {
        ends.push(() -> {
            try {
                handle.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
    }
}
