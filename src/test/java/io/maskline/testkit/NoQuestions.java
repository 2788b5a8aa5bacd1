package io.maskline.testkit;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.Dialogs;
import java.util.function.Consumer;

/** Nothing here asks or fails. */
public record NoQuestions() implements Dialogs {
    @Override
    public void askLeave(String title, String detail, Consumer<Leave> answer) {
        throw new AssertionError(title);
    }

    @Override
    public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
        throw new AssertionError(title);
    }

    @Override
    public void fault(Fault fault) {
        throw new AssertionError(fault.toString());
    }
}
