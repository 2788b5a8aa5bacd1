package io.maskline.platform.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The long work running now, oldest first. FX thread only. */
public final class TaskBoard {

    /** Remaining time is not known. */
    public static final long UNKNOWN = -1;

    private final ObservableList<Entry> running = FXCollections.observableArrayList();
    private final ObservableList<Entry> view = FXCollections.unmodifiableObservableList(running);

    public ObservableList<Entry> running() {
        return view;
    }

    void add(Entry entry) {
        running.add(entry);
    }

    void remove(Entry entry) {
        running.remove(entry);
    }

    /** One piece of long work. */
    public static final class Entry {
        private final String title;
        private final Runnable cancel;
        private final long startedNanos = System.nanoTime();
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
        private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper(this, "done", 0);
        private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total", 0);
        private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper(this, "secondsLeft", UNKNOWN);

        Entry(String title, Runnable cancel) {
            this.title = title;
            this.cancel = cancel;
        }

        /** Takes the newest step; called on the FX thread, at most once a frame. */
        void show(long steps, long of) {
            done.set(steps);
            total.set(of);
            share.set(of > 0 ? (double) steps / of : -1);
            long elapsed = System.nanoTime() - startedNanos;
            secondsLeft.set(steps > 0 && of > 0 ? Math.round((double) elapsed * (of - steps) / steps / 1e9) : UNKNOWN);
        }

        public String title() {
            return title;
        }

        public void cancel() {
            cancel.run();
        }

        /** 0 to 1; −1 while the extent is not known. */
        public ReadOnlyDoubleProperty shareProperty() {
            return share.getReadOnlyProperty();
        }

        public ReadOnlyLongProperty doneProperty() {
            return done.getReadOnlyProperty();
        }

        public ReadOnlyLongProperty totalProperty() {
            return total.getReadOnlyProperty();
        }

        /** Whole seconds, or {@link #UNKNOWN}. */
        public ReadOnlyLongProperty secondsLeftProperty() {
            return secondsLeft.getReadOnlyProperty();
        }
    }
}
