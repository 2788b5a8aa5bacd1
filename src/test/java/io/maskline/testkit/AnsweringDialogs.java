package io.maskline.testkit;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers every question at once, and remembers what was asked. */
public final class AnsweringDialogs implements Dialogs {

    public final List<String> asked = new ArrayList<>();
    public final List<Fault> faults = new ArrayList<>();
    public Leave leave = Leave.STAY;

    @Override
    public void askLeave(String title, String detail, Consumer<Leave> answer) {
        asked.add(title);
        answer.accept(leave);
    }

    @Override
    public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
        asked.add(title);
        yes.run();
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }
}
