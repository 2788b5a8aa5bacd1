package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import java.util.function.Consumer;

/** Questions to the user. Every call returns at once and answers later on the FX thread; tests answer at once. */
public interface Dialogs {

    /**
     * Asks what becomes of unsaved work.
     *
     * @param title names the record and how much is unsaved, translated
     * @param detail the changed fields in words, may be empty
     */
    void askLeave(String title, String detail, Consumer<Leave> answer);

    /**
     * Asks before something that is hard to take back.
     *
     * @param verb the word on the button, translated; never a bare "确定"
     * @param danger the button is outlined with danger text and is not the default
     */
    void confirm(String title, String detail, String verb, boolean danger, Runnable yes);

    /** Tells what went wrong: the sentence first, details and incident code behind it. */
    void fault(Fault fault);

    /** The three answers to {@link #askLeave}; Esc is STAY. */
    enum Leave {
        SAVE, DISCARD, STAY
    }
}
