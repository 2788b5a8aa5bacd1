package io.maskline.platform.feature;

import java.util.UUID;

/** How a feature asks for another screen without knowing it. Targets are read by {@link Target}: {@code feature/view?column=value}. */
public interface Navigator {

    void open(String target);

    void open(String target, UUID record);

    /** Tells the outcome of an action in the status bar. */
    void say(String sentence);
}
