package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Shows a refused save in the form: who was quicker, and both values of each field, with the two ways out. */
public final class StaleBar {

    private StaleBar() {}

    /** Turns the canonical text of a field into words. */
    @FunctionalInterface
    public interface ValueText {
        String of(String field, String canonical);
    }

    /**
     * @param stale the refusal; the bar hides while it is null
     * @param takeStored shows what is stored and gives up what was typed
     * @param keepMine stores what was typed over it
     */
    public static MessageBar of(
            UiContext ui, ObservableValue<? extends Fault.@Nullable Stale> stale, ValueText words, Runnable takeStored, Runnable keepMine) {
        MessageBar bar = new MessageBar(Status.TO_DECIDE, "")
                .action("takeStoredButton", ui.text("platform.stale.takeStored"), takeStored)
                .action("keepMineButton", ui.text("platform.stale.keepMine"), keepMine);
        stale.subscribe(fault -> {
            bar.setVisible(fault != null);
            bar.setManaged(fault != null);
            if (fault != null) {
                bar.setText(sentence(ui, fault, words));
            }
        });
        return bar;
    }

    private static String sentence(UiContext ui, Fault.Stale fault, ValueText words) {
        return fault.differences().stream()
                .map(d -> ui.text("platform.fault.difference", ui.text(d.labelKey()), value(ui, words, d.field(), d.theirs()), value(ui, words, d.field(), d.mine())))
                .collect(Collectors.joining("\n", ui.text("platform.fault.stale") + "\n", ""));
    }

    private static String value(UiContext ui, ValueText words, String field, String canonical) {
        return canonical.isEmpty() ? ui.text("platform.missing.dash") : words.of(field, canonical);
    }
}
